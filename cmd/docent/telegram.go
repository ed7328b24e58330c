package main

import (
	"context"
	"time"

	"golang.org/x/sync/errgroup"

	"docent/bot/telegram"
)

// telegram answers in Telegram and sends digests there until ctx ends.
func (c *serveCommand) telegram(ctx context.Context, p *program, space *workspace) error {
	client, err := telegram.New(telegram.Config{
		Token: p.config.telegram.token, URL: p.config.telegram.url,
		Ledger: space.ledger, Handle: space.bot.Handle, Moved: space.ledger.MoveChat,
		Late: telegram.Late(c.Late), Admins: p.config.telegram.admins,
		Now: time.Now, Log: p.log,
	})
	if err != nil {
		return err
	}
	parts, ctx := errgroup.WithContext(ctx)
	parts.Go(func() error { return client.Run(ctx) })
	parts.Go(func() error { return space.bot.Digests(ctx, telegram.Digest) })
	return parts.Wait()
}
