package vector

import (
	"cmp"
	"slices"
)

// best keeps the limit nearest of the hits that it is given; of equals, those with the lower ids.
type best struct {
	limit int
	hits  []Hit
	last  Hit  // the last that counts, once full
	full  bool // limit hits are known
}

// takes reports whether the hit could be among the best.
func (b *best) takes(h Hit) bool { return !b.full || nearer(h, b.last) < 0 }

func (b *best) add(h Hit) {
	b.hits = append(b.hits, h)
	if len(b.hits) >= max(2*b.limit, 64) {
		b.cut()
	}
}

// cut drops what is not among the best.
func (b *best) cut() {
	slices.SortFunc(b.hits, nearer)
	if len(b.hits) >= b.limit {
		b.hits, b.full = b.hits[:b.limit], true
		b.last = b.hits[b.limit-1]
	}
}

// sorted returns the best, nearest first.
func (b *best) sorted() []Hit {
	b.cut()
	return b.hits
}

// nearer orders hits by falling score, and equals by id.
func nearer(a, b Hit) int {
	return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
}
