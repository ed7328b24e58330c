package answer

// gaps returns what the passage has between the pieces that stand before own[from] and after own[to-1]; the
// beginning or the end of a clause may be one of these, if the other side is the same for longer. None is
// returned where the passage has the same there, or where the claim's clause ends within.
func (w *places) gaps(own []piece, from, to int, behind []int) (gaps [][]piece) {
	if opensWithin(own[from:to]) {
		return nil
	}
	opens, closes := own[from].opens, to == len(own) || own[to].opens
	var found [][2]int
	switch {
	case opens && closes, (opens || closes) && to-from > w.longest(0)/2:
		return nil
	case opens:
		for _, end := range w.before(own, to, 1) {
			if !w.pieces[end].opens {
				found = append(found, [2]int{w.clauseStart(end), end})
			}
		}
	case closes:
		for _, start := range w.behind(own, from, 1) {
			if start < len(w.pieces) && !w.pieces[start].opens {
				found = append(found, [2]int{start, w.clauseEnd(start)})
			}
		}
	default:
		for _, end := range w.before(own, to, 0) {
			for _, start := range behind {
				found = append(found, [2]int{start, end})
			}
		}
	}
	for _, at := range found {
		start, end := at[0], at[1]
		if end-start == to-from && sameText(w.pieces[start:end], own[from:to]) {
			return nil
		}
		if n := end - start; n >= 1 && n <= w.longest(start) {
			gaps = append(gaps, w.pieces[start:end])
		}
	}
	return gaps
}

// longest is the longest gap between pieces like those at a place.
func (w *places) longest(start int) int {
	if start < len(w.pieces) && w.pieces[start].han {
		return 2 * longestGap
	}
	return longestGap
}

func (w *places) clauseStart(end int) int {
	for start := end - 1; start > 0; start-- {
		if w.pieces[start].opens {
			return start
		}
	}
	return 0
}

func (w *places) clauseEnd(start int) int {
	for end := start; end < len(w.pieces); end++ {
		if w.pieces[end].opens {
			return end
		}
	}
	return len(w.pieces)
}
