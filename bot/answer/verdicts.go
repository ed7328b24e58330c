package answer

import (
	"docent/corpus"
	"docent/retrieval"
)

// verdicts holds the claims of one draft against the hits, each claim once, however often the draft is read while it
// grows. It is for one goroutine.
type verdicts struct {
	verifier *Verifier
	hits     []retrieval.Hit
	// passages are analysed when they are first needed.
	passages []*statement
	// own is what each passage says itself; it is analysed when it is first needed.
	own []*statement
	// carried are the claims that were judged, by their text with its markers.
	carried map[string]carried
}

// carried is a claim with what carries it, nothing where it does not hold.
type carried struct {
	by []carrier
	// said is whose words it is, nil where the passages say it themselves.
	said *Attribution
}

// carrier is the index of a hit that carries a claim, with the part of its passage that supports it most and the one that
// is quoted.
type carrier struct {
	hit             int
	supports, quote corpus.Span
}

func newVerdicts(v *Verifier, hits []retrieval.Hit) *verdicts {
	return &verdicts{
		verifier: v, hits: hits, passages: make([]*statement, len(hits)), own: make([]*statement, len(hits)),
		carried: make(map[string]carried),
	}
}

// on returns what carries a claim.
func (v *verdicts) on(claim Claim) carried {
	key := claim.Marked()
	judged, known := v.carried[key]
	if !known {
		examined := v.verifier.examine(claim.Text)
		for _, hit := range v.carriers(examined, claim.Citations) {
			judged.by = append(judged.by, v.carrier(examined, hit))
		}
		judged.said = v.attribution(examined, judged.by)
		v.carried[key] = judged
	}
	return judged
}

// carriers returns the indexes of the hits that carry a claim.
func (v *verdicts) carriers(claim examined, cited []int) []int {
	var each, all []int
	together := ""
	for _, n := range cited {
		if v.verifier.verify(claim, v.passage(n-1)).Supported {
			each = append(each, n-1)
		}
		all = append(all, n-1)
		together += v.hits[n-1].Passage.Text + "\n"
	}
	if len(each) > 0 {
		return each
	}
	if len(cited) > 1 && v.verifier.verify(claim, v.verifier.statement(together)).Supported {
		return all
	}
	return v.other(claim)
}

// leastShared is the share of a claim's words that a passage in the same script has to hold to be asked whether it
// carries the claim.
const leastShared = 0.3

// other returns the hit that carries a claim best, as a list of at most one.
func (v *verdicts) other(claim examined) []int {
	best, score := []int(nil), 0.0
	for i := range v.hits {
		p := v.passage(i)
		if claim.script() == p.script() && coverage(claim.query, p) < max(score, leastShared) {
			continue
		}
		if verdict := v.verifier.verify(claim, p); verdict.Supported && verdict.Coverage > score {
			best, score = []int{i}, verdict.Coverage
		}
	}
	return best
}

func (v *verdicts) passage(i int) *statement {
	if v.passages[i] == nil {
		v.passages[i] = v.verifier.statement(v.hits[i].Passage.Text)
	}
	return v.passages[i]
}

// carrier finds what of a hit supports a claim that it carries, and what of it is quoted: of what the passage says and
// has somebody say, the former.
func (v *verdicts) carrier(claim examined, hit int) carrier {
	c := carrier{hit: hit, supports: supporting(claim, v.passage(hit))}
	c.quote = c.supports
	if own, found := v.ownSentence(claim, v.passage(hit), c.supports); found {
		c.quote = own
	}
	return c
}
