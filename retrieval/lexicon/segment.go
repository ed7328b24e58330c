package lexicon

import "sort"

// segment cuts a run of ideographs into words: of the ways to cut it into words of the dictionary, of the
// glossary and numerals, the most probable. It returns the ends of the words.
func (l *Lexicon) segment(run []atom) []int { return l.cut(run, len(run)) }

// parts cuts a word into the words that it is made of.
func (l *Lexicon) parts(word []atom) []int { return l.cut(word, len(word)-1) }

// cut cuts a run into words of at most longest characters.
func (l *Lexicon) cut(run []atom, longest int) []int {
	n := len(run)
	best, from := make([]int, n+1), make([]int, n+1)
	for i := 1; i <= n; i++ {
		best[i] = 1 << 30
	}
	for i := range n {
		l.wordsAt(run[i:], func(length, cost int) {
			if c := best[i] + cost; length <= longest && c < best[i+length] {
				best[i+length], from[i+length] = c, i
			}
		})
	}
	var ends []int
	for end := n; end > 0; end = from[end] {
		ends = append(ends, end)
	}
	sort.Ints(ends)
	return ends
}

// Costs of words in a segmentation are in eighths of a bit: a word that makes up 1/2^n of all text costs 8n
// (as jieba and others do it, by the most probable way).
const (
	textSize     = 206 // 8·log2 of the words that were counted
	leastCommon  = 40  // assumed of words of the dictionary that were not counted
	glossaryWord = 100 // assumed of words of the glossary
	numeral      = 110
)

// wordsAt calls found with the length and the cost of each word that run begins with.
func (l *Lexicon) wordsAt(run []atom, found func(length, cost int)) {
	found(1, textSize)
	if length := sameQuantity(run); length > 0 {
		found(length, textSize-numeral)
	}
	if rows, length := l.glossary.match(run); len(rows) > 0 {
		found(length, textSize-glossaryWord)
	}
	d, prefix := l.dictionary, ""
	lo, hi := d.firsts.of(run[0].term)
	for i, a := range run {
		prefix += a.term
		if i > 0 {
			lo, hi = d.heads.narrow(lo, hi, prefix)
		}
		if lo == hi {
			return
		}
		if len(d.heads.at(lo)) == len(prefix) {
			found(i+1, textSize-max(leastCommon, int(d.common[lo])))
		}
	}
}

// sameQuantity returns how many atoms belong to the quantity that run begins with.
func sameQuantity(run []atom) int {
	n := 0
	for n < len(run) && run[n].quantity >= 0 && run[n].quantity == run[0].quantity {
		n++
	}
	return n
}
