package lexical

// Holds says whether a term occurs in any passage; passages that were removed count until the next compaction.
func (x *Index) Holds(term string) bool {
	x.mu.RLock()
	defer x.mu.RUnlock()
	_, ok := x.terms[hash(term)]
	return ok
}
