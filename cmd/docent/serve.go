package main

import (
	"context"
	"errors"
	"fmt"
	"net"

	"golang.org/x/sync/errgroup"

	"docent/bot/web"
)

// serveCommand is "docent serve", and what docent does when no command is named.
type serveCommand struct {
	Listen string `help:"Address of the page, with port 0 for any free one; without it 127.0.0.1:8080, or a free port when that is taken (env DOCENT_LISTEN)." placeholder:"HOST:PORT" setting:"DOCENT_LISTEN"`
	Keep   int    `help:"Days after which answers, handled messages and sent ones are deleted; 0 keeps them (env DOCENT_KEEP)." default:"30" placeholder:"DAYS" setting:"DOCENT_KEEP"`
	Late   string `help:"What becomes of Telegram messages that docent reads more than a day after they were written: answer, sorry (each chat is told once) or drop (env DOCENT_LATE)." default:"answer" enum:"answer,sorry,drop" placeholder:"answer|sorry|drop" setting:"DOCENT_LATE"`
}

// leastKept is how many days handled messages are kept at least: what Telegram may deliver again must be known.
const leastKept = 2

func (c *serveCommand) run(ctx context.Context, p *program) error {
	if c.Keep != 0 && c.Keep < leastKept {
		return usagef("--keep %d is too short: Telegram may deliver a message again for a day, so write %d or more, or 0 to keep all", c.Keep, leastKept)
	}
	space, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer space.close()
	held, err := lock(p.config.data)
	if err != nil {
		return err
	}
	defer held.Close()
	listener, err := listen(c.Listen)
	if err != nil {
		return err
	}
	defer listener.Close()
	if err := p.firstSync(ctx, space); err != nil {
		return err
	}
	if err := p.greet(ctx, space, listener); err != nil {
		return err
	}
	return c.serve(ctx, p, space, listener)
}

// serve runs everything that answers until ctx ends, which is no error, or until one of its parts cannot go on.
func (c *serveCommand) serve(ctx context.Context, p *program, space *workspace, listener net.Listener) error {
	parts, running := errgroup.WithContext(ctx)
	parts.Go(func() error { return web.Serve(running, listener, p.page(space, listener), p.log) })
	parts.Go(func() error { return p.keepSynced(running, space) })
	parts.Go(func() error { return p.keepSettled(running, space) })
	parts.Go(func() error { return p.keepPruned(running, space.ledger, c.Keep) })
	if p.config.telegram.token != "" {
		parts.Go(func() error { return c.telegram(running, p, space) })
	}
	err := parts.Wait()
	if ctx.Err() != nil && errors.Is(err, ctx.Err()) {
		err = nil
	}
	if err == nil {
		fmt.Fprintln(p.stdout, "docent has stopped.")
	}
	return err
}
