package lexicon

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

//go:generate go run ./cedictgen -output cedict.bin.gz

// cedictFile is CC-CEDICT in the form that cedictgen writes; see CC-CEDICT-LICENSE.md.
//
//go:embed cedict.bin.gz
var cedictFile []byte

// dictionary is CC-CEDICT: simplified headwords and English phrases, as stems joined by spaces, and the links
// between them in both directions.
type dictionary struct {
	heads, phrases table
	firsts         firsts // of heads
	// common has for each headword how often it occurs in a large text, as 8·log2(1+n).
	common []byte
	// names has a bit for each headword that is nothing but a name, the lowest of a byte first.
	names []byte
	// english has the phrases of each headword; chinese the headwords of each phrase.
	english, chinese links
	// words are the words of phrases of several words; within has the phrases of each.
	words  table
	within [][]uint32
	// simplified has the simplified form of traditional characters, readings the pinyin of characters.
	simplified *simplifications
	readings   map[rune]string
}

var errDictionary = errors.New("the built-in dictionary is damaged")

func loadDictionary(file []byte) (*dictionary, error) {
	z, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errDictionary, err)
	}
	raw := bytes.NewBuffer(make([]byte, 0, 4*len(file)))
	if _, err := io.Copy(raw, z); err != nil {
		return nil, fmt.Errorf("%w: %w", errDictionary, err)
	}
	s := sections{rest: raw.Bytes()}
	d := &dictionary{simplified: newSimplifications(string(s.next())), readings: readings(s.next())}
	d.heads, d.common, d.names = newTable(s.next()), s.next(), s.next()
	d.firsts = d.heads.firsts()
	d.phrases = newTable(s.next())
	d.english = readLinks(s.next(), d.heads.len())
	d.words = newTable(s.next())
	d.within = readPostings(s.next(), d.words.len())
	if s.short || len(d.common) != d.heads.len() || 8*len(d.names) < d.heads.len() {
		return nil, errDictionary
	}
	d.chinese = d.english.inverse(d.phrases.len())
	return d, nil
}

// sections reads byte strings that have their length before them.
type sections struct {
	rest  []byte
	short bool
}

func (s *sections) next() []byte {
	n, size := binary.Uvarint(s.rest)
	if size <= 0 || uint64(len(s.rest)-size) < n {
		s.short = true
		return nil
	}
	section := s.rest[size : size+int(n)]
	s.rest = s.rest[size+int(n):]
	return section
}

func readings(section []byte) map[rune]string {
	m := make(map[rune]string, 1<<14)
	for line := range bytes.Lines(section) {
		runes := []rune(string(bytes.TrimSuffix(line, []byte("\n"))))
		if len(runes) > 1 {
			m[runes[0]] = string(runes[1:])
		}
	}
	return m
}

func readPostings(b []byte, n int) [][]uint32 {
	lists := make([][]uint32, n)
	for i := range lists {
		count, size := binary.Uvarint(b)
		b = b[max(size, 0):]
		list := make([]uint32, 0, min(count, uint64(len(b))))
		last := uint32(0)
		for range cap(list) {
			delta, size := binary.Uvarint(b)
			b = b[max(size, 0):]
			last += uint32(delta)
			list = append(list, last)
		}
		lists[i] = list
	}
	return lists
}
