package telegram

import (
	"context"
	"fmt"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"
)

// admin returns the question whether the writer of a message administers its chat. Everybody does in a private one.
func (c *Client) admin(m *message) func(context.Context) (bool, error) {
	return func(ctx context.Context) (bool, error) {
		if m.Chat.Type == models.ChatTypePrivate || m.isAnonymousAdmin() {
			return true, nil
		}
		if m.From == nil || m.From.IsBot {
			return false, nil
		}
		member, err := c.api.GetChatMember(ctx, &tg.GetChatMemberParams{ChatID: m.Chat.ID, UserID: m.From.ID})
		if permanent(err) {
			return false, nil // Telegram tells nothing of somebody who is not in the chat
		}
		if err != nil {
			return false, fmt.Errorf("ask who administers chat %d: %w", m.Chat.ID, err)
		}
		return member.Type == models.ChatMemberTypeOwner || member.Type == models.ChatMemberTypeAdministrator, nil
	}
}
