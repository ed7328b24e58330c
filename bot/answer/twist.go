package answer

import (
	"slices"
	"sort"

	"docent/retrieval/lexicon"
)

const (
	// longestTwist is how many words a twist has at most on either side, and longestTwistHan how many ideographs.
	longestTwist    = 9
	longestTwistHan = 18
	// longestDenial and longestExclusive are how many words a denial has, and what is excluded; less at an edge.
	longestDenial, longestExclusive, exclusiveAtEdge = 4, 6, 2
)

// twists reports whether a hunk says something else than the passage; only is set for the one hunk of a claim.
func (v *Verifier) twists(claim examined, passage *statement, h hunk, only bool) bool {
	if !h.edge && (len(h.own) == 0 || len(h.theirs) == 0) {
		return jumps(claim.statement, passage, h) || passes(claim.statement, passage, h) || !saysWhenFirst(claim.statement, passage) && (denying(claim.statement, h.own) && !claim.tellsRefusal(passage, h.sentence) || denying(passage, h.theirs))
	}
	if excluded(claim.statement, passage, h) {
		return true
	}
	own, theirs := telltale(h.own), telltale(h.theirs)
	if len(own) == 0 || len(theirs) == 0 || claim.dates(passage, own, theirs) {
		return false
	}
	thing := v.isThing(claim.statement, own) || passage.places().has(own)
	word := only && !claim.withinWord(own)
	if h.edge && !(word && len(own) == 1 && len(theirs) == 1) && (!thing || !v.isThing(passage, theirs) || holdsAll(h.sentence, own)) {
		return false
	}
	return (thing || word) && !longer(own) && !longer(theirs) && !v.meanAlike(claim.statement, own, passage, theirs)
}

// dates reports whether a run without a number stands where the passage has only numbers and dates that the claim has too,
// elsewhere: "In 1909 Warsaw had" of "in 1909 there were".
func (c examined) dates(passage *statement, run, theirs []piece) bool {
	return len(quantitiesWithin(passage.quantities, theirs)) > 0 && len(quantitiesWithin(c.quantities, run)) == 0 && holdsAll(c.pieces, theirs)
}

// excluded reports whether the two sides of a hunk have words that exclude each other.
func excluded(claim, passage *statement, h hunk) bool {
	most := longestExclusive
	if h.edge {
		most = exclusiveAtEdge
	}
	return len(h.own) > 0 && len(h.theirs) > 0 && max(len(h.own), len(h.theirs)) <= most &&
		exclude(textOf(claim, claim.wider(h.own)), textOf(passage, passage.wider(h.theirs)))
}

// wider is a run with the ideographs on both sides where it is one, which may be half of a word: 至多.
func (s *statement) wider(run []piece) []piece {
	if len(run) != 1 || !run[0].han {
		return run
	}
	at := sort.Search(len(s.pieces), func(i int) bool { return s.pieces[i].start >= run[0].start })
	return s.pieces[max(0, at-1):min(len(s.pieces), at+2)]
}

// jumps reports whether a claim leaves out a clause with a number of the kind that it goes on with: "A earned 7" of
// "A earned 5, and B 7".
func jumps(claim, passage *statement, h hunk) bool {
	if len(h.theirs) < 2 || !opensWithin(h.theirs) {
		return false
	}
	return anotherOfKind(claim, h.next, passage, h.theirs)
}

// passes reports whether a claim goes on behind a number as the passage does behind the next number of the kind: "A earned
// 5 in June" of "A earned 5 in May and 7 in June".
func passes(claim, passage *statement, h hunk) bool {
	return len(h.theirs) > 1 && anotherOfKind(claim, h.before, passage, h.theirs[len(h.theirs)-1:])
}

// anotherOfKind reports whether a run of the passage has a number of the kind that a piece of the claim has, but another.
func anotherOfKind(claim *statement, own piece, passage *statement, run []piece) bool {
	return slices.ContainsFunc(quantitiesWithin(claim.quantities, []piece{own}), func(q lexicon.Quantity) bool {
		return slices.ContainsFunc(quantitiesWithin(passage.quantities, run), func(e lexicon.Quantity) bool {
			return e.Unit == q.Unit && e.Value != q.Value
		})
	})
}

// denying reports whether a run that one text has besides the other denies what it is added to.
func denying(s *statement, run []piece) bool {
	return len(run) > 0 && len(run) <= longestDenial && len(denials.in(textSides(withoutHarmless(textOf(s, run))))) > 0
}

// tellsRefusal reports whether a sentence has a verb that denies and the claim none, so that it may tell it with a negator.
func (c examined) tellsRefusal(passage *statement, sentence []piece) bool {
	return refuses(passage, sentence) && !refuses(c.statement, c.pieces)
}

// refuses reports whether a run has a verb that denies what stands behind it.
func refuses(s *statement, run []piece) bool {
	return len(run) > 0 && len(deniers.in(textSides(textOf(s, run)))) > 0
}

// deniers are verbs of denial, which a claim may tell with a negator: "denied that it had" as "said it had not".
var deniers = newSide("deny denie* denying refus* reject* declin* stop* ceas* fail* отрица* отказ* отверг* прекра* перестал* 否认 拒绝 停止 未能 终止")

// denials are words that deny what they are added to.
var denials = newSide("hardly barely scarcely rarely seldom never fail* refus* unable cease* stop* deny denie* allegedly supposedly no not none nobody " +
	"редко едва никогда отказ* перестал* якобы не ни вряд 很少 极少 从不 从未 拒绝 无法 停止 未能 不 没 未 并非 无 非")

// holdsAll reports whether some pieces have each of a run.
func holdsAll(all, run []piece) bool {
	return !slices.ContainsFunc(run, func(p piece) bool {
		return !slices.ContainsFunc(all, p.same)
	})
}

func longer(run []piece) bool {
	if run[0].han {
		return len(run) > longestTwistHan
	}
	return len(run) > longestTwist
}
