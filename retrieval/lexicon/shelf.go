package lexicon

import (
	"log/slog"
	"slices"
	"sync"

	"docent/retrieval/dictd"
)

// shelf has the DICT dictionaries that were added. Nothing of them is read before a question needs a translation,
// and then only the dictionaries of its language. It is safe for concurrent use.
type shelf struct {
	indexes []string
	// sorted returns the dictionaries by their languages.
	sorted func() []*pair
	// meanings names those that concepts depend on.
	meanings func() string
}

// pair is the dictionaries of two languages.
type pair struct {
	from, to string
	indexes  []string
	// read reads them once; it returns nil when none of them can be read.
	read func() *bilingual
}

// other returns the language that is not the given one, "" when that is neither.
func (p *pair) other(language string) string {
	switch language {
	case p.from:
		return p.to
	case p.to:
		return p.from
	}
	return ""
}

// newShelf takes the index files of dictionaries, and the folder where what was read of them is kept, "" for none.
// Those that turn out to be unreadable are logged and left out.
func newShelf(indexes []string, folder string, log *slog.Logger) *shelf {
	s := &shelf{indexes: indexes, sorted: sync.OnceValue(func() []*pair { return sortByLanguages(indexes, folder, log) })}
	s.meanings = sync.OnceValue(s.nameMeanings)
	return s
}

// empty says whether no dictionary was added.
func (s *shelf) empty() bool { return len(s.indexes) == 0 }

func sortByLanguages(indexes []string, folder string, log *slog.Logger) []*pair {
	var pairs []*pair
	for _, index := range indexes {
		from, to, err := dictd.Identify(index)
		switch {
		case err != nil:
			log.Warn("a dictionary is left out", "error", err)
		case from == "" || to == "":
			log.Warn("a dictionary is left out: it does not name its languages", "index", index)
		default:
			pairs = put(pairs, from, to, index)
		}
	}
	for _, p := range pairs {
		p.read = sync.OnceValue(func() *bilingual { return p.bilingual(folder, log) })
	}
	return pairs
}

// put adds a dictionary to the pair of its languages, which is made when there is none.
func put(pairs []*pair, from, to, index string) []*pair {
	for _, p := range pairs {
		if p.from == from && p.to == to {
			p.indexes = append(p.indexes, index)
			return pairs
		}
	}
	return append(pairs, &pair{from: from, to: to, indexes: []string{index}})
}

// of returns the dictionaries that have the language on either side and, unless others are empty, one of others on
// the other one.
func (s *shelf) of(language string, others ...string) []*bilingual {
	var found []*bilingual
	for _, p := range s.sorted() {
		other := p.other(language)
		if other == "" || len(others) > 0 && !slices.Contains(others, other) {
			continue
		}
		if b := p.read(); b != nil {
			found = append(found, b)
		}
	}
	return found
}
