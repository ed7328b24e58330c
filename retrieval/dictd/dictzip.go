package dictd

import "encoding/binary"

// randomAccess reads the subfield RA of a gzip header's extra field, as dictzip(1) writes it: version 1, the size
// of a chunk, the number of chunks and the packed size of each, all little-endian words of 16 bits.
func randomAccess(extra []byte) (chunk int, sizes []int, ok bool) {
	word := func(at int) int { return int(binary.LittleEndian.Uint16(extra[at:])) }
	for len(extra) >= 4 {
		length := word(2)
		if extra[0] != 'R' || extra[1] != 'A' {
			extra = extra[min(4+length, len(extra)):]
			continue
		}
		if length < 6 || len(extra) < 4+length || word(4) != 1 || word(6) == 0 || length < 6+2*word(8) {
			return 0, nil, false
		}
		for i := range word(8) {
			sizes = append(sizes, word(10+2*i))
		}
		return word(6), sizes, len(sizes) > 0
	}
	return 0, nil, false
}

// locate finds the packed chunks behind the gzip header (RFC 1952, section 2.3); it fails when they don't fit
// into the file.
func (s *store) locate(chunk int, sizes []int) bool {
	at, ok := headerLength(s.file)
	if !ok {
		return false
	}
	s.chunk, s.starts = chunk, []int{at}
	for _, size := range sizes {
		at += size
		s.starts = append(s.starts, at)
	}
	return at <= len(s.file)
}

// headerLength returns the length of a gzip header with an extra field.
func headerLength(file []byte) (int, bool) {
	const (
		fixed     = 10
		checked   = 1 << 1
		extra     = 1 << 2
		named     = 1 << 3
		commented = 1 << 4
	)
	flags, at := file[3], fixed
	if flags&extra != 0 {
		at += 2 + int(binary.LittleEndian.Uint16(file[at:]))
	}
	for _, flag := range []byte{named, commented} {
		if flags&flag == 0 {
			continue
		}
		for at < len(file) && file[at] != 0 {
			at++
		}
		at++
	}
	if flags&checked != 0 {
		at += 2
	}
	return at, at <= len(file)
}
