package lexicon

import (
	_ "embed"
	"strings"
	"testing"

	"docent/retrieval/lexicon/sound"
)

//go:embed testdata/names.tsv
var spelledNames string

// nameRows are the names of the table that are one word in all scripts.
func nameRows() (rows [][]string) {
	for line := range strings.Lines(spelledNames) {
		if row := strings.Split(strings.TrimSpace(line), "\t"); !strings.HasPrefix(line, "#") && !strings.ContainsAny(row[1]+row[2], " -") {
			rows = append(rows, row)
		}
	}
	return rows
}

// tally counts what was found of the names of one pair of scripts.
type tally struct{ asked, right, wrong int }

func TestNamesInOtherWritingAreFoundAmongTheirLikes(t *testing.T) {
	l, rows := withoutGlossary(t), nameRows()
	if len(rows) < 100 {
		t.Fatalf("only %d names", len(rows))
	}
	scripts := []string{"zh", "en", "ru"}
	for from, asked := range scripts {
		for to, found := range scripts {
			if from == to {
				continue
			}
			got := l.tally(rows, from, to)
			recall, wrong := float64(got.right)/float64(got.asked), float64(got.wrong)/float64(got.asked)
			t.Logf("%s to %s: %.3f of %d found, %.3f with a wrong one", asked, found, recall, got.asked, wrong)
			if recall < 0.8 || wrong > 0.1 {
				t.Errorf("%s to %s: %.3f found, %.3f with a wrong one", asked, found, recall, wrong)
			}
		}
	}
}

// tally asks for the sound of each name among those of another script.
func (l *Lexicon) tally(rows [][]string, from, to int) (n tally) {
	names := sound.NewTable()
	for _, row := range rows {
		l.AddName(names, l.stems.of(row[to]).folded)
	}
	anywhere := func(string) bool { return true }
	for _, row := range rows {
		_, readings := l.sounds(l.stems.of(row[from]).folded)
		n.asked++
		wrong := false
		for _, m := range names.Like(readings[0], []sound.Script{sound.InHan, sound.InLatin, sound.InCyrillic}[to], anywhere) {
			if m.Text == l.stems.of(row[to]).folded {
				n.right++
			} else {
				wrong = true
			}
		}
		if wrong {
			n.wrong++
		}
	}
	return n
}
