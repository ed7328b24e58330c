package lexical

import "docent/retrieval/lexicon"

// Holds says whether the terms occur in any passage, next to each other as those of an alternative; passages that were
// removed count until the next compaction.
func (x *Index) Holds(terms ...string) bool {
	x.mu.RLock()
	defer x.mu.RUnlock()
	if len(terms) == 1 {
		_, ok := x.terms[hash(terms[0])]
		return ok
	}
	o, ok := x.occurrences(lexicon.Alternative{Terms: terms})
	return ok && o.next()
}
