package answer

import "slices"

// context is how many pieces beside a place have to be the same for two places to correspond: words, or
// ideographs, of which it takes more to say as much.
const (
	contextWords = 2
	contextHan   = 4
	// longestGap is how many words a passage may have at most where the claim has others; of ideographs it is twice.
	longestGap = 8
	// fewestNeighbours is how many pairs of neighbours a claim is taken to have at least.
	fewestNeighbours = 3
	// mostPlaces bounds how many places of a passage are looked at for one of a claim, and mostOwn how many of a
	// claim, so that texts that repeat themselves take no longer than others.
	mostPlaces = 32
	mostOwn    = 16
)

// places finds the places of a passage by the pieces that stand there.
type places struct {
	pieces []piece
	at     map[string][]int
}

// places indexes the statement's pieces, once.
func (s *statement) places() *places {
	if s.index == nil {
		s.index = &places{s.pieces, make(map[string][]int)}
		for i, p := range s.pieces {
			s.index.at[p.text] = append(s.index.at[p.text], i)
		}
	}
	return s.index
}

// verbatim says for each piece of a claim whether it and the next are neighbours in the passage too.
func (w *places) verbatim(own []piece) []bool {
	joined := make([]bool, len(own))
	for i := range len(own) - 1 {
		joined[i] = slices.ContainsFunc(w.at[own[i].text], func(at int) bool {
			return at+1 < len(w.pieces) && w.pieces[at+1].text == own[i+1].text
		})
	}
	return joined
}

// shareVerbatim is the share of neighbours within clauses of a claim, but for own[from:to], that are verbatim.
func shareVerbatim(own []piece, verbatim []bool, from, to int) float64 {
	all, found := 0.0, 0.0
	for i := range len(own) - 1 {
		if i+1 >= from && i < to || own[i+1].opens {
			continue
		}
		all++
		if verbatim[i] {
			found++
		}
	}
	return found / max(all, fewestNeighbours)
}

// opensWithin reports whether a clause begins behind the first of the pieces.
func opensWithin(run []piece) bool {
	return slices.ContainsFunc(run[1:], func(p piece) bool { return p.opens })
}

func sameText(a, b []piece) bool {
	return slices.EqualFunc(a, b, func(p, q piece) bool { return p.text == q.text })
}

// needed is how many pieces of a clause that has so many left have to be the same. Where the clause ends before,
// fewer serve, if it ends in the passage too.
func needed(p piece, left, more int) (n int, ends bool) {
	n, least := contextWords+more, 1+more
	if p.han {
		n, least = contextHan+2*more, 2
	}
	if left >= n || left < least {
		return n, false
	}
	return left, true
}

// behind returns the places of the passage right behind the same pieces as those before own[at].
// more asks for more of them than usual.
func (w *places) behind(own []piece, at, more int) (found []int) {
	left := 0
	for i := at; i > 0 && (i == at || !own[i].opens); i-- {
		left++
	}
	if left == 0 || own[at].opens {
		return nil
	}
	n, ends := needed(own[at-1], left, more)
	if left < n {
		return nil
	}
	for _, last := range w.at[own[at-1].text] {
		if len(found) == mostPlaces {
			break
		}
		first := last + 1 - n
		if first >= 0 && sameRun(own[at-n:at], w.pieces[first:last+1], ends) && (!ends || w.pieces[first].opens) {
			found = append(found, last+1)
		}
	}
	return found
}

// before returns the places of the passage right before the same pieces as those from own[at] on.
func (w *places) before(own []piece, at, more int) (found []int) {
	left := 0
	for i := at; i < len(own) && !own[i].opens; i++ {
		left++
	}
	if left == 0 {
		return nil
	}
	n, ends := needed(own[at], left, more)
	if left < n {
		return nil
	}
	for _, first := range w.at[own[at].text] {
		if len(found) == mostPlaces {
			break
		}
		end := first + n
		if end <= len(w.pieces) && sameRun(own[at:at+n], w.pieces[first:end], ends) && (!ends || end == len(w.pieces) || w.pieces[end].opens) {
			found = append(found, first)
		}
	}
	return found
}

// sameRun reports whether two runs of pieces are the same and, unless a clause ends with them, say anything.
func sameRun(a, b []piece, ends bool) bool {
	weight := 0.0
	for _, p := range a {
		weight += p.weight()
	}
	return (ends || weight >= 1) && sameText(a, b)
}
