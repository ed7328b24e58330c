package lexicon

import (
	"slices"
	"strings"
	"sync"
)

// newBilingual makes a graph of pairings; of the same one, the surest counts.
func newBilingual(from, to string, found []pairing) *bilingual {
	b := &bilingual{from: from, to: to}
	var source, target map[string]uint32
	var group sync.WaitGroup
	group.Go(func() {
		b.sources, source = tableOf(found, func(p pairing) (string, bool) { return p.source, !p.isStop() })
	})
	b.targets, target = tableOf(found, func(p pairing) (string, bool) { return p.target, !p.reference && !p.isStop() })
	b.stops, _ = tableOf(found, func(p pairing) (string, bool) { return p.source, p.isStop() })
	group.Wait()
	edges := make([][]link, b.sources.len())
	for _, p := range found {
		if !p.reference && !p.isStop() {
			from := source[p.source]
			edges[from] = strengthen(edges[from], link{target[p.target], uint8(1 + 254*p.weight)})
		}
	}
	for _, p := range found {
		if to, ok := source[p.target]; ok && p.reference && !p.isStop() {
			for _, e := range edges[to] {
				e.weight = uint8(referredWeight * float64(e.weight))
				edges[source[p.source]] = strengthen(edges[source[p.source]], e)
			}
		}
	}
	b.forward.starts = make([]uint32, 1, len(edges)+1)
	for _, list := range edges {
		b.forward.edges = append(b.forward.edges, list...)
		b.forward.starts = append(b.forward.starts, uint32(len(b.forward.edges)))
	}
	b.backward = b.forward.inverse(b.targets.len())
	return b
}

// strengthen adds an edge, or raises the weight of the one to the same node.
func strengthen(list []link, e link) []link {
	for i := range list {
		if list[i].to == e.to {
			list[i].weight = max(list[i].weight, e.weight)
			return list
		}
	}
	return append(list, e)
}

// tableOf sorts the distinct strings that the pairings have on one side, and numbers them.
func tableOf(found []pairing, side func(pairing) (string, bool)) (table, map[string]uint32) {
	numbers := make(map[string]uint32, len(found)/2)
	var list []string
	for _, p := range found {
		if s, ok := side(p); ok {
			if _, known := numbers[s]; !known {
				numbers[s] = 0
				list = append(list, s)
			}
		}
	}
	slices.Sort(list)
	for i, s := range list {
		numbers[s] = uint32(i)
	}
	return newTable([]byte(strings.Join(list, "\n"))), numbers
}
