package lexical

import (
	"encoding/binary"

	"docent/retrieval/lexicon"
)

// gather sums the occurrences of the alternatives of a group, whose lists these are, in each document.
func (s *search) gather(g lexicon.Group, lists []*postings) {
	for i, alternative := range g.Alternatives {
		weight := float32(alternative.Weight)
		if lists[i] != nil {
			s.gatherTerm(lists[i].data, weight)
		}
		if len(alternative.Terms) == 1 {
			continue
		}
		for o, ok := s.occurrences(alternative); ok && o.next(); {
			s.occur(o.number, weight, o.frequency)
		}
	}
}

// commonplace says whether a term occurs in so many documents that, as a translation, it tells nothing: it
// would only make the group look common.
func (s *search) commonplace(p *postings) bool {
	return p.count > commonplaceCount && float64(p.count) > commonplacePart*float64(len(s.documents))
}

const (
	commonplaceCount = 25
	commonplacePart  = 0.1
)

// gatherTerm walks a list as a reader does, without stopping at each entry: most of a search is spent here.
func (s *search) gatherTerm(data []byte, weight float32) {
	number, met := uint32(0), s.held
	for i := 0; i < len(data); {
		delta := uint64(data[i])
		i++
		if delta >= 0x80 {
			delta, i = longUvarint(data, i-1)
		}
		number += uint32(delta >> 1)
		frequency := float32(1)
		if delta&1 == 1 {
			for data[i] >= 0x80 {
				i++
			}
			i++
		} else {
			quarters, size := uint64(data[i]), uint64(data[i+1])
			if i += 2; quarters|size >= 0x80 {
				quarters, i = longUvarint(data, i-2)
				size, i = longUvarint(data, i)
			}
			i += int(size)
			frequency = float32(quarters) / 4
		}
		if h := &met[number]; h.degree >= weight { // a surer alternative was met here
			h.frequency += weight * frequency
			continue
		}
		s.occur(number, weight, frequency)
	}
}

// longUvarint returns the number at data[i:] and where it ends.
func longUvarint(data []byte, i int) (uint64, int) {
	v, size := binary.Uvarint(data[i:])
	return v, i + size
}

// occur adds an occurrence of the group in a document.
func (s *search) occur(number uint32, weight, frequency float32) {
	if s.closed && s.scores[number] == 0 {
		s.pass(number, weight)
		return
	}
	h := &s.held[number]
	if weight > h.degree {
		if s.removed > 0 && s.documents[number].removed {
			return
		}
		if h.degree == 0 {
			s.touched = append(s.touched, number)
		}
		s.df += float64(weight - h.degree)
		h.degree = weight
	}
	h.frequency += weight * frequency
}

// pass counts a document to df when it is met first, which is in the list of its surest alternative.
func (s *search) pass(number uint32, weight float32) {
	bit := uint64(1) << (number % 64)
	if s.passed[number/64]&bit == 0 && (s.removed == 0 || !s.documents[number].removed) {
		s.passed[number/64] |= bit
		s.df += float64(weight)
	}
}

func (s *search) forget() {
	for _, number := range s.touched {
		s.held[number] = held{}
	}
	s.touched, s.df = s.touched[:0], 0
	if s.closed {
		clear(s.passed)
	}
}
