package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	"golang.org/x/sync/errgroup"

	"docent/bot/web"
)

// serveCommand is "docent serve", and what docent does when no command is named.
type serveCommand struct {
	Listen    string        `help:"Address of the page, with port 0 for any free one; without it 127.0.0.1:8080, or a free port when that is taken (env DOCENT_LISTEN)." placeholder:"HOST:PORT" setting:"DOCENT_LISTEN"`
	Keep      int           `help:"Days after which answers, handled messages and sent ones are deleted; 0 keeps them (env DOCENT_KEEP)." default:"30" placeholder:"DAYS" setting:"DOCENT_KEEP"`
	Late      string        `help:"What becomes of Telegram messages that docent reads more than a day after they were written: answer, sorry (each chat is told once) or drop (env DOCENT_LATE)." default:"answer" enum:"answer,sorry,drop" placeholder:"answer|sorry|drop" setting:"DOCENT_LATE"`
	PublicURL string        `name:"public-url" help:"Address that readers know the page by, when a proxy stands before it; links in chats lead there (env DOCENT_PUBLIC_URL)." placeholder:"URL" setting:"DOCENT_PUBLIC_URL"`
	Remember  time.Duration `help:"How long a question is remembered for those that go on from it, such as 30m; 0 remembers none (env DOCENT_REMEMBER)." default:"2h" placeholder:"TIME" setting:"DOCENT_REMEMBER"`
}

// leastKept is how many days handled messages are kept at least: what Telegram may deliver again must be known.
const leastKept = 2

func (c *serveCommand) run(ctx context.Context, p *program) error {
	if err := c.check(); err != nil {
		return err
	}
	p.stdout = newRedactor(p.stdout, secrets(p.getenv)) // it goes into the journals of services, as the log does
	held, err := p.lock()
	if err != nil {
		return err
	}
	defer held.Close()
	space, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer space.close()
	space.bot.Remember = c.Remember
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
	return c.serve(ctx, p, space, listener, access)
}

// check refuses values that mean nothing before anything is opened.
func (c *serveCommand) check() error {
	if c.Keep != 0 && c.Keep < leastKept {
		return usagef("--keep %d is too short: Telegram may deliver a message again for a day, so write %d or more, or 0 to keep all", c.Keep, leastKept)
	}
	if c.Remember < 0 {
		return usagef("--remember %v lies in the past: write a time such as 2h, or 0 for none", c.Remember)
	}
	if c.Listen != "" && !isAddress(c.Listen) {
		return usagef("--listen %s is not an address: write it like %s, with a port up to 65535, or 0 for any free one", c.Listen, defaultListen)
	}
	_, err := parsePublic(c.PublicURL)
	return err
}

// serve runs everything that answers until ctx ends, which is no error, or until one of its parts cannot go on.
func (c *serveCommand) serve(ctx context.Context, p *program, space *workspace, listener net.Listener, access access) error {
	parts, running := errgroup.WithContext(ctx)
	parts.Go(func() error { return web.Serve(running, listener, p.page(space, listener, access), p.log) })
	parts.Go(func() error { return p.keepSynced(running, space) })
	parts.Go(func() error { return p.keepSettled(running, space) })
	parts.Go(func() error { return p.keepPruned(running, space.ledger, c.Keep) })
	parts.Go(func() error { return space.bot.ForgetTurns(running) })
	if p.config.telegram.token != "" {
		parts.Go(func() error { return c.telegram(running, p, space, access) })
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
