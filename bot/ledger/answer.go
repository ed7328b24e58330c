package ledger

import (
	"context"
	"fmt"
)

// RecordAnswer keeps a question of a chat with the answer that it got, as JSON, until Prune or Forget. The key names
// the message that asked: recorded again, as after a crash, the answer takes the place of the one before. Under the
// key "" each is one of its own. It belongs to no message yet (message 0): what is recorded before sending has no number.
func (l *Ledger) RecordAnswer(ctx context.Context, chat int64, key, question string, answer []byte) error {
	_, err := l.exec(ctx, `
		INSERT INTO answers (chat, message_id, key, question, answer, created_at) VALUES ($1, 0, $2, $3, $4, $5)
		ON CONFLICT (key) WHERE key <> '' DO UPDATE SET question = excluded.question, answer = excluded.answer`,
		chat, key, question, string(answer), l.now().Unix())
	if err != nil {
		return fmt.Errorf("record an answer: %w", err)
	}
	return nil
}
