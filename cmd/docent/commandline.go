package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"
)

// commandLine is everything that may be typed after "docent".
type commandLine struct {
	settings
	Serve   serveCommand   `cmd:"" default:"withargs" help:"Answer on a local page and in Telegram until interrupted; what docent does when no command is given."`
	Ask     askCommand     `cmd:"" help:"Answer one question, with citations."`
	Search  searchCommand  `cmd:"" help:"List the passages that match best."`
	Index   indexCommand   `cmd:"" help:"Read files and folders (.txt, .md, .jsonl) into the library."`
	Show    showCommand    `cmd:"" help:"Print a document."`
	Summary summaryCommand `cmd:"" help:"Summarise what the documents say on a topic, with citations."`
	Digest  digestCommand  `cmd:"" help:"Digests of a topic."`
	Eval    evalCommand    `cmd:"" help:"Measure how well a corpus is searched and answered from, by questions whose answers are known."`
	Verify  verifyCommand  `cmd:"" help:"Check claims against passages, by rules alone."`
	Version versionCommand `cmd:"" help:"Print the version."`
	Helping helpCommand    `cmd:"" name:"help" help:"Explain docent or one of its commands."`
}

// settings are the flags that every command takes.
type settings struct {
	Help    showHelp    `help:"Explain the command." short:"h"`
	Version showVersion `help:"Print the version."`
	Data    string      `help:"Folder that holds the database and the indexes; made when missing (env DOCENT_DATA)." default:"data" placeholder:"DIR" setting:"DOCENT_DATA"`
	Sample  string      `help:"Whether the documents that ship with docent count: auto (until you index one of your own), on or off (env DOCENT_SAMPLE)." default:"auto" enum:"auto,on,off" placeholder:"auto|on|off" setting:"DOCENT_SAMPLE"`
	Lexicon []string    `help:"DICT dictionary to translate with, besides those in /usr/share/dictd: its index file or a folder of them; may be given more than once. none leaves those in /usr/share/dictd out (env DOCENT_LEXICON, a list like PATH)." sep:"none" placeholder:"PATH" setting:"DOCENT_LEXICON"`
}

// command is one command with its flags and arguments read.
type command interface {
	run(ctx context.Context, p *program) error
}

// parse reads the arguments; flags that they leave out come from the environment, then from their defaults.
// The command is nil when help was asked for and has been written to stdout. Every error is a usageError.
func parse(args []string, getenv func(string) string, stdout io.Writer) (command, settings, error) {
	var line commandLine
	parser, err := kong.New(&line, kong.Name("docent"), kong.NoDefaultHelp(),
		kong.Description("docent answers questions from your documents, with citations that you can check."),
		kong.Writers(stdout, io.Discard), kong.Resolvers(environment(getenv)), kong.Bind(versionTo{stdout}),
		kong.ConfigureHelp(kong.HelpOptions{NoExpandSubcommands: true, WrapUpperBound: 100}))
	if err != nil {
		return nil, settings{}, fmt.Errorf("the command line's own grammar: %w", err)
	}
	parsed, err := parser.Parse(wordsFirst(parser.Model, args))
	if errors.Is(err, errHelped) {
		return nil, settings{}, nil
	}
	if err != nil {
		return nil, settings{}, usagef("%v; 'docent help' explains the commands", err)
	}
	chosen, ok := parsed.Selected().Target.Addr().Interface().(command)
	if !ok {
		return nil, settings{}, usagef("%s needs one of its commands; try 'docent help %[1]s'", parsed.Command())
	}
	return chosen, line.settings, nil
}

// environment takes a flag's value from the variable that its tag "setting" names; empty means unset.
func environment(getenv func(string) string) kong.Resolver {
	return kong.ResolverFunc(func(_ *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
		name := flag.Tag.Get("setting")
		if name == "" {
			return nil, nil
		}
		if value := strings.TrimSpace(getenv(name)); value != "" {
			return value, nil
		}
		return nil, nil
	})
}
