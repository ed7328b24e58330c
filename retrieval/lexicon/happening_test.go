package lexicon

import "testing"

func TestAQuestionForATimeDoesNotAskForTheWordThatItHappened(t *testing.T) {
	lex, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for question, want := range map[string][]string{
		"When was the summit held and where did it take place?": {"summit"},
		"峰会何时何地召开?":                                             {"峰会"},
		"Когда и где прошла выставка?":                          {"выставка"},
		"Когда произошло это?":                                  {"произошло"},
		"How many shares do they hold?":                         {"shares", "hold"},
	} {
		var got []string
		for _, g := range lex.Query(question).Groups {
			got = append(got, g.Surface)
		}
		if len(got) != len(want) {
			t.Errorf("%s: groups %q, want %q", question, got, want)
			continue
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%s: groups %q, want %q", question, got, want)
			}
		}
	}
}
