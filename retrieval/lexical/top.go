package lexical

import (
	"cmp"
	"slices"
)

// candidate is a document that may be a hit.
type candidate struct {
	number uint32
	Hit
}

// better orders candidates best first.
func better(a, b candidate) int {
	return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
}

// best returns the n best documents that allow accepts, in no order.
func (s *search) best(n int, allow func(int64) bool) []candidate {
	kept := make([]candidate, 0, n) // a heap once full: the worst first
	floor := float32(0)
	for _, number := range s.hit {
		if s.scores[number] < floor {
			continue
		}
		c := candidate{number, Hit{s.documents[number].id, float64(s.scores[number])}}
		full := len(kept) == n
		if full && better(kept[0], c) < 0 || allow != nil && !allow(c.ID) {
			continue
		}
		if full {
			kept[0] = c
			sink(kept, 0)
		} else if kept = append(kept, c); len(kept) == n {
			slices.SortFunc(kept, func(a, b candidate) int { return better(b, a) })
		}
		if len(kept) == n {
			floor = float32(kept[0].Score)
		}
	}
	return kept
}

// sink restores the heap below i, of which every parent is worse than its children.
func sink(heap []candidate, i int) {
	for {
		child := 2*i + 1
		if child+1 < len(heap) && better(heap[child], heap[child+1]) < 0 {
			child++
		}
		if child >= len(heap) || better(heap[child], heap[i]) < 0 {
			return
		}
		heap[i], heap[child] = heap[child], heap[i]
		i = child
	}
}

// top returns the k best of the candidates, best first.
func top(candidates []candidate, k int) []Hit {
	slices.SortFunc(candidates, better)
	hits := make([]Hit, min(k, len(candidates)))
	for i := range hits {
		hits[i] = candidates[i].Hit
	}
	return hits
}
