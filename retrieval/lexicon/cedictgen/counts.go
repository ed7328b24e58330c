package main

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A word that CC-CEDICT lacks is kept, without translations, when it was counted this often: it keeps names
// and compounds in one piece.
const (
	minCount = 20
	maxRunes = 4
)

// addCounted adds such words.
func addCounted(links map[string][]translation, counts map[string]int) {
	for w, n := range counts {
		runes := utf8.RuneCountInString(w)
		notHan := strings.ContainsFunc(w, func(r rune) bool { return !isHan(r) })
		if _, known := links[w]; !known && n >= minCount && runes > 1 && runes <= maxRunes && !notHan {
			links[w] = nil
		}
	}
}

// parseCounts reads lines of a word, its count and its part of speech; other lines count nothing.
func parseCounts(data []byte) map[string]int {
	counts := make(map[string]int)
	for line := range bytes.Lines(data) {
		fields := bytes.Fields(line)
		if len(fields) < 2 {
			continue
		}
		if n, err := strconv.Atoi(string(fields[1])); err == nil {
			counts[string(fields[0])] = n
		}
	}
	return counts
}
