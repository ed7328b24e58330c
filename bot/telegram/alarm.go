package telegram

import (
	"context"
	"fmt"

	"docent/bot"
	"docent/bot/ledger"
	"docent/bot/messages"
)

// alarms is one line to each chat of administrators about an update that was set aside. It says which one, and
// nothing of what is in it.
func (c *Client) alarms(ctx context.Context, u ledger.Update) (all []ledger.Outgoing) {
	for _, admins := range c.Admins {
		language, err := c.Ledger.Language(ctx, admins)
		if err != nil {
			c.Log.Error("an alarm is in English", "chat", admins, "error", err)
		}
		catalogue := messages.For(language)
		line := bot.Reply{
			Text:     catalogue.Text("telegram.alarm", map[string]any{"Update": u.ID, "Chat": u.Chat}),
			Language: catalogue.Language(),
		}
		alarm, err := outgoing(fmt.Sprintf("alarm:%d:%d", u.ID, admins), admins, line, payload{})
		if err != nil {
			c.Log.Error("the administrators are not told", "update", u.ID, "error", err)
			continue
		}
		all = append(all, alarm...)
	}
	return all
}
