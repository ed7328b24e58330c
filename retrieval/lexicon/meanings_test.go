package lexicon

import (
	"slices"
	"testing"

	"docent/retrieval/dictd/dictdtest"
)

func TestARussianWordSharesItsConceptsWithEnglishByADictionary(t *testing.T) {
	key := func(l *Lexicon, text string) string {
		found := l.Concepts(text)
		if len(found) == 0 {
			t.Fatalf("%q has no concepts", text)
		}
		return found[0].Key
	}
	with, without := withSmall(t), withoutGlossary(t)
	for range 2 { // the second time from what is remembered
		if got := key(with, "сургучом"); got != "seal" {
			t.Errorf("сургуч is %q", got)
		}
		if key(with, "маяка") != key(with, "lighthouses") {
			t.Error("маяк and lighthouse have different concepts")
		}
	}
	if key(without, "маяка") == key(without, "lighthouse") {
		t.Error("without a dictionary they are the same")
	}
}

func TestTheDictionariesOfConceptsAreNamed(t *testing.T) {
	folder := t.TempDir()
	german := dictdtest.Write(t, folder, "freedict-deu-eng", "und", "und\n   and\n")
	var names []string
	for _, dictionaries := range [][]string{nil, {german}, {small(t, folder)}, {german, small(t, folder)}, {small(t, folder), dictdtest.Write(t, folder, "other-rus-eng", "маяк", "маяк\n   lighthouse\n")}} {
		l, err := Open(Options{Dictionaries: dictionaries})
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, l.Meanings())
	}
	if names[0] != "" || names[1] != "" || names[2] == "" || names[3] != names[2] || names[4] == names[2] {
		t.Errorf("named %q", names)
	}
	if slices.Contains(names[2:], "") {
		t.Errorf("a dictionary is not named: %q", names)
	}
}
