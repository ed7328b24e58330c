package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
)

// program is what every command is handed: where it reads and writes, its settings and its log.
type program struct {
	stdin  io.Reader
	stdout io.Writer
	// stderr masks the secrets of the configuration.
	stderr io.Writer
	getenv func(string) string
	// unread is why a secret could not be read from its file, or nil.
	unread error
	config config
	log    *slog.Logger
	// serves is set while the program holds the lock of the data folder.
	serves bool
}

// run is the whole program. It returns when the command is done or ctx ends, leaves nothing running, and has
// written the error that it returns to stderr, once; exitStatus turns it into the process's status.
func run(ctx context.Context, args []string, getenv func(string) string, stdin io.Reader, stdout, stderr io.Writer) error {
	getenv, unread := withSecretFiles(getenv)
	p := &program{stdin: stdin, stdout: stdout, stderr: newRedactor(stderr, secrets(getenv)), getenv: getenv, unread: unread}
	p.log = slog.New(slog.NewTextHandler(p.stderr, &slog.HandlerOptions{Level: slog.LevelInfo}))
	err := p.execute(ctx, args)
	if err != nil && !errors.Is(err, errSilent) {
		fmt.Fprintln(p.stderr, "docent: "+sentence(err))
	}
	return err
}

// execute parses the arguments and runs the command that they name.
func (p *program) execute(ctx context.Context, args []string) error {
	command, settings, err := parse(args, p.getenv, p.stdout)
	if err != nil || command == nil {
		return err
	}
	if p.unread != nil {
		return p.unread
	}
	if p.config, err = configure(settings, p.getenv); err != nil {
		return err
	}
	return command.run(ctx, p)
}
