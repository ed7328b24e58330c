package bot

import (
	"strconv"
	"strings"
	"time"

	"docent/bot/answer"
	"docent/bot/messages"
	"docent/corpus"
)

// Understood says how a question was understood, "" when it stood for itself.
func Understood(a answer.Answer, catalogue *messages.Catalogue) string {
	if a.Understood == "" {
		return ""
	}
	return catalogue.Text("bot.understood", map[string]any{"Question": a.Understood})
}

// Notes are what a reader is told below an answer: that its evidence is old, and that sources contradict each other.
func Notes(a answer.Answer, catalogue *messages.Catalogue) []string {
	var notes []string
	if len(a.Differ) > 0 {
		lines := []string{catalogue.Text("bot.differ", nil)}
		for _, n := range a.Differ {
			lines = append(lines, "["+strconv.Itoa(n)+"] "+origin(a.Sources[n-1], catalogue))
		}
		notes = append(notes, strings.Join(lines, "\n"))
	}
	if !a.AsOf.IsZero() {
		notes = append(notes, catalogue.Text("bot.asof", map[string]any{"Date": catalogue.Date(a.AsOf)}))
	}
	return notes
}

// origin is a source's publisher and day, or its title where neither is known.
func origin(s corpus.Citation, catalogue *messages.Catalogue) string {
	doc := corpus.Document{ID: s.Document, Title: s.Publisher}
	if doc.Title == "" {
		doc.Title = s.Name()
	}
	doc.Published, _ = time.Parse(time.RFC3339, s.Published)
	return Describe(doc, catalogue)
}

// Below is all that stands below an answer, in lines, "" when nothing does: its notes, and the questions that it asks
// back.
func Below(a answer.Answer, catalogue *messages.Catalogue) string {
	notes := Notes(a, catalogue)
	if len(a.Readings) > 0 {
		notes = append(notes, catalogue.Text("bot.readings", nil)+"\n• "+strings.Join(a.Readings, "\n• "))
	}
	return strings.Join(notes, "\n\n")
}
