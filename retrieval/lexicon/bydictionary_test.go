package lexicon

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"docent/retrieval/dictd/dictdtest"
)

// small is a dictionary of words that the glossary does not have.
func small(t *testing.T, folder string) string {
	return dictdtest.Write(t, folder, "small-eng-rus",
		"umbrella", "umbrella\n   1) зонтик, зонт\n   2) прикрытие\n",
		"brolly", "brolly\n   = umbrella 1\n",
		"sealing wax", "sealing wax\n   сургуч\n",
		"lighthouse", "lighthouse\n   маяк\n",
		"surrender", "surrender\n   уступать\n")
}

func withSmall(t *testing.T) *Lexicon {
	t.Helper()
	l, err := Open(Options{Dictionaries: []string{small(t, t.TempDir())}})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// weightIn returns the weight that a question gives the terms of a text as one of its alternatives, 0 for none.
func weightIn(l *Lexicon, question, text string) float64 {
	said, _ := l.phrase(text)
	best := 0.0
	for _, g := range l.Query(question).Groups {
		for _, a := range g.Alternatives {
			if slices.Equal(a.Terms, said.terms) {
				best = max(best, a.Weight)
			}
		}
	}
	return best
}

func TestADictionaryTranslatesInBothDirectionsAndInflectedForms(t *testing.T) {
	l := withSmall(t)
	for _, c := range []struct{ question, text string }{
		{"umbrella", "зонтика"}, {"umbrellas", "зонты"}, {"о зонтиках", "umbrella"}, {"brolly", "зонт"}, {"sealing wax", "сургучом"},
		{"сургуча", "sealing wax"}, {"он уступил", "surrendered"}, {"маяка", "灯塔"}, {"灯塔", "маяками"},
	} {
		if weightIn(l, c.question, c.text) == 0 {
			t.Errorf("%q does not ask for %q: %v", c.question, c.text, l.Query(c.question).Groups)
		}
	}
}

func TestLaterSensesAndSecondHandTranslationsWeighLess(t *testing.T) {
	l := withSmall(t)
	if first, later := weightIn(l, "umbrella", "зонтик"), weightIn(l, "umbrella", "прикрытие"); first <= later {
		t.Errorf("the first sense weighs %v, the second %v", first, later)
	}
	if direct, pivot := weightIn(l, "маяк", "lighthouse"), weightIn(l, "маяк", "灯塔"); direct <= pivot {
		t.Errorf("the translation weighs %v, what goes through it %v", direct, pivot)
	}
}

func TestAQuestionInALanguageOfNoDictionaryReadsNone(t *testing.T) {
	var log bytes.Buffer
	missing := filepath.Join(t.TempDir(), "freedict-deu-fra.index")
	l, err := Open(Options{Dictionaries: []string{missing}, Log: slog.New(slog.NewTextHandler(&log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	l.Query("маяк lighthouse 灯塔")
	if log.Len() > 0 {
		t.Errorf("the log holds %s", &log)
	}
	l.Query("Wer hat die Brücke über den Fluss gebaut und wann?")
	if strings.Count(log.String(), "freedict-deu-fra") == 0 {
		t.Errorf("the log does not name the dictionary that can't be read: %q", &log)
	}
}

func TestWhatWasReadIsKeptAndDamageToItIsRepaired(t *testing.T) {
	folder, dictionaries := t.TempDir(), []string{small(t, t.TempDir())}
	for round, damage := range []func([]byte) []byte{nil, func(b []byte) []byte { b[len(b)/2] ^= 1; return b }, func([]byte) []byte { return nil }} {
		if damage != nil {
			path := keptIn(t, folder)
			file, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, damage(file), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		for range 2 {
			l, err := Open(Options{Dictionaries: dictionaries, Folder: folder})
			if err != nil {
				t.Fatal(err)
			}
			if weightIn(l, "маяк", "lighthouse") == 0 {
				t.Errorf("round %d: the translation is lost", round)
			}
		}
	}
	p := &pair{from: "en", to: "ru", indexes: dictionaries}
	if kept(keptFile(folder, p), p) == nil {
		t.Error("nothing is kept")
	}
}

func keptIn(t *testing.T, folder string) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(folder, "dictionary-en-ru-*.bin"))
	if err != nil || len(found) != 1 {
		t.Fatalf("kept files are %q, %v", found, err)
	}
	return found[0]
}

func TestTheOperatorsGlossaryCountsBesideTheShippedOne(t *testing.T) {
	path := filepath.Join(t.TempDir(), "glossary.tsv")
	content := "# mine\n量子桥|量桥\tquantum bridge\tквантовый мост\tname\n"
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	l, err := Open(Options{Glossary: path})
	if err != nil {
		t.Fatal(err)
	}
	if weightIn(l, "量桥", "квантового моста") != 1 || weightIn(l, "中吉乌铁路", "железная дорога Китай – Кыргызстан – Узбекистан") != 1 {
		t.Error("one of the glossaries is not used")
	}
}

func TestAWrongGlossaryIsRefusedWithFileAndLine(t *testing.T) {
	path := filepath.Join(t.TempDir(), "glossary.tsv")
	if err := os.WriteFile(path, []byte("# mine\n量子桥\tquantum bridge\nalone\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Open(Options{Glossary: path})
	if err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "line 3") {
		t.Errorf("the error is %v", err)
	}
	if _, err := Open(Options{Glossary: path + "x"}); err == nil {
		t.Error("a missing glossary is no error")
	}
}
