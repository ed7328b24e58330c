package lexicon

import (
	"testing"

	"docent/retrieval/dictd/dictdtest"
)

func TestStopWordsOfALanguageComeFromItsDictionary(t *testing.T) {
	folder := t.TempDir()
	index := dictdtest.Write(t, folder, "freedict-deu-eng",
		"und", "und\n   and\n", "sollen", "sollen\n   shall\n", "soll", "soll\n   should, debit\n", "die", "die\n   the\n",
		"Handel", "Handel\n   trade\n", "verbessern", "verbessern\n   improve\n", "Logistik", "Logistik\n   logistics\n")
	for range 2 { // the second time from what was kept
		l, err := Open(Options{Dictionaries: []string{index}, Folder: folder})
		if err != nil {
			t.Fatal(err)
		}
		q := l.Query("Wer soll den Handel und die Logistik verbessern?")
		var surfaces []string
		for _, g := range q.Groups {
			surfaces = append(surfaces, g.Surface)
		}
		if len(surfaces) != 3 || surfaces[0] != "Handel" || surfaces[1] != "Logistik" || surfaces[2] != "verbessern" {
			t.Errorf("the question of language %q asks for %q", q.Language, surfaces)
		}
		if weightIn(l, "Wer soll den Handel und die Logistik verbessern?", "trade") == 0 {
			t.Error("Handel does not ask for trade")
		}
		if got := l.Query("Did the soldiers die?").Groups; len(got) != 2 {
			t.Errorf("in English, to die is taken for a stop word: %v", got)
		}
	}
}
