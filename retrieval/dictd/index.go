package dictd

import (
	"bytes"
	"math"
)

// line is a line of the index: where the article of a headword is.
type line struct {
	headword       string
	offset, length int
}

// readIndex reads lines of a headword, an offset and a length, apart by tabs, and leaves out others. Some
// dictionaries have a fourth column, the headword as it is written.
func readIndex(text []byte) []line {
	var lines []line
	for row := range bytes.Lines(text) {
		row = bytes.TrimRight(row, "\r\n")
		columns := bytes.SplitN(row, []byte("\t"), 4)
		if len(columns) < 3 || len(columns[0]) == 0 {
			continue
		}
		offset, ok := number(columns[1])
		length, fits := number(columns[2])
		if ok && fits && length > 0 {
			lines = append(lines, line{string(columns[0]), offset, length})
		}
	}
	return lines
}

// number reads a number in the 64 digits of base64, the highest first; it fails beyond 31 bits.
func number(digits []byte) (int, bool) {
	n := 0
	for _, c := range digits {
		d, ok := digit(c)
		if n = n<<6 | d; !ok || n > math.MaxInt32 {
			return 0, false
		}
	}
	return n, len(digits) > 0
}

func digit(c byte) (int, bool) {
	switch {
	case c >= 'A' && c <= 'Z':
		return int(c - 'A'), true
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 26, true
	case c >= '0' && c <= '9':
		return int(c-'0') + 52, true
	case c == '+':
		return 62, true
	case c == '/':
		return 63, true
	}
	return 0, false
}
