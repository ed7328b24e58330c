package main

import (
	"context"
	"time"

	"golang.org/x/sync/errgroup"

	"docent/bot/telegram"
)

// serveTelegram answers in Telegram and sends digests there until ctx ends.
func (p *program) serveTelegram(ctx context.Context, space *workspace) error {
	client, err := telegram.New(telegram.Config{
		Token: p.config.telegram.token, URL: p.config.telegram.url,
		Ledger: space.ledger, Handle: space.bot.Handle, Moved: space.ledger.MoveChat,
		AnswerTimeout: p.patience(), Now: time.Now, Log: p.log,
	})
	if err != nil {
		return err
	}
	parts, ctx := errgroup.WithContext(ctx)
	parts.Go(func() error { return client.Run(ctx) })
	parts.Go(func() error { return space.bot.Digests(ctx, telegram.Digest) })
	return parts.Wait()
}
