package ledger

import (
	"context"
	"database/sql"
	"fmt"
)

// Forget deletes all that is kept of a chat: language, subscriptions with their digests, answers, messages
// and what was received. Of updates that are done, the bare number stays, so that one delivered again is
// still known; updates still pending stay until they are done, for one of them is the wish to forget.
func (l *Ledger) Forget(ctx context.Context, chat int64) error {
	err := l.inOrder(ctx, []string{
		`UPDATE inbox SET chat = 0, payload = '', failure = '' WHERE chat = $1 AND done_at IS NOT NULL`,
		`DELETE FROM outbox WHERE chat = $1`,
		`DELETE FROM answers WHERE chat = $1`,
		`DELETE FROM turns WHERE chat = $1`,
		`DELETE FROM subscriptions WHERE chat = $1`,
		`DELETE FROM chats WHERE id = $1`,
	}, chat)
	if err != nil {
		return fmt.Errorf("forget chat %d: %w", chat, err)
	}
	return nil
}

// MoveChat hands all that is kept of a chat to the chat that it became, as when a group becomes a
// supergroup (https://core.telegram.org/bots/api#message, migrate_to_chat_id). What the new chat chose or
// subscribed to itself wins. The numbers of messages do not go along: those of the new chat begin again at 1. Moving
// again changes nothing.
func (l *Ledger) MoveChat(ctx context.Context, from, to int64) error {
	if from == to {
		return nil
	}
	err := l.inOrder(ctx, []string{
		`UPDATE inbox SET chat = $2 WHERE chat = $1`,
		`UPDATE outbox SET chat = $2, message_id = NULL WHERE chat = $1`,
		`UPDATE answers SET chat = $2, message_id = 0 WHERE chat = $1`,
		`DELETE FROM turns WHERE chat = $1 AND EXISTS (SELECT 1 FROM turns AS own
			WHERE own.chat = $2 AND own.session = turns.session AND own.key = turns.key)`,
		`UPDATE turns SET chat = $2, message = 0 WHERE chat = $1`,
		`DELETE FROM subscriptions WHERE chat = $1 AND EXISTS (SELECT 1 FROM subscriptions AS own
			WHERE own.chat = $2 AND own.thread = subscriptions.thread AND own.topic = subscriptions.topic)`,
		`UPDATE subscriptions SET chat = $2 WHERE chat = $1`,
		`INSERT INTO chats (id, language, updated_at)
			SELECT $2, language, updated_at FROM chats WHERE id = $1 ON CONFLICT (id) DO NOTHING`,
		`DELETE FROM chats WHERE id = $1 AND id <> $2`,
	}, from, to)
	if err != nil {
		return fmt.Errorf("move chat %d to %d: %w", from, to, err)
	}
	return nil
}

// inOrder runs statements that take the same arguments in one transaction.
func (l *Ledger) inOrder(ctx context.Context, statements []string, args ...any) error {
	return l.db.Tx(ctx, func(tx *sql.Tx) error {
		for _, statement := range statements {
			if _, err := tx.ExecContext(ctx, statement, args...); err != nil {
				return err
			}
		}
		return nil
	})
}
