package answer

import (
	"strings"
	"unicode/utf8"
)

// escapedByte is the first of 256 code points of the last private plane that stand for bytes which are not
// UTF-8 while JSON is decoded, since the decoder would replace them.
const escapedByte = 0x10FF00

// keepBytes makes data valid UTF-8 without losing a byte: a server may cut a rune between two pieces.
func keepBytes(data []byte) []byte {
	if utf8.Valid(data) {
		return data
	}
	out := make([]byte, 0, 2*len(data))
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n == 1 {
			r = escapedByte + rune(data[0])
		}
		out, data = utf8.AppendRune(out, r), data[n:]
	}
	return out
}

// bytesOfRunes puts runes together that came in several pieces.
type bytesOfRunes struct{ rest []byte }

// write returns what is complete of all pieces so far. Bytes that make no rune are dropped.
func (b *bytesOfRunes) write(piece string) string {
	raw := b.rest
	for _, r := range piece {
		if r >= escapedByte && r <= escapedByte+0xFF {
			raw = append(raw, byte(r-escapedByte))
		} else if r != utf8.RuneError {
			raw = utf8.AppendRune(raw, r)
		}
	}
	complete := len(raw)
	for back := 1; back < utf8.UTFMax && back <= len(raw); back++ {
		if last := raw[len(raw)-back:]; utf8.RuneStart(last[0]) {
			if !utf8.FullRune(last) {
				complete -= back
			}
			break
		}
	}
	b.rest = append([]byte(nil), raw[complete:]...)
	return strings.ToValidUTF8(string(raw[:complete]), "")
}
