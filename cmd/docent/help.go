package main

import (
	"context"
	"errors"
	"slices"

	"github.com/alecthomas/kong"
)

// errHelped ends parsing once help has been written.
var errHelped = errors.New("help was written")

// showHelp is the flag --help.
type showHelp bool

// BeforeReset is called by kong as soon as it has met the flag: before anything is required of the rest. Where
// a command is meant because none is named (serve; eval's measure), what it belongs to is explained.
func (showHelp) BeforeReset(ctx *kong.Context) error {
	if selected := ctx.Selected(); selected != nil && !slices.Contains(ctx.Args, selected.Name) {
		ctx.Path = slices.DeleteFunc(ctx.Path, func(p *kong.Path) bool { return p.Command == selected })
	}
	if err := ctx.PrintUsage(false); err != nil {
		return err
	}
	return errHelped
}

// IsBool tells kong that the flag takes no value.
func (showHelp) IsBool() bool { return true }

// helpCommand is "docent help".
type helpCommand struct {
	Command []string `arg:"" optional:"" help:"The command to explain."`
}

// run does what --help does after the command's name.
func (c *helpCommand) run(_ context.Context, p *program) error {
	_, _, err := parse(append(slices.Clone(c.Command), "--help"), p.getenv, p.stdout)
	return err
}
