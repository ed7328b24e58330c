package lexicon

import (
	"iter"
	"log/slog"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"unicode"

	"docent/retrieval/dictd"
	"docent/retrieval/lexicon/word"
)

// Weights of translations by the order in which a dictionary gives them, and of those of an article that another
// refers to.
const (
	perSense       = 0.25
	perPlace       = 0.1
	referredWeight = 0.8
	mostWords      = 3 // of a phrase
)

// pairing is an edge before it is put into a graph; a reference leads to another source. Without a target, it says
// that the source means nothing but a stop word of the other language, and so is one itself: und, der.
type pairing struct {
	source, target string
	weight         float64
	reference      bool
}

func (p pairing) isStop() bool { return p.target == "" }

// bilingual returns the graph of a pair's dictionaries, from the folder where it is kept or else from the
// dictionaries; those that can't be read are left out.
func (p *pair) bilingual(folder string, log *slog.Logger) *bilingual {
	path := keptFile(folder, p)
	if b := kept(path, p); b != nil {
		return b
	}
	var found []pairing
	for _, index := range p.indexes {
		announce(index, log)
		list, err := readPairings(index)
		if err != nil {
			log.Warn("a dictionary is left out", "error", err)
			continue
		}
		found = append(found, list...)
	}
	if len(found) == 0 {
		return nil
	}
	b := newBilingual(p.from, p.to, found)
	if path != "" {
		if err := b.keep(path); err != nil {
			log.Warn("the dictionary will be read again", "error", err)
		}
	}
	return b
}

// longIndex is from how many bytes of its index on a dictionary takes seconds to read.
const longIndex = 2 << 20

// announce says that a large dictionary is about to be read.
func announce(index string, log *slog.Logger) {
	if info, err := os.Stat(index); err == nil && info.Size() >= longIndex {
		log.Info("a large dictionary is read, which takes some seconds the first time", "dictionary", index)
	}
}

// readPairings reads all of a dictionary, its parts at once.
func readPairings(index string) ([]pairing, error) {
	d, err := dictd.Open(index)
	if err != nil {
		return nil, err
	}
	parts, err := d.Parts(runtime.GOMAXPROCS(0))
	if err != nil {
		return nil, err
	}
	translator := dictd.NewTranslator(chain(parts))
	found := make([][]pairing, len(parts))
	var group sync.WaitGroup
	for i := range parts {
		group.Go(func() { found[i] = pairings(translator, parts[i]) })
	}
	group.Wait()
	return slices.Concat(found...), nil
}

// chain yields what the parts do, one after the other.
func chain(parts []iter.Seq[dictd.Article]) iter.Seq[dictd.Article] {
	return func(yield func(dictd.Article) bool) {
		for _, part := range parts {
			for a := range part {
				if !yield(a) {
					return
				}
			}
		}
	}
}

// pairings returns the translations of articles as stems.
func pairings(translator dictd.Translator, articles iter.Seq[dictd.Article]) []pairing {
	keys := make(keys)
	var found []pairing
	for a := range articles {
		for _, t := range translator.Translations(a) {
			p := pairing{source: keys.of(t.Headword), target: keys.of(t.Text), reference: t.Reference}
			p.weight = 1 / (1 + perSense*float64(t.Sense) + perPlace*float64(t.Place))
			if p.source != "" && (p.target != "" || t.Sense+t.Place == 0 && isAllStop(t.Text)) {
				found = append(found, p)
			}
		}
	}
	return found
}

// isAllStop says whether all words of a phrase are stop words.
func isAllStop(phrase string) bool {
	for w := range strings.FieldsFuncSeq(phrase, isNotInWord) {
		if !word.IsStop(word.Fold(w)) {
			return false
		}
	}
	return phrase != ""
}

// keys has the stems of words; stop words have none.
type keys map[string]string

// of returns the stems of the words of a phrase, joined by spaces; "" for one that is empty or too long.
func (k keys) of(phrase string) string {
	var b strings.Builder
	words := 0
	for w := range strings.FieldsFuncSeq(phrase, isNotInWord) {
		stem, ok := k[w]
		if !ok {
			folded := word.Fold(w)
			if !word.IsStop(folded) {
				stem = word.Stem(folded)
			}
			k[w] = stem
		}
		if stem == "" {
			continue
		}
		if words++; words > mostWords {
			return ""
		}
		if words > 1 {
			b.WriteByte(' ')
		}
		b.WriteString(stem)
	}
	return b.String()
}

func isNotInWord(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && r != '\'' && r != '’'
}
