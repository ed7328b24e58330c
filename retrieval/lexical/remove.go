package lexical

// Compaction begins when this many documents, and this part of all, are removed.
const (
	compactAfter = 1024
	compactPart  = 0.25
)

// Remove takes a passage out; an unknown id is no error.
func (x *Index) Remove(id int64) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.remove(id)
	if x.removed >= compactAfter && float64(x.removed) >= compactPart*float64(len(x.documents)) {
		x.compact()
	}
}

func (x *Index) remove(id int64) {
	number, ok := x.numbers[id]
	if !ok {
		return
	}
	delete(x.numbers, id)
	x.documents[number].removed = true
	x.length -= float64(x.documents[number].length)
	x.removed++
}

// compact rewrites all lists without the documents that are removed.
func (x *Index) compact() {
	renumbered := make([]uint32, len(x.documents))
	kept := make([]document, 0, len(x.numbers))
	for number, d := range x.documents {
		if !d.removed {
			renumbered[number] = uint32(len(kept))
			x.numbers[d.id] = uint32(len(kept))
			kept = append(kept, d)
		}
	}
	for term, p := range x.terms {
		if q := p.without(x.documents, renumbered); q.count > 0 {
			x.terms[term] = q
		} else {
			delete(x.terms, term)
		}
	}
	x.documents, x.removed = kept, 0
}

// without returns the list of the documents that are not removed, by their new numbers.
func (p *postings) without(documents []document, renumbered []uint32) *postings {
	kept := &postings{}
	for r := p.reader(); r.next(); {
		if !documents[r.number].removed {
			kept.copyEntry(renumbered[r.number], &r)
		}
	}
	return kept
}
