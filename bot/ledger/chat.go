package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Language returns the code of the language that the chat chose for the interface, or "" when it chose none.
func (l *Ledger) Language(ctx context.Context, chat int64) (code string, err error) {
	err = l.db.Reader().QueryRowContext(ctx, `SELECT language FROM chats WHERE id = $1`, chat).Scan(&code)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("read the language of chat %d: %w", chat, err)
	}
	return code, nil
}

// SetLanguage keeps the language that the chat chose; "" takes the choice back.
func (l *Ledger) SetLanguage(ctx context.Context, chat int64, code string) error {
	_, err := l.exec(ctx, `
		INSERT INTO chats (id, language, updated_at) VALUES ($1, $2, $3)
		ON CONFLICT (id) DO UPDATE SET language = excluded.language, updated_at = excluded.updated_at`,
		chat, code, l.now().Unix())
	if err != nil {
		return fmt.Errorf("keep the language of chat %d: %w", chat, err)
	}
	return nil
}
