package lexicon

import "testing"

func TestAWordWrittenSmallIsNoNameForItsStem(t *testing.T) {
	lex, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for question, want := range map[string]Kind{
		"Решает ли машина данный набор задач?":        Word,
		"Сколько людей живёт, если Данию не считать?": Name,
		"сколько людей живёт в казахстане":            Name,
	} {
		found := false
		for _, g := range lex.Query(question).Groups {
			if s := g.Surface; s == "данный" || s == "Данию" || s == "казахстане" {
				found = true
				if g.Kind != want {
					t.Errorf("%s: %q is of kind %v, want %v", question, s, g.Kind, want)
				}
			}
		}
		if !found {
			t.Errorf("%s: %+v", question, lex.Query(question).Groups)
		}
	}
}
