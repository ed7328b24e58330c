package main

// nameBits has a bit for each headword, the lowest of a byte first: whether it is nothing but a name, of which the pinyin
// has a capital.
func nameBits(heads []string, entries []entry) []byte {
	name := make(map[string]bool, len(entries))
	for _, e := range entries {
		before, met := name[e.Simplified]
		name[e.Simplified] = capitals(e) == 1 && (before || !met)
	}
	bits := make([]byte, (len(heads)+7)/8)
	for i, head := range heads {
		if name[head] {
			bits[i/8] |= 1 << (i % 8)
		}
	}
	return bits
}
