package lexicon

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// like adds to a group the words that share translations with its sure alternatives: English ones by way of Chinese, and
// the reverse.
func (w *widening) like(g *Group) {
	phrases, heads := make(map[int]float64), make(map[int]float64)
	for _, a := range g.Alternatives {
		switch script := scriptOf(a.Terms[0]); {
		case a.Weight < sureTranslation:
		case script == latinScript:
			start(phrases, w.dictionary.phrases, strings.Join(a.Terms, " "), a.Weight)
		case script == hanScript:
			start(heads, w.dictionary.heads, joinPairs(a.Terms), a.Weight)
		}
	}
	d := w.dictionary
	w.add(g, phrases, follow(follow(phrases, d.chinese), d.english), func(i int) []string { return strings.Fields(string(d.phrases.at(i))) })
	w.add(g, heads, follow(follow(heads, d.english), d.chinese), func(i int) []string { return hanTerms(string(d.heads.at(i))) })
}

func start(nodes map[int]float64, words table, word string, weight float64) {
	if i, ok := words.find(word); ok {
		nodes[i] = weight
	}
}

// follow goes from nodes along the edges, and divides what a node weighs among those it leads to.
func follow(from map[int]float64, edges links) map[int]float64 {
	to := make(map[int]float64)
	for _, i := range slices.Sorted(maps.Keys(from)) {
		all := 0.0
		for _, e := range edges.of(i) {
			all += float64(e.weight)
		}
		for _, e := range edges.of(i) {
			to[int(e.to)] += from[i] * float64(e.weight) / all
		}
	}
	return to
}

// add adds those of the likest words that the texts have. from are the words that they are like.
func (w *widening) add(g *Group, from, weights map[int]float64, terms func(int) []string) {
	maps.DeleteFunc(weights, func(i int, _ float64) bool { return from[i] > 0 })
	nodes := slices.SortedFunc(maps.Keys(weights), func(a, b int) int { return cmp.Or(cmp.Compare(weights[b], weights[a]), cmp.Compare(a, b)) })
	n := 0
	for _, i := range nodes {
		if weights[i] < leastLike*weights[nodes[0]] || n == mostLike {
			return
		}
		if t := terms(i); (len(t) > 1 || utf8.RuneCountInString(t[0]) > 1) && w.holds(t...) {
			n++
			g.include(likeWord*weights[i]/weights[nodes[0]], t)
		}
	}
}
