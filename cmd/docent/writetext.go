package main

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/messages"
	"docent/corpus"
)

// voice is the language in which docent speaks of an answer: the question's where there is a catalogue for it, else
// English, as in everything else on the command line.
func voice(a answer.Answer) string { return messages.For(a.Language).Language() }

// writeAnswer writes an answer, a refusal or a summary for a person, with its sources below.
func writeAnswer(w io.Writer, a answer.Answer) error {
	text := bot.PlainText(a, voice(a))
	if notice := bot.Notice(a, voice(a)); notice != "" {
		text = notice + "\n\n" + text
	}
	if below := bot.Below(a, messages.For(a.Language)); below != "" {
		text += "\n\n" + below
	}
	_, err := io.WriteString(w, printable(text)+"\n"+sourceList(messages.For(a.Language).Text("bot.sources", nil), a.Sources))
	return err
}

// sourceList lists the sources under the heading, each with its quote indented below it, or returns "" when there are none.
func sourceList(heading string, sources []corpus.Citation) string {
	if len(sources) == 0 {
		return ""
	}
	var list strings.Builder
	list.WriteString("\n" + heading + "\n")
	for _, s := range sources {
		fmt.Fprintf(&list, "[%d] %s\n", s.N, byline(s.Name(), s.Document, s.Publisher, s.Published))
		fmt.Fprintf(&list, "%s\n    docent show %s\n", indented(s.Quote), printable(s.Document))
	}
	return list.String()
}

// byline is "title — publisher, date", as far as they are known; published is RFC 3339 or "".
func byline(title, id, publisher, published string) string {
	if title == "" {
		title = id
	}
	if at, err := time.Parse(time.RFC3339, published); err == nil {
		published = at.Format(bylineLayout(at))
	}
	var rest []string
	for _, part := range []string{publisher, published} {
		if part != "" {
			rest = append(rest, part)
		}
	}
	if len(rest) == 0 {
		return printable(title)
	}
	return printable(title + " — " + strings.Join(rest, ", "))
}

// bylineLayout leaves out the clock where only the day is known.
func bylineLayout(at time.Time) string {
	if corpus.IsDay(at) {
		return time.DateOnly
	}
	return "2006-01-02 15:04 -07:00"
}

// indented moves every line of the text four columns in.
func indented(text string) string {
	return "    " + strings.ReplaceAll(printable(strings.TrimSpace(text)), "\n", "\n    ")
}

// printable leaves out what would command the reader's terminal: control and format characters other than
// line ends and tabs. Documents come from anywhere.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return -1
		}
		return r
	}, text)
}
