package lexicon

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// row is one meaning of the glossary.
type row struct {
	phrases []phrase
	// name is set for the name of somebody or something, country for that of a country, too.
	name, country bool
}

// phrase is one way to say a row.
type phrase struct {
	// atoms are matched in questions; terms stand for the phrase in an index.
	atoms, terms []string
}

// reference is a phrase of a row.
type reference struct{ row, phrase int }

// glossary finds rows by phrases of any of their languages.
type glossary struct {
	rows []row
	// first has the phrases that begin with an atom, longest first.
	first map[string][]reference
}

func newGlossary(l *Lexicon, files [][]byte) (*glossary, error) {
	g := &glossary{first: make(map[string][]reference)}
	for _, file := range files {
		if err := g.read(l, file); err != nil {
			return nil, err
		}
	}
	g.sort()
	return g, nil
}

// sort puts the longest phrases first.
func (g *glossary) sort() {
	for _, list := range g.first {
		slices.SortStableFunc(list, func(a, b reference) int {
			return cmp.Compare(len(g.phrase(b).atoms), len(g.phrase(a).atoms))
		})
	}
}

func (g *glossary) phrase(r reference) phrase { return g.rows[r.row].phrases[r.phrase] }

func (g *glossary) read(l *Lexicon, file []byte) error {
	n := 0
	for line := range bytes.Lines(file) {
		n++
		text := strings.TrimRight(string(line), "\r\n")
		if n == 1 && strings.HasPrefix(text, "zh\t") || strings.HasPrefix(text, "#") || strings.TrimSpace(text) == "" {
			continue
		}
		columns := strings.Split(text, "\t")
		if len(columns) < 2 || len(columns) > 4 {
			return fmt.Errorf("glossary line %d: %d columns instead of 2 to 4", n, len(columns))
		}
		g.add(l, columns)
	}
	return nil
}

// add adds a row and finds it by each of its phrases.
func (g *glossary) add(l *Lexicon, columns []string) {
	var r row
	if len(columns) == 4 {
		kind := strings.TrimSpace(columns[3])
		r.country = kind == "country"
		r.name = r.country || kind == "name"
	}
	for _, column := range columns[:min(3, len(columns))] {
		for text := range strings.SplitSeq(column, "|") {
			if p, ok := l.phrase(text); ok {
				r.phrases = append(r.phrases, p)
			}
		}
	}
	for i, p := range r.phrases {
		g.first[p.atoms[0]] = append(g.first[p.atoms[0]], reference{len(g.rows), i})
	}
	g.rows = append(g.rows, r)
}

// phrase reads a phrase; it fails when nothing but stop words is in it.
func (l *Lexicon) phrase(text string) (phrase, bool) {
	atoms, _ := l.atoms(text)
	atoms = slices.DeleteFunc(atoms, func(a atom) bool { return a.stop })
	if len(atoms) == 0 {
		return phrase{}, false
	}
	p := phrase{terms: termsOf(atoms)}
	for _, a := range atoms {
		p.atoms = append(p.atoms, a.term)
	}
	return p, true
}

// match returns the rows whose longest phrase begins the content atoms, and how many atoms it is.
func (g *glossary) match(atoms []atom) (rows []int, length int) {
	for _, r := range g.first[atoms[0].term] {
		p := g.phrase(r)
		if len(p.atoms) < length {
			break
		}
		if len(p.atoms) <= len(atoms) && startsWith(atoms, p.atoms) && !slices.Contains(rows, r.row) {
			length = len(p.atoms)
			rows = append(rows, r.row)
		}
	}
	return rows, length
}

func startsWith(atoms []atom, terms []string) bool {
	for i, term := range terms {
		if atoms[i].term != term {
			return false
		}
	}
	return true
}
