package lexicon

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// conceptLanguage is the language whose words share their concepts with English by the dictionaries that were added.
// What language a word of Latin letters is of can't be told by the word.
const conceptLanguage = "ru"

// Meanings names the dictionaries that Concepts depends on, by their names and sizes; "" for none. Under another name,
// the concepts of a text may be others.
func (l *Lexicon) Meanings() string { return l.shelf.meanings() }

// nameMeanings returns the digest of the dictionaries between a language and English.
func (s *shelf) nameMeanings() string {
	h := sha256.New()
	any := false
	for _, p := range s.sorted() {
		if p.other(conceptLanguage) != "en" {
			continue
		}
		for _, index := range p.indexes {
			if info, err := os.Stat(index); err == nil {
				any = true
				fmt.Fprintln(h, filepath.Base(index), info.Size())
			}
		}
	}
	if !any {
		return ""
	}
	return hex.EncodeToString(h.Sum(nil)[:4])
}

// senses remembers the concepts of words. It is safe for concurrent use.
type senses struct {
	mu    sync.RWMutex
	known map[string][][]string
}

// conceptsOf returns the likeliest English meanings of a word of another language, as stems; none for one without.
func (l *Lexicon) conceptsOf(term string) [][]string {
	if l.shelf.empty() || usualLanguage[scriptOf(term)] != conceptLanguage {
		return nil
	}
	l.senses.mu.RLock()
	phrases, ok := l.senses.known[term]
	l.senses.mu.RUnlock()
	if ok {
		return phrases
	}
	for _, b := range l.shelf.of(conceptLanguage, "en") {
		for _, m := range b.translate(conceptLanguage, term, l.dictionary.usual) {
			if len(phrases) < maxSenses {
				phrases = append(phrases, strings.Fields(m.phrase))
			}
		}
	}
	l.senses.mu.Lock()
	defer l.senses.mu.Unlock()
	if l.senses.known == nil || len(l.senses.known) >= maxStems {
		l.senses.known = make(map[string][][]string)
	}
	l.senses.known[strings.Clone(term)] = phrases
	return phrases
}
