package lexical

import "encoding/binary"

// postings is the list of the documents that hold a term. Each entry is, as varints, the difference to the last
// document's number, doubled, plus one if the term occurs once with the weight of the body; then the position, or
// else the sum of the weights in quarters, the size of the positions in bytes and the differences of the positions.
type postings struct {
	data  []byte
	last  uint32
	count uint32
	// marks are the places of every markEach-th entry but the first, by which a reader skips.
	marks []mark
}

// mark is a place between two entries: the document of the one before and where the one after begins.
type mark struct{ number, offset uint32 }

const markEach = 16

// begin counts the entry of a document that is about to be appended and returns its doubled difference.
func (p *postings) begin(number uint32) uint64 {
	if p.count > 0 && p.count%markEach == 0 {
		p.marks = append(p.marks, mark{p.last, uint32(len(p.data))})
	}
	delta := uint64(number-p.last) << 1
	p.last = number
	p.count++
	return delta
}

func (p *postings) append(number uint32, occurrences []occurrence) {
	delta := p.begin(number)
	if len(occurrences) == 1 && occurrences[0].quarters == 4 {
		p.data = binary.AppendUvarint(p.data, delta|1)
		p.data = binary.AppendUvarint(p.data, uint64(occurrences[0].position))
		return
	}
	var buffer [64]byte
	positions := buffer[:0]
	quarters, last := uint64(0), uint32(0)
	for _, o := range occurrences {
		positions = binary.AppendUvarint(positions, uint64(o.position-last))
		quarters, last = quarters+uint64(o.quarters), o.position
	}
	p.appendMany(delta, quarters, positions)
}

func (p *postings) appendMany(delta, quarters uint64, positions []byte) {
	p.data = binary.AppendUvarint(p.data, delta)
	p.data = binary.AppendUvarint(p.data, quarters)
	p.data = binary.AppendUvarint(p.data, uint64(len(positions)))
	p.data = append(p.data, positions...)
}

// copyEntry appends the entry that r stands at, for the document of the given number.
func (p *postings) copyEntry(number uint32, r *reader) {
	delta := p.begin(number)
	if r.single {
		p.data = append(binary.AppendUvarint(p.data, delta|1), r.packed...)
		return
	}
	p.appendMany(delta, uint64(r.frequency*4), r.packed)
}
