package answer

import (
	"slices"
	"unicode/utf8"
)

// deniesAlike compares texts in one script: what a negator of one stands before must stand behind a negator in
// the other too, at the place whose surroundings agree best.
func deniesAlike(claim examined, passage *statement) bool {
	evidence := passage.part(supporting(claim, passage))
	own, theirs := claim.negatorsAt(), passage.negatorsAt()
	for _, at := range own[:min(len(own), mostOwn)] {
		if affirmed(claim.statement, at, own, passage, theirs) {
			return true
		}
	}
	if len(own) > 0 && len(theirs) == 0 && !softened(evidence, claim.statement) {
		return true
	}
	inEvidence := evidence.negatorsAt()
	for _, at := range inEvidence[:min(len(inEvidence), mostOwn)] {
		if affirmed(evidence, at, inEvidence, claim.statement, own) {
			return true
		}
	}
	return false
}

// affirmed looks in other for what the negator that ends at a byte of s denies, and says whether it stands there
// without a negator.
func affirmed(s *statement, at int, own []int, other *statement, theirs []int) bool {
	for _, p := range s.deniedBy(at, own) {
		best, score := -1, 0.0
		for j, q := range other.pieces {
			if !counterpart(s.pieces, p, other.pieces, j) {
				continue
			}
			if a := agreement(s.pieces, s.pieces[p].start, s.pieces[p].end, other.pieces, q.start, q.end); best < 0 || a > score {
				best, score = j, a
			}
		}
		switch {
		case best < 0 || score < enoughAround(s.pieces, s.pieces[p].start, s.pieces[p].end):
			continue
		case other.isDenied(best, theirs) || other.softens(best):
			return false
		}
		return true
	}
	return false
}

// softens reports whether near a piece, in its sentence, stands a word with a denial in its meaning.
func (s *statement) softens(i int) bool {
	at := s.pieces[i].start
	return slices.ContainsFunc(weak.in(s), func(w int) bool {
		return max(w-at, at-w) <= reach && !sentenceEnds(s, s.pieceAt(min(w, at))+1, s.pieceAt(max(w, at)))
	})
}

// counterpart reports whether the same word stands at both places: for ideographs, the same two.
func counterpart(a []piece, i int, b []piece, j int) bool {
	if !a[i].same(b[j]) {
		return false
	}
	return !a[i].han || i+1 < len(a) && j+1 < len(b) && a[i+1].text == b[j+1].text
}

const (
	// deniedWords and deniedHan are how many pieces behind a negator may be what it denies.
	deniedWords = 3
	deniedHan   = 6
)

// deniedBy returns the indexes of the pieces that the negator ending at a byte may deny, nearest first.
func (s *statement) deniedBy(at int, negators []int) (found []int) {
	for i, p := range s.pieces {
		if p.start < at || slices.Contains(negators, p.end) {
			continue
		}
		most := deniedWords
		if p.han {
			most = deniedHan
		}
		if (p.opens || scopeEnds[p.text]) && len(found) > 0 || len(found) == most {
			break
		}
		if says(p) {
			found = append(found, i)
		}
	}
	return found
}

// scopeEnds are words that what is denied ends before.
var scopeEnds = set("and but that which who while и а но что чтобы который которая которое которые")

// says reports whether a piece is more than a small word.
func says(p piece) bool {
	if p.han {
		return !slices.Contains([]string{"有", "是", "能", "会", "被", "曾", "再", "可", "得", "在", "的", "了", "以", "够", "要", "人"}, p.text)
	}
	return utf8.RuneCountInString(p.text) > 3 || p.text[0] >= '0' && p.text[0] <= '9'
}

// isDenied reports whether a negator stands shortly before a piece in its clause, or behind it in that clause, as where
// the order of words is free; a Chinese one always stands before.
func (s *statement) isDenied(i int, negators []int) bool {
	reach := deniedWords + 2
	if s.pieces[i].han {
		reach = deniedHan + 2
	}
	for j := i; j >= 0 && i-j <= reach; j-- {
		if slices.ContainsFunc(negators, func(end int) bool { return end > s.pieces[j].start && end <= s.pieces[j].end }) {
			return true
		}
		if s.pieces[j].opens {
			break
		}
	}
	return !s.pieces[i].han && s.isDeniedBehind(i, negators, reach)
}

// isDeniedBehind reports whether a negator stands shortly behind a piece in its clause.
func (s *statement) isDeniedBehind(i int, negators []int, reach int) bool {
	for j := i + 1; j < len(s.pieces) && j-i <= reach && !s.pieces[j].opens; j++ {
		if slices.ContainsFunc(negators, func(end int) bool { return end > s.pieces[j].start && end <= s.pieces[j].end }) {
			return true
		}
	}
	return false
}
