package telegram

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"docent/bot/messages"
	"docent/corpus"
)

// renderSources lists the documents that were cited, with publisher and date, each with its quotes folded below it.
func renderSources(t *rich, sources []corpus.Citation, catalogue *messages.Catalogue) {
	if len(sources) == 0 {
		return
	}
	t.plain("\n\n")
	t.bold(catalogue.Text("bot.sources", nil))
	for _, quotes := range byDocument(sources) {
		first := quotes[0]
		t.plain("\n" + numbers(quotes) + ". ")
		t.linked(sourceTitle(first), first.URL)
		if origin := sourceOrigin(first, catalogue); origin != "" {
			t.plain(" — " + origin)
		}
		t.plain("\n")
		t.quote(folded(quotes))
	}
}

// byDocument groups citations of one document, in the order of their first.
func byDocument(sources []corpus.Citation) [][]corpus.Citation {
	var groups [][]corpus.Citation
	place := map[string]int{}
	for _, s := range sources {
		at, seen := place[s.Document]
		if !seen {
			at = len(groups)
			place[s.Document] = at
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], s)
	}
	return groups
}

// numbers lists the numbers of citations: "1, 3, 4".
func numbers(quotes []corpus.Citation) string {
	list := make([]string, len(quotes))
	for i, q := range quotes {
		list[i] = strconv.Itoa(q.N)
	}
	return strings.Join(list, ", ")
}

// folded is what a tap on a source shows: the quote, or each of several behind its number.
func folded(quotes []corpus.Citation) string {
	if len(quotes) == 1 {
		return strings.TrimSpace(quotes[0].Quote)
	}
	lines := make([]string, len(quotes))
	for i, q := range quotes {
		lines[i] = fmt.Sprintf("[%d] %s", q.N, strings.TrimSpace(q.Quote))
	}
	return strings.Join(lines, "\n")
}

func sourceTitle(s corpus.Citation) string {
	if title := strings.TrimSpace(s.Name()); title != "" {
		return title
	}
	return s.Document
}

// sourceOrigin is "publisher, date", as far as they are known.
func sourceOrigin(s corpus.Citation, catalogue *messages.Catalogue) string {
	var parts []string
	if s.Publisher != "" {
		parts = append(parts, s.Publisher)
	}
	if published, err := time.Parse(time.RFC3339, s.Published); err == nil {
		parts = append(parts, catalogue.Date(published))
	}
	return strings.Join(parts, ", ")
}

func sourceURL(sources []corpus.Citation, n int) string {
	for _, s := range sources {
		if s.N == n {
			return s.URL
		}
	}
	return ""
}
