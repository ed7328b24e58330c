package lexicon

import "unicode"

// atom is the smallest unit that phrases are matched on: a word, an ideograph, or a number in digits.
type atom struct {
	// term is the stem of a word, the simplified form of an ideograph, the canonical term of a number.
	term       string
	start, end int
	han        bool
	// stop marks words that carry no content; ideographs are never marked.
	stop bool
	// quantity is the index of the number or date that the atom belongs to, -1 for none.
	quantity int
}

// atoms returns the atoms of text and its quantities. Each atom of a date or number refers to it; spelled-out
// numbers keep their own word as the term.
func (l *Lexicon) atoms(text string) ([]atom, []Quantity) {
	quantities := Quantities(text)
	var found []atom
	c := cursor{text: text}
	for next := 0; c.at < len(text); {
		for next < len(quantities) && quantities[next].End <= c.at {
			next++
		}
		start, within := c.at, -1
		if next < len(quantities) && quantities[next].Start <= start {
			within = next
		}
		a, ok := l.atom(&c, quantities, within)
		if ok && a.term != "" {
			a.start, a.end, a.quantity = start, c.at, within
			found = append(found, a)
		}
	}
	return found, quantities
}

// atom reads one atom, or passes a character that is none. within is the quantity at the cursor, -1 for none.
func (l *Lexicon) atom(c *cursor, quantities []Quantity, within int) (atom, bool) {
	start := c.at
	switch r, size := c.peek(); {
	case isIdeograph(r):
		c.at += size
		return atom{term: l.simplify(c.text[start:c.at]), han: true}, true
	case unicode.IsDigit(r) && within >= 0:
		c.passDigits(quantities[within].End)
		return atom{term: quantities[within].Term}, true
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		c.at = c.wordEnd()
		f := l.stems.of(c.text[start:c.at])
		return atom{term: f.stem, stop: f.stop}, true
	default:
		c.at += size
		return atom{}, false
	}
}

// passDigits passes digits and the separators between them, up to limit.
func (c *cursor) passDigits(limit int) {
	for {
		r, size := c.peek()
		if !unicode.IsDigit(r) && (r != ',' && r != '.' || c.at+size >= limit) {
			return
		}
		c.at += size
	}
}

// termsOf returns the terms that stand in an index for a sequence of atoms: words without stop words, and the
// pairs of adjacent ideographs.
func termsOf(atoms []atom) []string {
	var terms []string
	for i := 0; i < len(atoms); {
		if !atoms[i].han {
			if !atoms[i].stop {
				terms = append(terms, atoms[i].term)
			}
			i++
			continue
		}
		run := atoms[i].term
		end := i + 1
		for end < len(atoms) && atoms[end].han && atoms[end].start == atoms[end-1].end {
			run += atoms[end].term
			end++
		}
		terms = append(terms, hanTerms(run)...)
		i = end
	}
	return terms
}

// MaxGap is how many positions further than a the term b of an alternative may stand: one for overlapping
// pairs of ideographs, three for words, between which small words or a hyphen may stand.
func MaxGap(a, b string) int {
	if len(a) >= 6 && len(b) >= 6 && a[0] >= 0xe2 && a[len(a)-3:] == b[:3] {
		return 1
	}
	return 3
}
