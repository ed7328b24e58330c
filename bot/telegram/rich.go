package telegram

import (
	"strings"
	"unicode"
)

// rich is formatted text: runs of one format each. Formats do not nest, so any cut leaves balanced markup.
type rich []run

// run is a piece of text in one format. At most one of quote and the others is set.
type run struct {
	text string
	bold bool
	// quote folds the run into a block that a tap opens.
	quote bool
	// link is an http(s) address, or "".
	link string
}

func (t *rich) plain(text string) { t.add(run{text: text}) }

func (t *rich) bold(text string) { t.add(run{text: text, bold: true}) }

func (t *rich) quote(text string) { t.add(run{text: text, quote: true}) }

// linked writes text as a link where the address is one that a tap should open, else as plain text.
func (t *rich) linked(text, address string) { t.add(run{text: text, link: webAddress(address)}) }

func (t *rich) add(r run) {
	if r.text = printable(r.text); r.text != "" {
		*t = append(*t, r)
	}
}

// String returns the text without its formats.
func (t rich) String() string {
	var b strings.Builder
	for _, r := range t {
		b.WriteString(r.text)
	}
	return b.String()
}

// printable drops what Telegram's parser stops at or strips: control characters other than line breaks and tabs,
// and bytes that are not UTF-8.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r == unicode.ReplacementChar || unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, ""))
}

// runeUnits counts the UTF-16 units of a rune, in which Telegram measures.
func runeUnits(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}
