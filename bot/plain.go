package bot

import (
	"strings"

	"docent/bot/answer"
	"docent/bot/messages"
	"docent/corpus"
)

// PlainText is the answer without its sources, or the refusal in the given language of the interface.
func PlainText(a answer.Answer, language string) string {
	catalogue := messages.For(language)
	if !a.Refused {
		a = Attributed(a, catalogue)
		text := a.TextWith(func(c answer.Claim) string { return Translation(c, catalogue) })
		if omitted := Omitted(a, catalogue); omitted != "" {
			text += "\n\n" + omitted
		}
		return text
	}
	if len(a.Nearest) == 0 {
		return catalogue.Text("bot.refused", nil)
	}
	lines := []string{catalogue.Text("bot.refused", nil), "", catalogue.Text("bot.nearest", nil)}
	for _, doc := range a.Nearest {
		lines = append(lines, "- "+Describe(doc, catalogue))
	}
	return strings.Join(lines, "\n")
}

// Omitted says how many statements of the model were left out of an answer, or "" when none were.
func Omitted(a answer.Answer, catalogue *messages.Catalogue) string {
	if a.Dropped == 0 || a.Refused {
		return ""
	}
	return catalogue.Plural("bot.dropped", a.Dropped, nil)
}

// Translation is a claim's translation, said to be one, or "" when it has none.
func Translation(c answer.Claim, catalogue *messages.Catalogue) string {
	if c.Translation == "" {
		return ""
	}
	return catalogue.Text("bot.translation", map[string]any{"Text": c.Translation})
}

// Notice is what a reader is told about how an answer came about, or "" when there is nothing to tell.
func Notice(a answer.Answer, language string) string {
	if !a.ModelFailed || a.Refused {
		return ""
	}
	return messages.For(language).Text("bot.notice.verbatim", nil)
}

// Describe names a document by its title (or how it begins), publisher and date, as far as they are known.
func Describe(doc corpus.Document, catalogue *messages.Catalogue) string {
	parts := []string{doc.Name()}
	if doc.Publisher != "" {
		parts = append(parts, doc.Publisher)
	}
	if !doc.Published.IsZero() {
		parts = append(parts, catalogue.Date(doc.Published))
	}
	return strings.Join(parts, " · ")
}
