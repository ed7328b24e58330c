package answer

import (
	"fmt"
	"slices"

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
			if len(groups) == 0 || !where.has(run) || slices.ContainsFunc(gaps, func(g []piece) bool { return claim.dates(passage, run, g) || v.sayAlike(claim, run, passage, g) }) {
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
	return many > 2*few+2 || len(telltale(gap)) == 0 || v.meanAlike(claim.statement, run, passage, gap)
}

// checkReplaced wants nothing put in the place of what the passage says.
func (v *Verifier) checkReplaced(claim examined, passage *statement) string {
	if claim.asks || claim.script() != passage.script() {
		return ""
	}
	if put, original := v.replaced(claim, passage); put != "" {
		return fmt.Sprintf("where the claim has %q the passage has %q", put, original)
	}
	return ""
}
