package lexicon

import "encoding/binary"

// links is a weighted bipartite graph: the edges of node i are edges[starts[i]:starts[i+1]].
type links struct {
	starts []uint32
	edges  []link
}

// link leads to a node; weight is 1 to 255.
type link struct {
	to     uint32
	weight uint8
}

func (l links) of(i int) []link { return l.edges[l.starts[i]:l.starts[i+1]] }

func readLinks(b []byte, n int) links {
	l := links{starts: make([]uint32, 1, n+1), edges: make([]link, 0, len(b)/4)}
	for range n {
		count, size := binary.Uvarint(b)
		b = b[max(size, 0):]
		for range min(count, uint64(len(b))) {
			to, size := binary.Uvarint(b)
			if size <= 0 || size >= len(b) {
				break
			}
			l.edges = append(l.edges, link{uint32(to), b[size]})
			b = b[size+1:]
		}
		l.starts = append(l.starts, uint32(len(l.edges)))
	}
	return l
}

// inverse returns the same edges from the other side, which has n nodes.
func (l links) inverse(n int) links {
	inv := links{starts: make([]uint32, n+1), edges: make([]link, len(l.edges))}
	for _, e := range l.edges {
		inv.starts[e.to+1]++
	}
	for i := range n {
		inv.starts[i+1] += inv.starts[i]
	}
	next := append([]uint32(nil), inv.starts...)
	for from := range len(l.starts) - 1 {
		for _, e := range l.of(from) {
			inv.edges[next[e.to]] = link{uint32(from), e.weight}
			next[e.to]++
		}
	}
	return inv
}
