package retrieval

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"docent/corpus"
	"docent/retrieval/lexicon"
	"docent/retrieval/lexicon/sound"
)

// namesName is the file of the names of the texts in the data folder; it goes with the words' index.
const namesName = "names.index"

// addNames takes the names of a passage into the table, where they stay when the passage leaves: those that no
// passage holds are never offered, and not kept for the next start.
func (x *Index) addNames(p corpus.Passage, doc corpus.Document) {
	for _, text := range []string{p.Text, doc.Title, p.Heading} {
		x.lex.AddNames(x.names, text)
	}
}

// heard returns the query with the spellings of its names that the passages have.
func (x *Index) heard(q lexicon.Query) lexicon.Query {
	return x.lex.Widened(x.lex.Heard(q, x.names, x.words.Holds), x.words.Holds)
}

// readNames returns the names that were kept: the header of the analysis, then a name a line.
func readNames(path string, lex *lexicon.Lexicon) (*sound.Table, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	names, lines := sound.NewTable(), bufio.NewScanner(file)
	if !lines.Scan() || lines.Text()+"\n" != analysis() {
		return nil, fmt.Errorf("%s was made by another version", path)
	}
	for lines.Scan() {
		lex.AddName(names, lines.Text())
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return names, nil
}

// writeNames keeps the names that the passages hold, for the next start.
func (x *Index) writeNames(path string) error {
	return replaceFile(path, func(file io.Writer) error {
		w := bufio.NewWriter(file)
		if _, err := w.WriteString(analysis()); err != nil {
			return err
		}
		for _, name := range x.names.Texts() {
			if _, err := w.WriteString(name + "\n"); err != nil {
				return err
			}
		}
		return w.Flush()
	})
}

// replaceFile writes a file in a single step: a crash leaves the old one or the new one.
func replaceFile(path string, write func(io.Writer) error) (err error) {
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(file.Name()))
		}
	}()
	if err = errors.Join(write(file), file.Sync(), file.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return os.Rename(file.Name(), path)
}
