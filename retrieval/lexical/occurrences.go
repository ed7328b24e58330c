package lexical

import "docent/retrieval/lexicon"

// occurrences walks the documents in which an alternative of a group occurs: one term, or all terms of a
// phrase within their gaps.
type occurrences struct {
	terms   []string
	readers []reader
	// lead is the reader of the rarest term, which the others follow.
	lead int
	// found has the positions of each term of a phrase, starts where the phrase stands.
	found  [][]uint32
	starts []uint32
	number uint32
	// frequency is how often the alternative occurs, with the weights of the fields.
	frequency float32
}

// occurrences returns the documents of an alternative; false when a term of it occurs nowhere.
func (x *Index) occurrences(alternative lexicon.Alternative) (occurrences, bool) {
	o := occurrences{terms: alternative.Terms}
	rarest := uint32(0)
	for i, term := range alternative.Terms {
		p, ok := x.terms[hash(term)]
		if !ok {
			return o, false
		}
		if i == 0 || p.count < rarest {
			o.lead, rarest = i, p.count
		}
		if i == 0 {
			o.readers = make([]reader, 0, len(alternative.Terms))
		}
		o.readers = append(o.readers, p.reader())
	}
	if len(o.readers) > 1 {
		o.found = make([][]uint32, len(o.readers))
	}
	return o, len(o.readers) > 0
}

// next moves to the next document in which the alternative occurs.
func (o *occurrences) next() bool {
	if len(o.readers) == 1 {
		r := &o.readers[0]
		if !r.next() {
			return false
		}
		o.number, o.frequency = r.number, r.frequency
		return true
	}
	for o.readers[o.lead].next() {
		if o.align() && o.phrase() {
			return true
		}
	}
	return false
}

// seek moves to the first document of number or later in which the alternative occurs.
func (o *occurrences) seek(number uint32) bool {
	if len(o.readers) == 1 {
		r := &o.readers[0]
		ok := r.seek(number)
		o.number, o.frequency = r.number, r.frequency
		return ok
	}
	if o.starts != nil && o.number >= number {
		return true
	}
	if !o.readers[o.lead].seek(number) {
		return false
	}
	if o.align() && o.phrase() {
		return true
	}
	return o.next()
}

// align moves all readers to the first document that holds all terms.
func (o *occurrences) align() bool {
	lead := &o.readers[o.lead]
	for i := 0; i < len(o.readers); {
		if !o.readers[i].seek(lead.number) {
			return false
		}
		if o.readers[i].number == lead.number {
			i++
			continue
		}
		if !lead.seek(o.readers[i].number) {
			return false
		}
		i = 0
	}
	return true
}

// phrase finds where the terms follow each other in the current document. An occurrence of it weighs as those of
// the term do that weighs most on the average.
func (o *occurrences) phrase() bool {
	weight := float32(0)
	for i := range o.readers {
		o.found[i] = o.readers[i].positions(o.found[i][:0])
		weight = max(weight, o.readers[i].frequency/float32(len(o.found[i])))
	}
	o.number = o.readers[o.lead].number
	o.starts = lexicon.PhraseStarts(o.starts[:0], o.terms, o.found)
	o.frequency = weight * float32(len(o.starts))
	return len(o.starts) > 0
}

// positions appends where the alternative stands in the current document.
func (o *occurrences) positions(list []uint32) []uint32 {
	if len(o.readers) == 1 {
		return o.readers[0].positions(list)
	}
	return append(list, o.starts...)
}
