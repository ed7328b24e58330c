package lexicon

import (
	"slices"

	"docent/corpus"
)

// Bounds of an analysed question: what is longer is left out.
const (
	maxQuestionBytes = 8 << 10
	maxGroups        = 64
	maxAlternatives  = 40
)

// Query analyses a question. It never fails: a text without content words has no groups, and of a text of
// more than 8 KiB or 64 content words the rest is left out.
func (l *Lexicon) Query(text string) Query {
	read := text[:truncation(text, maxQuestionBytes)]
	q := Query{Text: text, Language: corpus.DetectLanguage(read), Asks: asksOf(read)}
	a := analysis{lexicon: l, text: text, language: q.Language}
	a.atoms, a.quantities = l.atoms(read)
	for a.at < len(a.atoms) && len(a.groups) < maxGroups {
		a.step()
	}
	besideEachOther(text, a.groups)
	q.Groups = a.groups
	q.Joints = joints(a.atoms, a.groups)
	return withoutHappening(q)
}

// truncation returns the largest offset up to limit that does not split a rune.
func truncation(text string, limit int) int {
	if len(text) <= limit {
		return len(text)
	}
	for limit > 0 && text[limit]&0xc0 == 0x80 {
		limit--
	}
	return limit
}

// analysis walks the atoms of a question once.
type analysis struct {
	lexicon    *Lexicon
	text       string
	language   string // of the text
	atoms      []atom
	quantities []Quantity
	at         int
	wordEnds   []int // of the ideographs ahead
	groups     []Group
}

// step makes a group of what stands at the cursor, or passes a stop word.
func (a *analysis) step() {
	if a.fromShortCountries() {
		return
	}
	if a.atoms[a.at].stop || a.isForeignStop(a.atoms[a.at]) {
		a.at++
		return
	}
	length := a.wordLength()
	if rows, matched := a.glossaryMatch(); matched >= length {
		a.fromGlossary(rows, matched)
		return
	}
	switch {
	case a.atoms[a.at].quantity >= 0:
		a.fromQuantity()
	case a.atoms[a.at].han:
		a.fromHan(length)
	default:
		a.fromWords()
	}
}

// wordLength returns the length of the word at the cursor in atoms, by the segmentation of its run.
func (a *analysis) wordLength() int {
	if !a.atoms[a.at].han {
		return 1
	}
	for len(a.wordEnds) > 0 && a.wordEnds[0] <= a.at {
		a.wordEnds = a.wordEnds[1:]
	}
	if len(a.wordEnds) == 0 {
		end := a.at + 1
		for end < len(a.atoms) && a.atoms[end].han && a.atoms[end].start == a.atoms[end-1].end {
			end++
		}
		for _, e := range a.lexicon.segment(a.atoms[a.at:end]) {
			a.wordEnds = append(a.wordEnds, a.at+e)
		}
	}
	return a.wordEnds[0] - a.at
}

// glossaryMatch returns the rows that match at the cursor and the number of atoms, stop words among them.
func (a *analysis) glossaryMatch() (rows []int, length int) {
	if len(a.lexicon.glossary.first[a.atoms[a.at].term]) == 0 {
		return nil, 0
	}
	const longest = 24
	var content []atom
	var ends []int
	for i := a.at; i < len(a.atoms) && len(content) < longest; i++ {
		if !a.atoms[i].stop {
			content, ends = append(content, a.atoms[i]), append(ends, i+1-a.at)
		}
	}
	rows, matched := a.lexicon.glossary.match(content)
	if matched == 0 {
		return nil, 0
	}
	return rows, ends[matched-1]
}

// add adds a group of the next length atoms and moves behind them.
func (a *analysis) add(length int, kind Kind, alternatives *alternatives) {
	start, end := a.atoms[a.at].start, a.atoms[a.at+length-1].end
	a.groups = append(a.groups, Group{
		Surface: a.text[start:end], Start: start, End: end, Kind: kind, Alternatives: alternatives.list(),
	})
	a.at += length
}

// fromQuantity makes one group of all that one number or date says.
func (a *analysis) fromQuantity() {
	span := a.quantities[a.atoms[a.at].quantity]
	length := 0
	var found alternatives
	for i := a.at; i < len(a.atoms) && a.atoms[i].start < span.End; i++ {
		length++
	}
	for _, q := range a.quantities {
		if q.Start == span.Start && q.Unit != Month {
			addQuantity(&found, q)
		}
	}
	if span.Unit == Month {
		found.add(1, span.Term)
	}
	if atoms := a.atoms[a.at : a.at+length]; !isDigit(a.text[span.Start]) {
		found.add(1, termsOf(atoms)...)
	}
	a.add(length, span.Kind(), &found)
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// addQuantity adds the term of a quantity, and that of the same number with another unit.
func addQuantity(found *alternatives, q Quantity) {
	found.add(1, q.Term)
	switch q.Unit {
	case Plain:
		found.add(0.5, termOf(q.Value, Percent))
		found.add(0.5, termOf(q.Value, Ordinal))
	case Percent, PercentagePoint, Ordinal:
		found.add(0.5, termOf(q.Value, Plain))
	case Day:
		found.add(0.3, termOf(float64(int(q.Value)/100), Month))
	}
}

// own adds the question's own words: as one phrase, and each at a part of its weight.
func (a *analysis) own(found *alternatives, length int) {
	terms := termsOf(slices.DeleteFunc(slices.Clone(a.atoms[a.at:a.at+length]), func(x atom) bool { return x.stop }))
	if len(terms) == 0 {
		return
	}
	found.add(1, terms...)
	if len(terms) > 1 {
		for _, t := range terms {
			found.add(partWeight, t)
		}
	}
}

// partWeight is what a part of a phrase of the question says of the whole.
const partWeight = 0.2
