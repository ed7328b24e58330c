package answer

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// floors are the shares of right verdicts below which the measurement fails, by how the kind of claim begins,
// in each language and half.
var floors = []struct {
	prefix string
	share  float64
}{
	// A declarative has its answer where the question word was, which is hardly a sentence.
	{"true, reworded: declarative", 0.62}, {"false, reworded: declarative", 0.86},
	// A Russian name in another case than that of the one it replaces is at times taken for a rewording.
	{"false: a name", 0.95},
	{"true, reworded", 0.85}, {"true, across", 0.80}, {"true", 0.97},
	{"false, reworded", 0.92}, {"false, across", 0.92}, {"false", 0.97},
}

// fewest is how many claims of a kind there have to be in each language; in all three there are twice as many.
const fewest = 80

// cell counts verdicts of claims of one kind, language and half.
type cell struct{ right, all int }

// measure counts right verdicts.
type measure struct {
	*Verifier
	x        *xquad
	rng      *rand.Rand
	kinds    []string
	cells    map[string]*[2]cell
	passages map[string]*statement
}

func (m *measure) claim(kind, language string, half int, claim, passage string) {
	if claim == "" {
		return
	}
	if !slices.Contains(m.kinds, kind) {
		m.kinds = append(m.kinds, kind)
	}
	key := kind + "\x00" + language
	if m.cells[key] == nil {
		m.cells[key] = new([2]cell)
	}
	c := &m.cells[key][half]
	c.all++
	if m.passages[passage] == nil {
		m.passages[passage] = m.statement(passage)
	}
	verdict := m.verify(m.examine(claim), m.passages[passage])
	if verdict.Supported == strings.HasPrefix(kind, "true") {
		c.right++
	}
}

// changes are what the false claims within a language have changed.
var changes = []struct {
	what  string
	swaps map[string][]swap
}{{"a unit", unitSwaps}, {"a direction", directionSwaps}, {"a negation", negationSwaps}}

// within makes claims of a language's paragraphs and holds them against that language.
func (m *measure) within(language string) {
	own := m.x.paragraphs[language]
	for i, p := range own {
		foreign := own[(i+17)%len(own)].Text
		for n, s := range sentencesOf(p.Text) {
			m.claim("true: verbatim", language, i%2, s, p.Text)
			m.claim("true: a clause", language, i%2, aClause(s), p.Text)
			m.claim("true: clauses in another order", language, i%2, reordered(s), p.Text)
			m.claim("true: numbers written another way", language, i%2, otherwiseWritten(s), p.Text)
			m.claim("false: a digit", language, i%2, changedDigit(s, p.Text), p.Text)
			m.claim("false: a year", language, i%2, changedYear(s, p.Text), p.Text)
			for _, changed := range changes {
				for _, wrong := range swapped(s, changed.swaps[language], m.rng) {
					m.claim("false: "+changed.what, language, i%2, wrong, p.Text)
				}
			}
			if n < 2 {
				m.claim("false: another passage", language, i%2, s, foreign)
			}
		}
	}
}

// reworded puts questions together with their answers, and with those of others.
func (m *measure) reworded(language string) {
	for _, q := range m.x.questions[language] {
		passage := m.x.paragraphs[language][q.Paragraph].Text
		half := q.Paragraph % 2
		other := m.x.otherAnswer(language, q, passage, m.rng)
		for _, j := range joinings {
			m.claim("true, reworded: "+j.name, language, half, j.join(language, q.Question, q.Answers[0]), passage)
			m.claim("false, reworded: "+j.name, language, half, j.join(language, q.Question, other), passage)
		}
		for _, s := range sentencesOf(passage) {
			if name := m.x.changedName(language, q, s, passage, m.rng); name != "" {
				m.claim("false: a name", language, half, name, passage)
				break
			}
		}
	}
}

// across holds the first two sentences of each paragraph against its counterparts in the other languages.
func (m *measure) across(language string) {
	for _, other := range languages {
		if other == language {
			continue
		}
		theirs := m.x.paragraphs[other]
		for i, p := range m.x.paragraphs[language] {
			all := sentencesOf(p.Text)
			for _, s := range all[:min(3, len(all))] {
				pair := language + " in " + other
				m.claim("true, across: a sentence", pair, i%2, s, theirs[i].Text)
				m.claim("false, across: a digit", pair, i%2, changedDigit(s, theirs[i].Text), theirs[i].Text)
				m.claim("false, across: another passage", pair, i%2, s, theirs[(i+17)%len(theirs)].Text)
			}
		}
	}
}

func newMeasure(t testing.TB) *measure {
	return &measure{Verifier: verifier(t), x: readXquad(t), rng: rand.New(rand.NewPCG(1, 2)), cells: make(map[string]*[2]cell),
		passages: make(map[string]*statement)}
}

func (m *measure) run() {
	for _, language := range languages {
		m.within(language)
		m.reworded(language)
		m.across(language)
	}
}

func TestVerdictsAreRightOftenEnough(t *testing.T) {
	if testing.Short() {
		t.Skip("measures for some seconds")
	}
	m := newMeasure(t)
	m.run()
	t.Logf("%-36s %-10s %7s %9s %6s", "claims", "language", "chosen", "held out", "of")
	for _, kind := range m.kinds {
		for _, language := range slices.Concat(languages, []string{"en in zh", "en in ru", "zh in en", "zh in ru", "ru in en", "ru in zh"}) {
			if cells := m.cells[kind+"\x00"+language]; cells != nil {
				m.report(t, kind, language, cells)
			}
		}
	}
}

// report prints a line of the table, and fails the test when it is below the floor.
func (m *measure) report(t *testing.T, kind, language string, cells *[2]cell) {
	shares := [2]float64{}
	for i, c := range cells {
		shares[i] = float64(c.right) / float64(max(c.all, 1))
	}
	all := cells[0].all + cells[1].all
	t.Logf("%-36s %-10s %7.3f %9.3f %6d", kind, language, shares[0], shares[1], all)
	for _, f := range floors {
		if !strings.HasPrefix(kind, f.prefix) {
			continue
		}
		if shares[0] < f.share || shares[1] < f.share {
			t.Errorf("%s, %s: %s, want %.2f", kind, language, fmt.Sprint(shares), f.share)
		}
		break
	}
	if all < fewest {
		t.Errorf("%s, %s: only %d claims", kind, language, all)
	}
}
