package retrieval

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon"
)

const (
	// surelyHeld is the degree from which a word of the question needs no other sign of it.
	surelyHeld = 0.5
	// resemblingShare is what a word counts that begins as one of the question's does, and relatedShare one that
	// means much the same.
	resemblingShare = 0.8
	relatedShare    = 0.4
	// partOfNameShare is what a part of a name counts for the rest of it.
	partOfNameShare = 0.8
)

// says returns for each group of the question the degree to which the sentence says it: in its own words or their
// translations, in a word of the same root, or in one that means much the same.
func (r *reading) says(s *readSentence, terms map[string]bool) []float64 {
	covers := make([]float64, len(s.held))
	for i, h := range s.held {
		g := r.q.Groups[i]
		covers[i] = h.Degree
		if h.Degree < surelyHeld && g.Kind <= lexicon.Name {
			covers[i] = max(h.Degree, resemblingShare*resemblance(g, terms), relatedShare*r.relation(i, s, terms))
		}
	}
	r.completeNames(covers)
	return covers
}

// joints is the share of the joints of the question that are among the terms.
func (r *reading) joints(terms map[string]bool) float64 {
	held := 0.0
	for _, pair := range r.q.Joints {
		held += oneIf(terms[pair])
	}
	return held / float64(max(1, len(r.q.Joints)))
}

// resemblance is the degree in [0, 1] to which one of the terms looks like the group's word: the share of its
// Chinese characters, or of its letters from the first on, of which four and most of them must agree.
func resemblance(g lexicon.Group, terms map[string]bool) float64 {
	if mostly(g.Surface, unicode.Han) {
		return sameCharacters(g, terms)
	}
	best := 0.0
	for _, own := range g.Alternatives[0].Terms {
		size := utf8.RuneCountInString(own)
		for term := range terms {
			if n := sameBeginning(own, term); n >= 4 && 5*n >= 3*size {
				best = max(best, float64(n)/float64(size))
			}
		}
	}
	return best
}

// sameCharacters is the share of the characters of a Chinese word that are among the terms. Of a name, which may be
// spelled with another character, at most one may be missing, of three or more.
func sameCharacters(g lexicon.Group, terms map[string]bool) float64 {
	found, size := 0, utf8.RuneCountInString(g.Surface)
	for _, character := range g.Surface {
		if terms[string(character)] {
			found++
		}
	}
	if g.Kind == lexicon.Name && (size < 3 || found < size-1) {
		return 0
	}
	return float64(found) / float64(size)
}

// sameBeginning counts the letters that two words have in common from the first on.
func sameBeginning(a, b string) int {
	n := 0
	for _, r := range a {
		if other, size := utf8.DecodeRuneInString(b); r == other && size > 0 {
			n++
			b = b[size:]
			continue
		}
		break
	}
	return n
}

// relation is the degree to which a word of the sentence means much the same as the group.
func (r *reading) relation(group int, s *readSentence, terms map[string]bool) float64 {
	best := 0.0
	for word, degree := range r.related[group] {
		first, size := utf8.DecodeRuneInString(word)
		if terms[word] && size < len(word) || unicode.Is(unicode.Han, first) && size < len(word) && strings.Contains(s.text, word) {
			best = max(best, degree)
		}
	}
	return best
}

// completeNames lets a part of a name stand for all of it: a text calls Luke Kuechly by his surname.
func (r *reading) completeNames(covers []float64) {
	for from := 0; from < len(covers); {
		to, best := from+1, covers[from]
		for to < len(covers) && r.continuesName(to) {
			best = max(best, covers[to])
			to++
		}
		for ; from < to; from++ {
			covers[from] = max(covers[from], min(partOfNameShare*best, best))
		}
	}
}

// continuesName reports whether the group is of one name with the group before it.
func (r *reading) continuesName(group int) bool {
	a, b := r.q.Groups[group-1], r.q.Groups[group]
	if a.Kind != lexicon.Name || b.Kind != lexicon.Name || b.Start < a.End {
		return false
	}
	return strings.Trim(r.q.Text[a.End:b.Start], " ·•-") == ""
}
