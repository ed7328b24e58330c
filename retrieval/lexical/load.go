package lexical

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"strings"
)

// Load reads a snapshot that Save wrote. The errors are ErrVersion, ErrDamaged and those of r.
func Load(r io.Reader) (*Index, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read the snapshot: %w", err)
	}
	body := len(data) - crc32.Size
	switch {
	case !strings.HasPrefix(string(data[:min(len(data), len(snapshotMagic))]), snapshotMagic):
		return nil, ErrVersion
	case body < len(snapshotMagic) || crc32.Checksum(data[:body], castagnoli) != binary.LittleEndian.Uint32(data[body:]):
		return nil, ErrDamaged
	}
	s := snapshot{rest: data[len(snapshotMagic):body]}
	x := New()
	s.documents(x)
	s.terms(x)
	if s.damaged || len(s.rest) > 0 {
		return nil, ErrDamaged
	}
	return x, nil
}

// snapshot reads the parts of a snapshot; damaged is set when they do not fit.
type snapshot struct {
	rest    []byte
	damaged bool
}

func (s *snapshot) uvarint() uint64 {
	v, size := binary.Uvarint(s.rest)
	s.take(size)
	return v
}

// take returns the next n bytes; appending to them copies.
func (s *snapshot) take(n int) []byte {
	if n <= 0 || n > len(s.rest) {
		s.damaged = true
		s.rest = nil
		return nil
	}
	taken := s.rest[:n:n]
	s.rest = s.rest[n:]
	return taken
}

func (s *snapshot) documents(x *Index) {
	n := min(s.uvarint(), uint64(len(s.rest)))
	x.documents = make([]document, 0, n)
	for range n {
		id, size := binary.Varint(s.rest)
		s.take(size)
		d := document{id: id, length: math.Float32frombits(uint32(s.uvarint())), removed: s.uvarint() == 1}
		if d.removed {
			x.removed++
		} else {
			x.numbers[id] = uint32(len(x.documents))
			x.length += float64(d.length)
		}
		x.documents = append(x.documents, d)
	}
}

func (s *snapshot) terms(x *Index) {
	n := min(s.uvarint(), uint64(len(s.rest)))
	x.terms = make(map[uint64]*postings, n)
	lists := make([]postings, n)
	for i := range lists {
		term := s.take(8)
		if term == nil {
			return
		}
		lists[i] = postings{last: uint32(s.uvarint()), count: uint32(s.uvarint())}
		lists[i].marks = s.marks(lists[i].count)
		lists[i].data = s.take(int(s.uvarint()))
		x.terms[binary.LittleEndian.Uint64(term)] = &lists[i]
	}
}

// marks reads the marks of a list of count entries.
func (s *snapshot) marks(count uint32) []mark {
	if count <= markEach {
		return nil
	}
	marks := make([]mark, min(int(count-1)/markEach, len(s.rest)))
	last := mark{}
	for i := range marks {
		last = mark{last.number + uint32(s.uvarint()), last.offset + uint32(s.uvarint())}
		marks[i] = last
	}
	return marks
}
