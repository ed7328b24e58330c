package answer

import (
	"fmt"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// mostClauses bounds how many clauses of a passage and of a claim are held against each other.
const mostClauses = 200

// coordinators begin a clause that goes on with another subject.
var coordinators = set("but while whereas а но зато однако")

// clauseSpans returns the clauses of a statement, which punctuation and coordinating words part.
func (s *statement) clauseSpans() (all []corpus.Span) {
	for i, p := range s.pieces {
		if i == 0 || p.opens || coordinators[p.text] {
			all = append(all, corpus.Span{Start: p.start})
		}
		all[len(all)-1].End = p.end
	}
	return all[:min(len(all), mostClauses)]
}

// checkCrossed wants no two clauses of the claim to have exchanged what they say: "A praised it, B ignored it" of "A
// ignored it, B praised it", in any language.
func checkCrossed(claim examined, passage *statement) string {
	own := claim.clauseSpans()
	if claim.asks || len(own) < 2 {
		return ""
	}
	homes := homesOf(claim.query, passage)
	of := clausesOfGroups(claim.query, own)
	for i := range homes {
		for j := range homes {
			if of[i] >= of[j] || homes[i] < 0 || homes[i] != homes[j] {
				continue
			}
			// The i-th and the j-th word stand together in the passage, but apart in the claim.
			b, c := partner(homes, of, i, homes[i]), partner(homes, of, j, homes[i])
			if b >= 0 && c >= 0 && homes[b] == homes[c] && of[i]+1 == of[j] {
				return fmt.Sprintf("the passage says %q of %q and not of %q", claim.query.Groups[i].Surface, claim.query.Groups[j].Surface, claim.query.Groups[b].Surface)
			}
		}
	}
	return ""
}

// partner returns a word of the same clause of the claim as the i-th that stands in a clause of the passage next to one,
// -1 without any.
func partner(homes, of []int, i, home int) int {
	for k := range homes {
		if k != i && of[k] == of[i] && homes[k] >= 0 && (homes[k] == home+1 || homes[k] == home-1) {
			return k
		}
	}
	return -1
}

// homesOf returns for each group of a query the clause of a passage that holds it best, -1 where none or several do.
func homesOf(q lexicon.Query, passage *statement) []int {
	homes, most := make([]int, len(q.Groups)), make([]float64, len(q.Groups))
	for n, span := range passage.clauseSpans() {
		for i, degree := range held(q, passage.part(span)) {
			switch {
			case degree < leastHome || degree < most[i]:
			case degree == most[i]:
				homes[i] = -1
			default:
				homes[i], most[i] = n, degree
			}
		}
	}
	for i := range homes {
		if most[i] == 0 {
			homes[i] = -1
		}
	}
	return homes
}

// leastHome is the degree from which on a clause may be what a word stands in; translations are less sure than words.
const leastHome = 0.2

// clausesOfGroups returns for each group of a query the number of its clause.
func clausesOfGroups(q lexicon.Query, clauses []corpus.Span) []int {
	of, n := make([]int, len(q.Groups)), 0
	for i, g := range q.Groups {
		for n+1 < len(clauses) && g.Start >= clauses[n+1].Start {
			n++
		}
		of[i] = n
	}
	return of
}
