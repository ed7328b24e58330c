package answer

import "slices"

// hunk is what a part of a claim and a sentence have differently between two pieces that are the same in both; one side
// may be empty.
type hunk struct {
	own, theirs []piece
	// before and next are the pieces of the claim before and behind the hunk.
	before, next piece
	// edge is set where the part begins or ends with the hunk.
	edge bool
	// sentence is the whole sentence.
	sentence []piece
}

// hunks returns where a part of a claim and a sentence differ: before the first pair, behind the last, and between.
func hunks(own, theirs []piece, pairs []pair) []hunk {
	first, last := pairs[0], pairs[len(pairs)-1]
	start, end := first.theirs, last.theirs+1
	if start > 0 && own[first.own].opens == theirs[start].opens {
		start = clauseStart(theirs, start-1)
	}
	if end < len(theirs) && last.own+1 < len(own) && own[last.own+1].opens == theirs[end].opens {
		end = clauseEnd(theirs, end+1)
	}
	all := []hunk{
		{own: own[:first.own], theirs: theirs[start:first.theirs], edge: true, sentence: theirs},
		{own: own[last.own+1:], theirs: theirs[last.theirs+1 : end], edge: true, sentence: theirs},
	}
	for n := range len(pairs) - 1 {
		here, next := pairs[n], pairs[n+1]
		all = append(all, hunk{own: own[here.own+1 : next.own], theirs: theirs[here.theirs+1 : next.theirs], before: own[here.own], next: own[next.own], sentence: theirs})
	}
	return slices.DeleteFunc(all, func(h hunk) bool { return len(h.own)+len(h.theirs) == 0 })
}

// clauseStart is the index of the first piece of the clause that a piece belongs to.
func clauseStart(all []piece, at int) int {
	for at > 0 && !all[at].opens {
		at--
	}
	return at
}

// clauseEnd is the index behind the last piece of the clause that goes on with a piece.
func clauseEnd(all []piece, at int) int {
	for at < len(all) && !all[at].opens {
		at++
	}
	return at
}
