package telegram

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"docent/bot"
)

const (
	// typingAfter is how long an answer may take before the chat is told that it is being worked on.
	typingAfter = 200 * time.Millisecond
	// typingEvery renews that: Telegram shows it for five seconds, https://core.telegram.org/bots/api#sendchataction
	typingEvery = 4500 * time.Millisecond
)

// typing shows that the bot is writing until the returned function is called, which waits for the last request to end.
func (c *Client) typing(ctx context.Context, m bot.Message) (stop func()) {
	if !expectsAnswer(m) {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	var showing sync.WaitGroup
	showing.Go(func() {
		params := &tg.SendChatActionParams{ChatID: m.Chat, MessageThreadID: m.Thread, Action: models.ChatActionTyping}
		for wait := typingAfter; sleep(ctx, wait) == nil; wait = typingEvery {
			_, _ = c.api.SendChatAction(ctx, params) // only a courtesy
		}
	})
	return func() {
		cancel()
		showing.Wait()
	}
}

// expectsAnswer guesses, before the conversation decides, whether the message is meant for the bot.
func expectsAnswer(m bot.Message) bool {
	if m.Private || m.Mentioned || m.ReplyToBot || m.Opens != nil {
		return true
	}
	command, ok := strings.CutPrefix(m.Text, "/")
	words := strings.Fields(strings.ToLower(command))
	return ok && len(words) > 0 && (words[0] == "start" || slices.Contains(menu, words[0]))
}
