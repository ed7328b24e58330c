package answer

import (
	"log/slog"
	"testing"
)

// TestQuestionsThatStandAloneAreNotTakenForFollowUps asks every question of XQuAD as if it followed the one before.
// They were written one by one, so hardly any leans on another; some do have a pronoun for their paragraph's subject.
func TestQuestionsThatStandAloneAreNotTakenForFollowUps(t *testing.T) {
	index, _ := indexed(t, map[string]string{"visas.txt": visas})
	a := NewAnswerer(index, nil, slog.New(slog.DiscardHandler))
	for _, language := range []string{"en", "zh", "ru"} {
		all := rows[question](t, language+".queries.jsonl")
		taken := 0
		for i := 1; i < len(all); i++ {
			q := Question{Text: all[i].Question, Now: clock, Thread: []Turn{{Question: all[i-1].Question}}}
			if got := a.understand(t.Context(), q).Text; got != q.Text {
				taken++
				t.Logf("%s", got)
			}
		}
		share := float64(taken) / float64(len(all)-1)
		t.Logf("%s: %d of %d taken for follow-ups, %.3f", language, taken, len(all)-1, share)
		if share > 0.01 {
			t.Errorf("%s: %.3f of the questions are taken for follow-ups", language, share)
		}
	}
}
