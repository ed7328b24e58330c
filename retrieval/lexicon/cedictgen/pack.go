package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// pack writes the sections that package lexicon reads (cedict.go there), gzipped, each with its length before it:
// characters, readings, headwords, commonness, names, phrases, links, words and their phrases.
func pack(links map[string][]translation, entries []entry, counts map[string]int) ([]byte, error) {
	heads := slices.Sorted(maps.Keys(links))
	phrases := phrasesOf(links)
	words, postings := wordsOf(phrases)
	sections := [][]byte{
		[]byte(characters(entries)), []byte(readings(entries)),
		[]byte(strings.Join(heads, "\n")), commonness(heads, counts), nameBits(heads, entries),
		[]byte(strings.Join(phrases, "\n")), linkSection(heads, links, phrases),
		[]byte(strings.Join(words, "\n")), postings,
	}
	var file bytes.Buffer
	z, err := gzip.NewWriterLevel(&file, gzip.BestCompression)
	if err != nil {
		return nil, fmt.Errorf("compress the dictionary: %w", err)
	}
	for _, s := range sections {
		if _, err := z.Write(append(binary.AppendUvarint(nil, uint64(len(s))), s...)); err != nil {
			return nil, fmt.Errorf("compress the dictionary: %w", err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("compress the dictionary: %w", err)
	}
	return file.Bytes(), nil
}

func phrasesOf(links map[string][]translation) []string {
	all := make(map[string]struct{})
	for _, list := range links {
		for _, t := range list {
			all[t.phrase] = struct{}{}
		}
	}
	return slices.Sorted(maps.Keys(all))
}

// linkSection has for each headword the number of its translations, then of each the phrase and a weight of 1 to 255.
func linkSection(heads []string, links map[string][]translation, phrases []string) []byte {
	var b []byte
	for _, head := range heads {
		b = binary.AppendUvarint(b, uint64(len(links[head])))
		for _, t := range links[head] {
			i, _ := slices.BinarySearch(phrases, t.phrase)
			b = binary.AppendUvarint(b, uint64(i))
			b = append(b, byte(math.Round(t.weight*255)))
		}
	}
	return b
}

// wordsOf returns the words of phrases of several words and, for each, the number of its phrases and the
// differences of their indices.
func wordsOf(phrases []string) ([]string, []byte) {
	found := make(map[string][]int)
	for i, phrase := range phrases {
		words := strings.Fields(phrase)
		slices.Sort(words)
		for _, w := range slices.Compact(words) {
			if len(words) > 1 {
				found[w] = append(found[w], i)
			}
		}
	}
	words := slices.Sorted(maps.Keys(found))
	var b []byte
	for _, w := range words {
		b = binary.AppendUvarint(b, uint64(len(found[w])))
		last := 0
		for _, i := range found[w] {
			b = binary.AppendUvarint(b, uint64(i-last))
			last = i
		}
	}
	return words, b
}

// commonness has for each headword 8·log2(1+n), where n is how often jieba counted it.
func commonness(heads []string, counts map[string]int) []byte {
	b := make([]byte, len(heads))
	for i, head := range heads {
		b[i] = byte(min(255, 8*math.Log2(1+float64(counts[head]))))
	}
	return b
}
