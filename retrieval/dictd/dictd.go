// Package dictd reads dictionaries in the format of the DICT server (RFC 2229's dictd, dictfmt and dictzip), as
// FreeDict and Mueller's English-Russian dictionary are shipped: an index NAME.index beside the articles
// NAME.dict.dz or NAME.dict.
package dictd

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// Bounds of what is read.
const (
	maxFile    = 256 << 20 // bytes of a file, and of the articles when unpacked
	maxArticle = 64 << 10  // bytes of an article; the rest of a longer one is left out
)

// Errors of a dictionary that can't be read; they are wrapped with its path.
var (
	ErrDamaged  = errors.New("not an undamaged DICT dictionary")
	ErrTooLarge = fmt.Errorf("larger than %d MiB", maxFile>>20)
)

// Database is a dictionary. Its articles stay packed until they are read. It is safe for concurrent use.
type Database struct {
	// Name is the name of its files without an ending: "mueller7", "freedict-eng-rus".
	Name string
	// Short is its title, "" when it has none.
	Short string

	index  []line
	data   *store
	decode func([]byte) string
}

// Article is a headword with what the dictionary says of it.
type Article struct{ Headword, Text string }

// Open opens the dictionary of an index file; its articles must lie beside it. The index and the packed articles
// are read into memory. Lines of the index that can't be understood, or that lead outside of the articles, are
// left out.
func Open(index string) (*Database, error) {
	text, err := readFile(index)
	if err != nil {
		return nil, fmt.Errorf("read the dictionary %s: %w", index, err)
	}
	base := strings.TrimSuffix(index, ".index")
	packed, err := readFile(base + ".dict.dz")
	if errors.Is(err, os.ErrNotExist) {
		packed, err = readFile(base + ".dict")
	}
	if err != nil {
		return nil, fmt.Errorf("read the dictionary %s: %w", index, err)
	}
	d, err := read(text, packed)
	if err != nil {
		return nil, fmt.Errorf("read the dictionary %s: %w", index, err)
	}
	d.Name = nameOf(index)
	return d, nil
}

func nameOf(index string) string { return strings.TrimSuffix(filepath.Base(index), ".index") }

// read makes a dictionary of the contents of its files.
func read(index, packed []byte) (*Database, error) {
	data, err := newStore(packed)
	if err != nil {
		return nil, err
	}
	d := &Database{index: readIndex(index), data: data}
	d.decode = d.encoding(index)
	d.Short = d.title()
	return d, nil
}

// title returns the text of the entry 00-database-short, which repeats its own name in some dictionaries.
func (d *Database) title() string {
	for _, l := range d.index {
		if isInfo(l.headword) && strings.HasSuffix(l.headword, "short") {
			b, err := d.data.part(l.offset, min(l.length, maxArticle))
			if err != nil {
				return ""
			}
			text := strings.TrimSpace(d.decode(b))
			text = strings.TrimPrefix(strings.TrimPrefix(text, "00-database-short"), "00databaseshort")
			return strings.Join(strings.Fields(text), " ")
		}
	}
	return ""
}

// Articles unpacks all articles and returns them in the order of the index.
func (d *Database) Articles() (iter.Seq[Article], error) {
	parts, err := d.Parts(1)
	if err != nil {
		return nil, err
	}
	return parts[0], nil
}

// Parts unpacks all articles and returns them in n parts of about the same size, which may be read at once. One after
// the other they are in the order of the index.
func (d *Database) Parts(n int) ([]iter.Seq[Article], error) {
	data, err := d.data.all()
	if err != nil {
		return nil, err
	}
	parts := make([]iter.Seq[Article], n)
	for i := range parts {
		lines := d.index[i*len(d.index)/n : (i+1)*len(d.index)/n]
		parts[i] = func(yield func(Article) bool) { d.articles(lines, data, yield) }
	}
	return parts, nil
}

func (d *Database) articles(lines []line, data []byte, yield func(Article) bool) {
	for _, l := range lines {
		if isInfo(l.headword) || l.offset > len(data) || l.length > len(data)-l.offset {
			continue
		}
		text := data[l.offset : l.offset+min(l.length, maxArticle)]
		if !yield(Article{d.decode([]byte(l.headword)), d.decode(text)}) {
			return
		}
	}
}

// isInfo tells the entries that describe the dictionary itself.
func isInfo(headword string) bool {
	return strings.HasPrefix(headword, "00-database") || strings.HasPrefix(headword, "00database")
}

func readFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a file", path)
	}
	if info.Size() > maxFile {
		return nil, fmt.Errorf("%s: %w", path, ErrTooLarge)
	}
	return os.ReadFile(path)
}
