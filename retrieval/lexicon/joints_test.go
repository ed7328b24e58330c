package lexicon

import (
	"slices"
	"testing"
)

func TestJointsArePairsAcrossTheEdgesOfWords(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for question, want := range map[string][]string{
		"保护红树林，像他们一样":            {"护红", "像他", "他们", "们一"},
		"保護紅樹林":                  {"护红"},
		"保护 红树林":                 nil,
		"Aktau port, порт Актау": nil,
	} {
		if got := l.Query(question).Joints; !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", question, got, want)
		}
	}
}
