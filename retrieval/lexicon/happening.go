package lexicon

import (
	"slices"
	"strings"
)

// happenings are the terms with which a question says no more than that something takes place.
var happenings = strings.Fields(`hold take place happen occur conven
	举行 召开 举办 发生 进行
	состоя проход прошел прошл пройд провод провест провед происход произошел произошл произойт случ`)

// plainly are those of them that never say more, whatever is asked.
var plainly = strings.Fields(`happen occur 发生 происход произошел произошл случ`)

// withoutHappening is the query without the words that only say that something happened: a text that answers
// "When was the summit held?" need not say 'held'. A question of nothing else stays whole.
func withoutHappening(q Query) Query {
	empty := plainly
	if q.Asks == AsksTime || q.Asks == AsksPlace {
		empty = happenings
	}
	kept := slices.DeleteFunc(slices.Clone(q.Groups), func(g Group) bool {
		own := g.Alternatives[0].Terms
		return g.Kind == Word && len(own) == 1 && slices.Contains(empty, own[0])
	})
	if len(kept) > 0 {
		q.Groups = kept
	}
	return q
}
