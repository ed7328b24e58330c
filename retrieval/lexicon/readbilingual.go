package lexicon

import (
	"iter"
	"log/slog"
	"os"
	"runtime"
	"slices"
	"sync"

	"docent/retrieval/dictd"
)

// Weights of translations by the order in which a dictionary gives them, and of those of an article that another
// refers to.
const (
	perSense       = 0.25
	perPlace       = 0.1
	referredWeight = 0.8
	mostWords      = 3 // of a phrase
)

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
