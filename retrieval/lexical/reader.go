package lexical

import (
	"encoding/binary"
	"sort"
)

// reader walks a list. The fields describe the entry that next or seek moved to.
type reader struct {
	data      []byte
	at        int    // where the next entry begins
	marks     []mark // those that are not known to lie behind
	number    uint32
	frequency float32
	single    bool   // whether the entry has the short form
	packed    []byte // positions
}

func (p *postings) reader() reader { return reader{data: p.data, marks: p.marks} }

// next moves to the next entry; it returns false at the end.
func (r *reader) next() bool {
	if r.at >= len(r.data) {
		return false
	}
	delta := r.uvarint()
	r.number += uint32(delta >> 1)
	if r.single = delta&1 == 1; r.single {
		r.frequency = 1
		start := r.at
		for r.data[r.at] >= 0x80 {
			r.at++
		}
		r.at++
		r.packed = r.data[start:r.at]
		return true
	}
	r.frequency = float32(r.uvarint()) / 4
	size := int(r.uvarint())
	r.packed = r.data[r.at : r.at+size]
	r.at += size
	return true
}

func (r *reader) uvarint() uint64 {
	if b := r.data[r.at]; b < 0x80 {
		r.at++
		return uint64(b)
	}
	v, size := binary.Uvarint(r.data[r.at:])
	r.at += size
	return v
}

// seek moves to the first entry of number or later; an entry already there is kept.
func (r *reader) seek(number uint32) bool {
	if len(r.marks) > 0 && r.marks[0].number < number {
		r.skip(number)
	}
	for r.packed == nil || r.number < number {
		if !r.next() {
			return false
		}
	}
	return true
}

// skip moves to the last mark before number, unless the reader is past it.
func (r *reader) skip(number uint32) {
	behind := sort.Search(len(r.marks), func(i int) bool { return r.marks[i].number >= number })
	m := r.marks[behind-1]
	r.marks = r.marks[behind:]
	if int(m.offset) > r.at {
		r.at, r.number = int(m.offset), m.number
	}
}

// positions appends the ascending positions of the entry to list.
func (r *reader) positions(list []uint32) []uint32 {
	at := uint32(0)
	for b := r.packed; len(b) > 0; {
		delta, size := binary.Uvarint(b)
		b = b[size:]
		at += uint32(delta)
		list = append(list, at)
	}
	return list
}
