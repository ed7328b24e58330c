package dictd

import (
	"strings"
	"unicode/utf8"
)

// numbering follows the numbers of senses through an article: homographs ("_II"), blocks ("2."), senses ("3)")
// and shades ("б)").
type numbering struct{ homograph, block, number, shade int }

// sense counts the senses before: the first of each block, which is often a part of speech, is a usual one.
func (n numbering) sense() int { return n.homograph + n.block + n.number + n.shade }

// pass takes the numbers that a row begins with, and says whether there are any.
func (n *numbering) pass(row string) (rest string, numbered bool) {
	for {
		row = strings.TrimLeft(row, " \t")
		size := n.take(row)
		if size == 0 {
			return row, numbered
		}
		row, numbered = row[size:], true
	}
}

// take reads one number and returns its length in bytes, 0 when there is none.
func (n *numbering) take(row string) int {
	if size := roman(row); size > 0 {
		*n = numbering{homograph: size - 2}
		return size
	}
	value, size := decimal(row)
	if size > 0 && size < len(row) {
		switch next := strings.TrimLeft(row[size+1:], " "); {
		case row[size] == ')':
			n.number, n.shade = value-1, 0
			return size + 1
		case row[size] == '.' && (len(next) < len(row[size+1:]) || next == ""):
			n.block, n.number, n.shade = value-1, 0, 0
			return size + 1
		}
		return 0
	}
	if r, size := utf8.DecodeRuneInString(row); r >= 'а' && r <= 'и' && strings.HasPrefix(row[size:], ")") {
		n.shade = int(r - 'а')
		return size + 1
	}
	return 0
}

// roman returns the length of "_I" to "_III", or of a longer one.
func roman(row string) int {
	if !strings.HasPrefix(row, "_I") && !strings.HasPrefix(row, "_V") {
		return 0
	}
	size := 1
	for size < len(row) && strings.IndexByte("IVX", row[size]) >= 0 {
		size++
	}
	return size
}

func decimal(row string) (value, size int) {
	for size < len(row) && size < 3 && row[size] >= '0' && row[size] <= '9' {
		value = value*10 + int(row[size]-'0')
		size++
	}
	return max(1, value), size
}
