package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// maxWords bounds, in bytes, what is taken as a question or a topic.
const maxWords = 64 << 10

// words joins the arguments into a question or a topic, called what in errors; a lone "-" stands for
// standard input.
func (p *program) words(what string, args []string) (string, error) {
	text := strings.Join(args, " ")
	if text == "-" {
		read, err := io.ReadAll(io.LimitReader(p.stdin, maxWords+1))
		if err != nil {
			return "", fmt.Errorf("read the %s from standard input: %w", what, err)
		}
		text = string(read)
	}
	text = strings.TrimSpace(text)
	switch {
	case text == "":
		return "", usagef("the %s is empty", what)
	case len(text) > maxWords:
		return "", usagef("the %s is longer than %d bytes", what, maxWords)
	case !utf8.ValidString(text):
		return "", usagef("the %s is not UTF-8 text", what)
	}
	return text, nil
}
