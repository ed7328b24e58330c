package dictd

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// encoding returns how the bytes of the dictionary become text. Without an entry 00-database-utf8, text that is
// not UTF-8 is KOI8-R, as in older Russian dictionaries.
func (d *Database) encoding(index []byte) func([]byte) string {
	sample := index
	for _, l := range d.index {
		if isInfo(l.headword) && bytes.HasSuffix([]byte(l.headword), []byte("utf8")) {
			return replaced
		}
	}
	if data, err := d.data.part(0, d.sampleLength()); err == nil {
		sample = append(bytes.Clone(index), data...)
	}
	if nearlyUTF8(sample) {
		return replaced
	}
	return func(b []byte) string {
		text, err := charmap.KOI8R.NewDecoder().Bytes(b)
		if err != nil {
			return replaced(b)
		}
		return string(text)
	}
}

// sampleLength is how much of the articles is looked at to tell their encoding.
func (d *Database) sampleLength() int {
	end := 0
	for _, l := range d.index {
		end = max(end, l.offset+l.length)
	}
	return min(end, 1<<16)
}

// nearlyUTF8 tolerates the odd broken letter.
func nearlyUTF8(text []byte) bool {
	broken, others := 0, 0
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == utf8.RuneError && size <= 1:
			broken++
		case r >= utf8.RuneSelf:
			others++
		}
		text = text[size:]
	}
	return broken <= others/50+1
}

// replaced is the text with what is no UTF-8 replaced.
func replaced(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	return string(bytes.ToValidUTF8(b, []byte("\ufffd")))
}
