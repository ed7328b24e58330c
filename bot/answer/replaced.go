package answer

import (
	"fmt"
	"slices"
	"strings"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

const (
	// longestReplaced is the longest run of pieces that counts as one thing put in another's place.
	longestReplaced = 10
	// mostlyVerbatim is the share of the rest of a claim that has to be the passage's own words in their order.
	mostlyVerbatim = 0.75
	// mostLooks bounds how many places of a claim are looked at closely.
	mostLooks = 100
	// mostGaps is how many places of a passage may correspond to one of a claim; more tell nothing.
	mostGaps = 8
	// related is from which degree on two words may stand for each other.
	related = 0.3
)

// replaced returns a part of the claim that stands where its passage has something else, between words that
// are the same in both, and which the passage has elsewhere: "A earned 7" of "A earned 5, B 7". Words that mean the same
// may be exchanged.
func (v *Verifier) replaced(claim examined, passage *statement) (put, original string) {
	where := passage.places()
	own, looks := claim.pieces, 0
	verbatim := where.verbatim(own)
	for i := range own {
		behind := where.behind(own, i, 0)
		if len(behind) == 0 && !own[i].opens {
			continue
		}
		for n := 1; n <= longestReplaced && i+n <= len(own); n++ {
			run := own[i : i+n]
			gaps := where.gaps(own, i, i+n, behind)
			if len(gaps) == 0 || len(gaps) > mostGaps || shareVerbatim(own, verbatim, i, i+n) < mostlyVerbatim {
				continue
			}
			groups := groupsWithin(claim.query, run[0].start, run[n-1].end)
			if looks++; looks > mostLooks {
				return "", ""
			}
			if len(groups) == 0 || !where.has(run) || slices.ContainsFunc(gaps, func(g []piece) bool { return v.sayAlike(claim, run, passage, g) }) {
				continue
			}
			gap := gaps[0]
			return claim.text[run[0].start:run[n-1].end], passage.text[gap[0].start:gap[len(gap)-1].end]
		}
	}
	return "", ""
}

// groupsWithin returns the groups of a query that lie between two bytes of it.
func groupsWithin(q lexicon.Query, start, end int) (groups []lexicon.Group) {
	for _, g := range q.Groups {
		if g.Start < end && g.End > start {
			if g.Start < start || g.End > end {
				return nil
			}
			groups = append(groups, g)
		}
	}
	return groups
}

// sayAlike reports whether a run of the claim and a gap of the passage may mean the same, or are too different in length
// to correspond.
func (v *Verifier) sayAlike(claim examined, run []piece, passage *statement, gap []piece) bool {
	many, few := max(len(run), len(gap)), min(len(run), len(gap))
	return many > 2*few+2 || v.meanAlike(claim.statement, run, passage, gap)
}

// meanAlike reports whether two runs may mean the same.
func (v *Verifier) meanAlike(claim *statement, run []piece, passage *statement, gap []piece) bool {
	if within := quantitiesWithin(claim.quantities, run); len(within) > 0 {
		theirs := quantitiesWithin(passage.quantities, gap)
		return len(theirs) == 0 || slices.ContainsFunc(within, func(q lexicon.Quantity) bool {
			return slices.ContainsFunc(theirs, func(e lexicon.Quantity) bool { return passage.equals(e, claim, q) })
		})
	}
	if overlap(run, gap) {
		return true
	}
	part := passage.part(corpus.Span{Start: gap[0].start, End: gap[len(gap)-1].end})
	own, query := v.lex.Query(textOf(claim, run)), v.lex.Query(part.text)
	if !slices.ContainsFunc(own.Groups, telling) || !slices.ContainsFunc(query.Groups, telling) {
		return true
	}
	for _, degree := range lexicon.Covers(own, part.tokens) {
		if degree >= related {
			return true
		}
	}
	return shareMeaning(own.Groups, query.Groups)
}

// telling reports whether a word is no carrier, or one that is the opposite of another.
func telling(g lexicon.Group) bool { return !isCarrier(g.Surface) || isDirected(g.Surface) }

// overlap reports whether two runs have a word in common, or two ideographs in a row.
func overlap(run, gap []piece) bool {
	for i, p := range run {
		for j, g := range gap {
			if !p.han && p.same(g) && p.weight() >= 0.5 {
				return true
			}
			if p.han && p.text == g.text && (len(run) == 1 || i+1 < len(run) && j+1 < len(gap) && run[i+1].text == gap[j+1].text) {
				return true
			}
		}
	}
	return false
}

// quantitiesWithin returns the quantities that reach into a run of pieces.
func quantitiesWithin(all []lexicon.Quantity, run []piece) (found []lexicon.Quantity) {
	for _, q := range all {
		if q.Start < run[len(run)-1].end && q.End > run[0].start {
			found = append(found, q)
		}
	}
	return found
}

// shareMeaning reports whether a word of each has a translation in common.
func shareMeaning(a, b []lexicon.Group) bool {
	meanings := make(map[string]bool)
	for _, g := range b {
		for _, alternative := range g.Alternatives {
			if g.Kind == lexicon.Word && alternative.Weight >= related {
				meanings[strings.Join(alternative.Terms, " ")] = true
			}
		}
	}
	return slices.ContainsFunc(a, func(g lexicon.Group) bool {
		return g.Kind == lexicon.Word && slices.ContainsFunc(g.Alternatives, func(alternative lexicon.Alternative) bool {
			return alternative.Weight >= related && meanings[strings.Join(alternative.Terms, " ")]
		})
	})
}

// checkReplaced wants nothing put in the place of what the passage says.
func (v *Verifier) checkReplaced(claim examined, passage *statement) string {
	if claim.asks || script(claim.text) != script(passage.text) {
		return ""
	}
	if put, original := v.replaced(claim, passage); put != "" {
		return fmt.Sprintf("where the claim has %q the passage has %q", put, original)
	}
	return ""
}
