package main

import (
	"context"
	"time"

	"docent/bot"
	"docent/bot/answer"
)

// summaryCommand is "docent summary".
type summaryCommand struct {
	JSON  bool     `name:"json" help:"Print one JSON object instead of text."`
	Topic []string `arg:"" help:"The topic, in any language; '-' reads it from standard input."`
}

func (c *summaryCommand) run(ctx context.Context, p *program) error {
	topic, err := p.words("topic", c.Topic)
	if err != nil {
		return err
	}
	return p.answer(ctx, c.JSON, func(b *bot.Bot) (answer.Answer, error) { return b.Summarise(ctx, topic, "") },
		func(a answer.Answer, took time.Duration) any { return bot.ViewSummary(a, voice(a), took) })
}
