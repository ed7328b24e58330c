package bot

import (
	"strings"
	"testing"

	"docent/bot/answer"
	"docent/bot/messages"
	"docent/corpus"
)

func TestWhatIsUnderstoodAndNotedIsShown(t *testing.T) {
	a := answer.Answer{
		Question: "And Bolivia?", Understood: "How much in Bolivia?", Claims: []answer.Claim{{Text: "Much.", Citations: []int{1}}},
		Differ: []int{1}, AsOf: noon, Readings: []string{"In Peru?"},
	}
	a.Sources = append(a.Sources, corpus.Citation{N: 1, Document: "d", Publisher: "Post", Published: "2025-06-20T12:00:00Z"})
	for _, language := range messages.Languages() {
		catalogue := messages.For(language)
		below := Below(a, catalogue)
		for _, want := range []string{"[1] Post · " + catalogue.Date(noon), catalogue.Text("bot.asof", map[string]any{"Date": catalogue.Date(noon)}), "• In Peru?"} {
			if !strings.Contains(below, want) {
				t.Errorf("%s: %q lacks %q", language, below, want)
			}
		}
		if !strings.Contains(Understood(a, catalogue), a.Understood) {
			t.Errorf("%s: %q", language, Understood(a, catalogue))
		}
		view := AnswerView(a, language, 0)
		if view.Understood != a.Understood || view.AsOf != "2025-06-20T12:00:00Z" || len(view.Notes) != 2 || len(view.Readings) != 1 || len(view.Differ) != 1 {
			t.Errorf("%s: %+v", language, view)
		}
	}
}
