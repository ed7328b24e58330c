package lexicon

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

// table is a sorted list of distinct strings in one block of bytes.
type table struct {
	text   []byte
	starts []uint32 // one more than there are strings
}

// newTable takes lines, sorted by byte, without a newline after the last; it keeps text.
func newTable(text []byte) table {
	t := table{text: text, starts: make([]uint32, 1, 1+len(text)/8)}
	for at := 0; at < len(text); {
		end := bytes.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text) - at
		}
		at += end + 1
		t.starts = append(t.starts, uint32(at))
	}
	return t
}

func (t table) len() int { return len(t.starts) - 1 }

func (t table) at(i int) []byte { return t.text[t.starts[i] : t.starts[i+1]-1] }

// find returns the index of s.
func (t table) find(s string) (int, bool) {
	i := sort.Search(t.len(), func(i int) bool { return string(t.at(i)) >= s })
	return i, i < t.len() && string(t.at(i)) == s
}

// narrow returns the part [from, to) of the strings of [lo, hi) that begin with prefix, of which all of
// [lo, hi) are known to begin with all but the last letter.
func (t table) narrow(lo, hi int, prefix string) (from, to int) {
	from = lo + sort.Search(hi-lo, func(i int) bool { return string(t.at(lo+i)) >= prefix })
	to = from + sort.Search(hi-from, func(i int) bool {
		s := t.at(from + i)
		return string(s[:min(len(s), len(prefix))]) != prefix
	})
	return from, to
}

// firsts has the range [from, to) of a table's strings that begin with a character.
type firsts map[rune][2]int

func (t table) firsts() firsts {
	f := make(firsts)
	for i := range t.len() {
		r, _ := utf8.DecodeRune(t.at(i))
		if span, ok := f[r]; ok {
			f[r] = [2]int{span[0], i + 1}
		} else {
			f[r] = [2]int{i, i + 1}
		}
	}
	return f
}

func (f firsts) of(character string) (from, to int) {
	r, _ := utf8.DecodeRuneInString(character)
	span := f[r]
	return span[0], span[1]
}
