// Package lexicon turns text into the terms that are indexed, and questions into groups of terms that mean
// the same in Chinese, English and Russian.
package lexicon

import (
	"fmt"
	"log/slog"
	"os"
	"sync"

	"docent/corpus/library"
)

// Lexicon knows words, their forms and their translations. It is safe for concurrent use.
type Lexicon struct {
	dictionary *dictionary
	glossary   *glossary
	shelf      *shelf
	stems      stems
	senses     senses
}

// Options are what is added to the data that ship with docent.
type Options struct {
	// Glossary is the path of a glossary, in the form of the shipped one; "" for none.
	Glossary string
	// Dictionaries are the index files of DICT dictionaries. They are read when a question first needs them;
	// those that can't be read are then left out, and logged.
	Dictionaries []string
	// Folder is where what was read of them is kept, so that it takes less time in the next process; "" for none.
	// What is kept can be thrown away.
	Folder string
	// Log may be nil.
	Log *slog.Logger
}

// Default returns the lexicon of the dictionary and the glossary that ship with docent. It is loaded once.
func Default() (*Lexicon, error) { return defaultLexicon() }

var defaultLexicon = sync.OnceValues(func() (*Lexicon, error) { return New(library.Glossary()) })

// builtIn is CC-CEDICT, which all lexicons share.
var builtIn = sync.OnceValues(func() (*dictionary, error) { return loadDictionary(cedictFile) })

// Open returns the lexicon of the data that ship with docent and of the options. A glossary that can't be read is
// an error that names its file and, where it is wrong, the line.
func Open(o Options) (*Lexicon, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	l, err := New(library.Glossary())
	if err != nil {
		return nil, err
	}
	l.shelf = newShelf(o.Dictionaries, o.Folder, o.Log)
	if o.Glossary == "" {
		return l, nil
	}
	file, err := os.ReadFile(o.Glossary)
	if err != nil {
		return nil, fmt.Errorf("read the glossary: %w", err)
	}
	if err := l.glossary.read(l, file); err != nil {
		return nil, fmt.Errorf("%s: %w", o.Glossary, err)
	}
	l.glossary.sort()
	return l, nil
}

// New returns a lexicon of the built-in dictionary and of glossaries: lines of Chinese, English and Russian
// phrases, apart by tabs, alternatives apart by |; a fourth column "name" marks names and
// "country" those of countries, # begins a comment.
// A line with other than two to four columns is an error that names its number.
func New(glossaries ...[]byte) (*Lexicon, error) {
	d, err := builtIn()
	if err != nil {
		return nil, err
	}
	l := &Lexicon{dictionary: d, shelf: newShelf(nil, "", nil)}
	l.glossary, err = newGlossary(l, glossaries)
	if err != nil {
		return nil, err
	}
	return l, nil
}
