package answer

import (
	"fmt"

	"docent/retrieval/lexicon"
)

const (
	// coverageAlike and coverageAsked are the shares of a claim's content words that its passage must hold, the
	// latter where the claim repeats its question.
	coverageAlike = 0.6
	coverageAsked = 0.4
	// longestRun is how many content words in a row may be missing at most.
	longestRun = 2
	// ownWords is the share of neighbours from which on a claim repeats its passage; then longestAdded is the most
	// that it may add in one place.
	ownWords     = 0.7
	longestAdded = 1
	// shortClaim is up to how many content words a claim is too short to miss many.
	shortClaim    = 3
	coverageShort = 0.75
	// coverageElse is the share from which on the last word may be missing.
	coverageElse = 0.75
	// coverageAnswer is the share that must be held of an answer beside its question.
	coverageAnswer = 0.8
)

// compared is the content words of a claim and the degrees to which a passage in the same script holds them.
type compared struct {
	claim   examined
	degrees []float64
	// longest is how many words in a row may be missing.
	longest int
}

func (w *compared) missing(i int) bool { return w.degrees[i] < heldDegree }

// counts reports whether a word counts where it is missing.
func (w *compared) counts(i int) bool { return !isCarrier(w.claim.query.Groups[i].Surface) }

// runs wants no long run of words missing, and no clause as a whole.
func (w *compared) runs() string {
	missing := 0
	for i, g := range w.claim.query.Groups {
		switch {
		case !w.missing(i):
			missing = 0
		case w.counts(i):
			missing++
		}
		if missing > w.longest {
			return w.nothingFor(g)
		}
	}
	return ""
}

// answer wants the words of the answer.
func (w *compared) answer() string {
	all, found := 0.0, 0.0
	var first *lexicon.Group
	for i, g := range w.claim.query.Groups {
		if g.Start >= w.claim.said.End || g.End <= w.claim.said.Start {
			continue
		}
		all++
		found += w.degrees[i]
		if w.missing(i) && first == nil {
			first = &g
		}
	}
	if first != nil && found < coverageAnswer*all {
		return w.nothingFor(*first)
	}
	return ""
}

// share wants a share of the words that count.
func (w *compared) share(least float64) string {
	all, found := 0.0, 0.0
	for i := range w.degrees {
		if !w.missing(i) || w.counts(i) {
			all++
			found += w.degrees[i]
		}
	}
	if !w.claim.asks && all <= shortClaim {
		least = max(least, coverageShort)
	}
	if all == 0 || found < least*all {
		return fmt.Sprintf("the passage has only %.0f%% of the claim's words", 100*found/max(all, 1))
	}
	return ""
}

func (w *compared) nothingFor(g lexicon.Group) string {
	return fmt.Sprintf("nothing in the passage corresponds to %q", g.Surface)
}
