package answer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// named is a name in a text, as its pieces [from, to).
type named struct {
	from, to int
	text     string
}

// namesIn returns the names of a statement in their order. Words of one name stand next to each other.
func (v *Verifier) namesIn(s *statement) (all []named) {
	if s.named != nil {
		return *s.named
	}
	for _, span := range corpus.Sentences(s.text) {
		all = v.namesWithin(s, span, all)
	}
	s.named = &all
	return all
}

// namesWithin adds the names of a sentence of a statement.
func (v *Verifier) namesWithin(s *statement, span corpus.Span, all []named) []named {
	w := &compared{claim: examined{statement: s, query: v.lex.Query(s.text[span.Start:span.End])}}
	for i, g := range w.claim.query.Groups {
		g.Start, g.End = g.Start+span.Start, g.End+span.Start
		if g.Kind > lexicon.Name || !isName(g) && !besideDot(s.text, g) && !isLongHan(g) && !(i > 0 && !isHan(g.Surface) && w.capitalWithin(g)) {
			continue
		}
		from, to := s.piecesAt(corpus.Span{Start: g.Start, End: g.End})
		if last := len(all) - 1; last >= 0 && all[last].to >= from && strings.Trim(s.text[s.pieces[from-1].end:g.Start], " -·") == "" {
			all[last].to = to
		} else {
			all = append(all, named{from: from, to: to})
		}
		s.extend(&all[len(all)-1])
	}
	return all
}

// namesShared returns the names of a claim; its first word, which may have its capital from its place, is one where the
// passage has it as a name.
func (v *Verifier) namesShared(claim, passage *statement) []named {
	own := v.namesIn(claim)
	if len(claim.pieces) == 0 || !claim.pieces[0].capital || smallWords[claim.pieces[0].text] || len(own) > 0 && own[0].from == 0 {
		return own
	}
	first := named{0, 1, claim.text[claim.pieces[0].start:claim.pieces[0].end]}
	if !slices.ContainsFunc(v.namesIn(passage), func(n named) bool { return n.is(passage, first, claim) }) {
		return own
	}
	return append([]named{first}, own...)
}

// extend goes on with a foreign name in Chinese, whose end may have been taken for other words, and sets its text.
func (s *statement) extend(n *named) {
	text := func() string { return s.text[s.pieces[n.from].start:s.pieces[n.to-1].end] }
	if strings.Contains(text(), "·") {
		for n.to < len(s.pieces) && s.pieces[n.to].start == s.pieces[n.to-1].end && strings.Contains(foreignSounds, s.pieces[n.to].text) {
			n.to++
		}
	}
	n.text = text()
}

// isLongHan reports whether a group is a Chinese word of three characters or more that no dictionary has.
func isLongHan(g lexicon.Group) bool {
	return g.Kind == lexicon.Name && isHan(g.Surface) && utf8.RuneCountInString(g.Surface) > 2
}

// sharesBeginning reports whether two names may be one in full and shortened: Евросоюз and Европейский союз.
func sharesBeginning(a, b string) bool {
	x, y := []rune(a), []rune(b)
	return len(x) > longestTold && len(y) > longestTold && string(x[:longestTold]) == string(y[:longestTold])
}

// longestTold is how many letters of a name tell it from others.
const longestTold = 4

// is reports whether two names have a word in common.
func (n named) is(in *statement, other named, of *statement) bool {
	if n.to-n.from == 0 || other.to-other.from == 0 {
		return false
	}
	if in.pieces[n.from].han {
		return strings.Contains(n.text, other.text) || strings.Contains(other.text, n.text)
	}
	for _, p := range in.pieces[n.from:n.to] {
		for _, q := range of.pieces[other.from:other.to] {
			if p.same(q) || sharesBeginning(p.text, q.text) {
				return true
			}
		}
	}
	return false
}
