package main

import (
	"context"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"

	"docent/bot"
	"docent/bot/ledger"
	"docent/bot/telegram"
)

// telegram answers in Telegram and sends digests there until ctx ends.
func (c *serveCommand) telegram(ctx context.Context, p *program, space *workspace, access access) error {
	client, err := telegram.New(telegram.Config{
		Token: p.config.telegram.token, URL: p.config.telegram.url, PerSecond: p.config.telegram.perSecond,
		Ledger: space.ledger, Handle: access.answers(space.bot.Handle), Moved: space.ledger.MoveChat,
		Late: telegram.Late(c.Late), Admins: p.config.telegram.admins,
		AnswerTimeout: p.patience(), Arrived: filepath.Join(p.config.data, telegram.ArrivedFile),
		Now: time.Now, Log: p.log,
	})
	if err != nil {
		return err
	}
	parts, ctx := errgroup.WithContext(ctx)
	parts.Go(func() error { return client.Run(ctx) })
	parts.Go(func() error { return space.bot.Digests(ctx, access.digests(telegram.Digest)) })
	return parts.Wait()
}

// answers leads the citations of replies to the reader, where that has a public address.
func (a access) answers(handle telegram.Handle) telegram.Handle {
	if a.public == nil {
		return handle
	}
	return func(ctx context.Context, m bot.Message) (bot.Reply, bool, error) {
		reply, addressed, err := handle(ctx, m)
		return reply.WithLinks(a.signer.Reader), addressed, err
	}
}

// digests is answers for digests.
func (a access) digests(render bot.Render) bot.Render {
	if a.public == nil {
		return render
	}
	return func(chat int64, thread int, key string, reply bot.Reply) ([]ledger.Outgoing, error) {
		return render(chat, thread, key, reply.WithLinks(a.signer.Reader))
	}
}
