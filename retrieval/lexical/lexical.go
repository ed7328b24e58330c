// Package lexical is an inverted index in memory. It ranks passages by BM25, with the words of a group of
// translations scored as one term, and by how near the groups stand to each other.
package lexical

import (
	"iter"
	"maps"
	"slices"
	"sync"

	"docent/retrieval/lexicon"
)

// Field is a part of a passage: its body, its title, its heading.
type Field struct {
	Tokens []lexicon.Token
	// Weight is how much an occurrence in the field counts, to a quarter; an occurrence in the body counts 1.
	Weight float64
}

// Hit is a passage and its score. Scores of different queries are not comparable.
type Hit struct {
	ID    int64
	Score float64
}

// Index is an inverted index. It is safe for concurrent use: searches go on together, and each sees all of
// an addition or nothing of it.
type Index struct {
	mu sync.RWMutex
	// terms has the list of each term by its hash.
	terms map[uint64]*postings
	// documents are numbered in the order of their addition; removed ones stay until compaction.
	documents []document
	numbers   map[int64]uint32
	// length is the sum of the lengths of the documents that are not removed.
	length  float64
	removed int
	scratch sync.Pool
}

// document is an indexed passage.
type document struct {
	id      int64
	length  float32
	removed bool
}

// New returns an empty index.
func New() *Index {
	return &Index{terms: make(map[uint64]*postings), numbers: make(map[int64]uint32)}
}

// Len is the number of passages.
func (x *Index) Len() int {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return len(x.numbers)
}

// Has says whether the passage is indexed.
func (x *Index) Has(id int64) bool {
	x.mu.RLock()
	defer x.mu.RUnlock()
	_, ok := x.numbers[id]
	return ok
}

// IDs yields the ids of the passages that are indexed when the iteration begins, ascending.
func (x *Index) IDs() iter.Seq[int64] {
	return func(yield func(int64) bool) {
		x.mu.RLock()
		ids := slices.Sorted(maps.Keys(x.numbers))
		x.mu.RUnlock()
		for _, id := range ids {
			if !yield(id) {
				return
			}
		}
	}
}
