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
}

func (c *serveCommand) run(ctx context.Context, p *program) error {
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
	return p.serve(ctx, space, listener)
}

// serve runs everything that answers until ctx ends, which is no error, or until one of its parts cannot go on.
func (p *program) serve(ctx context.Context, space *workspace, listener net.Listener) error {
	parts, running := errgroup.WithContext(ctx)
	parts.Go(func() error { return web.Serve(running, listener, p.page(space, listener), p.log) })
	parts.Go(func() error { return p.keepSynced(running, space) })
	parts.Go(func() error { return p.keepSettled(running, space) })
	if p.config.telegram.token != "" {
		parts.Go(func() error { return p.serveTelegram(running, space) })
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
