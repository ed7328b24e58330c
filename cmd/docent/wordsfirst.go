package main

import (
	"slices"
	"strings"

	"github.com/alecthomas/kong"
)

// wordsFirst moves the flags of a command line, with their values, behind its words: kong takes only words that
// stand together as one question. A line that says with "--" where its flags end stays as it is.
func wordsFirst(app *kong.Application, args []string) []string {
	if slices.Contains(args, "--") {
		return args
	}
	valued := valuedFlags(app)
	var words, flags []string
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "-" || !strings.HasPrefix(arg, "-") {
			words = append(words, arg)
			continue
		}
		flags = append(flags, arg)
		if valued[arg] && i+1 < len(args) {
			i++
			flags = append(flags, args[i])
		}
	}
	return append(words, flags...)
}

// valuedFlags returns the flags of all commands that are followed by a value: "--data", "-k".
func valuedFlags(app *kong.Application) map[string]bool {
	valued := make(map[string]bool)
	for _, command := range app.Leaves(false) {
		for _, flag := range slices.Concat(command.AllFlags(false)...) {
			if flag.IsBool() {
				continue
			}
			valued["--"+flag.Name] = true
			if flag.Short != 0 {
				valued["-"+string(flag.Short)] = true
			}
		}
	}
	return valued
}
