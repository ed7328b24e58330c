package telegram

import (
	"context"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"docent/bot/messages"
)

// menu are the commands that Telegram offers while somebody types, in their order.
var menu = []string{"ask", "summary", "digest", "forget", "help"}

// setCommands gives Telegram the menu in each language of the interface; English is everybody else's. A bot without a
// menu still answers, so a failure is only logged.
func (c *Client) setCommands(ctx context.Context) {
	for i, language := range messages.Languages() {
		params := &tg.SetMyCommandsParams{Commands: commands(language)}
		if i > 0 {
			params.LanguageCode = language
		}
		if _, err := c.api.SetMyCommands(ctx, params); err != nil && ctx.Err() == nil {
			c.Log.Warn("the menu of commands was not set", "language", language, "error", err)
		}
	}
}

func commands(language string) []models.BotCommand {
	catalogue := messages.For(language)
	list := make([]models.BotCommand, len(menu))
	for i, name := range menu {
		list[i] = models.BotCommand{Command: name, Description: catalogue.Text("telegram.command."+name, nil)}
	}
	return list
}
