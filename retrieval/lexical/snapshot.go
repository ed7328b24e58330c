package lexical

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"maps"
	"math"
	"slices"
)

// A snapshot is, with all numbers as varints: snapshotMagic, the number of documents and of each its id, the
// bits of its length and whether it is removed; the number of terms and of each, by ascending hash, the
// hash, the last document, the count of documents, the differences of its marks, and the entries after their
// size in bytes; then CRC-32C of all before it in four bytes. A change of this format is another magic.
const snapshotMagic = "docent lexical 3\n"

// Errors of Load. In both cases the index has to be built anew.
var (
	ErrVersion = errors.New("the snapshot is of another version or no snapshot")
	ErrDamaged = errors.New("the snapshot is damaged")
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Save writes a snapshot. Additions wait until it is written, searches do not.
func (x *Index) Save(w io.Writer) error {
	x.mu.RLock()
	defer x.mu.RUnlock()
	sum := crc32.New(castagnoli)
	out := bufio.NewWriterSize(io.MultiWriter(w, sum), 1<<16)
	out.WriteString(snapshotMagic)
	x.writeDocuments(out)
	x.writeTerms(out)
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write the snapshot: %w", err)
	}
	if _, err := w.Write(binary.LittleEndian.AppendUint32(nil, sum.Sum32())); err != nil {
		return fmt.Errorf("write the snapshot: %w", err)
	}
	return nil
}

// writeDocuments leaves errors to Flush, which repeats the first.
func (x *Index) writeDocuments(out *bufio.Writer) {
	buffer := binary.AppendUvarint(nil, uint64(len(x.documents)))
	out.Write(buffer)
	for _, d := range x.documents {
		removed := uint64(0)
		if d.removed {
			removed = 1
		}
		buffer = binary.AppendVarint(buffer[:0], d.id)
		buffer = binary.AppendUvarint(buffer, uint64(math.Float32bits(d.length)))
		out.Write(binary.AppendUvarint(buffer, removed))
	}
}

func (x *Index) writeTerms(out *bufio.Writer) {
	buffer := binary.AppendUvarint(nil, uint64(len(x.terms)))
	out.Write(buffer)
	for _, term := range slices.Sorted(maps.Keys(x.terms)) {
		p := x.terms[term]
		buffer = binary.LittleEndian.AppendUint64(buffer[:0], term)
		buffer = binary.AppendUvarint(buffer, uint64(p.last))
		buffer = binary.AppendUvarint(buffer, uint64(p.count))
		last := mark{}
		for _, m := range p.marks {
			buffer = binary.AppendUvarint(buffer, uint64(m.number-last.number))
			buffer = binary.AppendUvarint(buffer, uint64(m.offset-last.offset))
			last = m
		}
		out.Write(binary.AppendUvarint(buffer, uint64(len(p.data))))
		out.Write(p.data)
	}
}
