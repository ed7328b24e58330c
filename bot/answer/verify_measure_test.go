package answer

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

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
	// wrong is told of wrong verdicts, unless it is nil.
	wrong func(kind, language string, half int, claim, reason string)
	// most is how many claims of a kind, language and half are looked at, 0 for all.
	most int
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
	if m.most > 0 && c.all == m.most {
		return
	}
	c.all++
	if m.passages[passage] == nil {
		m.passages[passage] = m.statement(passage)
	}
	verdict := m.verify(m.examine(claim), m.passages[passage])
	if verdict.Supported == strings.HasPrefix(kind, "true") {
		c.right++
	} else if m.wrong != nil {
		m.wrong(kind, language, half, claim, verdict.Reason)
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
	for _, i := range m.spread(len(own)) {
		p := own[i]
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
	for _, i := range m.spread(len(m.x.questions[language])) {
		q := m.x.questions[language][i]
		passage := m.x.paragraphs[language][q.Paragraph].Text
		half := q.Paragraph % 2
		other := m.x.otherAnswer(language, q, passage, m.rng)
		for _, j := range joinings {
			m.claim("true, reworded: "+j.name, language, half, j.join(language, q.Question, q.Answers[0]), passage)
			m.claim("false, reworded: "+j.name, language, half, j.join(language, q.Question, other), passage)
		}
		for _, s := range sentencesOf(passage) {
			if name, proper := m.x.changedName(language, q, s, passage, m.rng); name != "" {
				m.claim("false: a name", language, half, name, passage)
				m.nameAcross("false, across: a name", language, q.Paragraph, name)
				if proper {
					m.nameAcross("false, across: a proper name", language, q.Paragraph, name)
				}
				break
			}
		}
	}
}

// nameAcross holds a sentence of a paragraph with another name against the paragraph in the other languages.
func (m *measure) nameAcross(kind, language string, paragraph int, wrong string) {
	for _, other := range languages {
		if other != language {
			m.claim(kind, language+" in "+other, paragraph%2, wrong, m.x.paragraphs[other][paragraph].Text)
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
		for _, i := range m.spread(len(theirs)) {
			p := m.x.paragraphs[language][i]
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

// spread returns the numbers below n, in an order of which any beginning is spread over them.
func (m *measure) spread(n int) []int {
	return rand.New(rand.NewPCG(3, 4)).Perm(n)
}

func newMeasure(t testing.TB) *measure {
	return &measure{Verifier: verifier(t), x: readXquad(t), rng: rand.New(rand.NewPCG(1, 2)), cells: make(map[string]*[2]cell),
		passages: make(map[string]*statement)}
}

func (m *measure) run() {
	for _, language := range languages {
		m.within(language)
		m.reworded(language)
		m.twisted(language)
		m.across(language)
	}
}
