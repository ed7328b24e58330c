package sound

import (
	"slices"
	"sync"
)

// Bounds of what one look-up considers and finds.
const (
	maxSkeleton  = 8
	maxCompared  = 4000
	mostFound    = 3
	nearTheBest  = 0.05
	longSkeleton = 3
)

// Script is the writing that a name is in.
type Script uint8

// The scripts that names are compared across.
const (
	InLatin Script = iota
	InCyrillic
	InHan
)

// Match is a name that sounds like the one asked for.
type Match struct {
	Text string
	// Alike in (0, 1] is how much.
	Alike float64
}

// Table finds names by how they sound. It is safe for concurrent use. The zero Table is not ready: use NewTable.
type Table struct {
	mu    sync.RWMutex
	known map[string]struct{}
	// by has the names of each script by their skeletons.
	by [3]map[string][]entry
}

type entry struct {
	text  string
	sound Name
}

// NewTable returns an empty table.
func NewTable() *Table {
	return &Table{known: make(map[string]struct{}), by: [3]map[string][]entry{{}, {}, {}}}
}

// Knows says whether the name was added, or asked to be added and told nothing.
func (t *Table) Knows(text string) bool {
	t.mu.RLock()
	defer t.mu.RUnlock()
	_, ok := t.known[text]
	return ok
}

// Add adds a name with all that it may sound like, once.
func (t *Table) Add(text string, script Script, sounds ...Name) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, ok := t.known[text]; ok {
		return
	}
	t.known[text] = struct{}{}
	for _, sound := range sounds {
		if key := skeleton(sound); len(key) >= leastSkeleton && len(key) <= maxSkeleton {
			t.by[script][key] = append(t.by[script][key], entry{text, sound})
		}
	}
}

// Texts returns all names that Knows knows, sorted.
func (t *Table) Texts() []string {
	t.mu.RLock()
	defer t.mu.RUnlock()
	texts := make([]string, 0, len(t.known))
	for text := range t.known {
		texts = append(texts, text)
	}
	slices.Sort(texts)
	return texts
}

// Like returns up to three names of the script that sound like the given one and that there accepts, the likest
// first, of equals the first by their letters; none for a name that tells too little.
func (t *Table) Like(sound Name, script Script, there func(text string) bool) []Match {
	key := skeleton(sound)
	if len(key) < leastSkeleton || len(key) > maxSkeleton {
		return nil
	}
	least := leastAlike(sound)
	var found []Match
	t.mu.RLock()
	defer t.mu.RUnlock()
	left := maxCompared
	for _, near := range neighbours(key) {
		for _, e := range t.by[script][near] {
			if left--; left < 0 {
				break
			}
			if alike := Alike(sound, e.sound); alike >= max(least, leastAlike(e.sound)) && there(e.text) {
				found = append(found, Match{e.text, alike})
			}
		}
	}
	return likest(found)
}
