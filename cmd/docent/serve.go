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
	Listen    string `help:"Address of the page, with port 0 for any free one; without it 127.0.0.1:8080, or a free port when that is taken (env DOCENT_LISTEN)." placeholder:"HOST:PORT" setting:"DOCENT_LISTEN"`
	PublicURL string `name:"public-url" help:"Address that readers know the page by, when a proxy stands before it; links in chats lead there (env DOCENT_PUBLIC_URL)." placeholder:"URL" setting:"DOCENT_PUBLIC_URL"`
}

func (c *serveCommand) run(ctx context.Context, p *program) error {
	if err := c.check(); err != nil {
		return err
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
	access, err := p.access(listener, c.PublicURL)
	if err != nil {
		return err
	}
	if err := p.firstSync(ctx, space); err != nil {
		return err
	}
	if err := p.greet(ctx, space, listener, access); err != nil {
		return err
	}
	return p.serve(ctx, space, listener, access)
}

// check refuses addresses that are none before anything is opened.
func (c *serveCommand) check() error {
	if c.Listen != "" && !isAddress(c.Listen) {
		return usagef("--listen %s is not an address: write it like %s, with a port up to 65535, or 0 for any free one", c.Listen, defaultListen)
	}
	_, err := parsePublic(c.PublicURL)
	return err
}

// serve runs everything that answers until ctx ends, which is no error, or until one of its parts cannot go on.
func (p *program) serve(ctx context.Context, space *workspace, listener net.Listener, access access) error {
	parts, running := errgroup.WithContext(ctx)
	parts.Go(func() error { return web.Serve(running, listener, p.page(space, listener, access), p.log) })
	parts.Go(func() error { return p.keepSynced(running, space) })
	parts.Go(func() error { return p.keepSettled(running, space) })
	if p.config.telegram.token != "" {
		parts.Go(func() error { return p.serveTelegram(running, space, access) })
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
