package retrieval

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"docent/retrieval/lexical"
	"docent/retrieval/lexicon"
	"docent/retrieval/lexicon/sound"
)

const (
	// snapshotName is the file of the words' index in the data folder. Deleting it costs a moment, nothing else.
	snapshotName = "words.index"
	// worthKeeping is how many newly indexed passages make writing a snapshot cheaper than indexing them again.
	worthKeeping = 2000
)

// analysis names everything that the terms of a snapshot depend on; another analysis makes it void.
func analysis() string {
	return fmt.Sprintf("docent words %s title %g heading %g\n", lexicon.Version, titleWeight, headingWeight)
}

// restoreWords returns the words' index of the snapshot and the names of its passages, or empty ones when there is
// none that serves.
func restoreWords(opts Options, lex *lexicon.Lexicon) (*lexical.Index, *sound.Table) {
	if opts.Dir == "" {
		return lexical.New(), sound.NewTable()
	}
	words, err := readSnapshot(filepath.Join(opts.Dir, snapshotName))
	if err == nil {
		var names *sound.Table
		if names, err = readNames(filepath.Join(opts.Dir, namesName), lex); err == nil {
			return words, names
		}
	}
	if !errors.Is(err, fs.ErrNotExist) {
		opts.Log.Info("the words' index is built anew", "reason", err)
	}
	return lexical.New(), sound.NewTable()
}

func readSnapshot(path string) (*lexical.Index, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	r := bufio.NewReaderSize(file, 1<<20)
	made, err := r.ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if made != analysis() {
		return nil, fmt.Errorf("%s was made by another version", path)
	}
	words, err := lexical.Load(r)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return words, nil
}

// keepWords writes the snapshot when enough was indexed since the last. It replaces the old one in a single
// step, so a crash leaves either. That it can't be written costs the next start some time and is no error.
func (x *Index) keepWords(added int) {
	if x.opts.Dir == "" || added < worthKeeping {
		return
	}
	// The names go first: a crash may leave more of them than the passages have, but not fewer.
	err := x.writeNames(filepath.Join(x.opts.Dir, namesName))
	if err == nil {
		err = writeSnapshot(filepath.Join(x.opts.Dir, snapshotName), x.words)
	}
	if err != nil {
		x.opts.Log.Warn("the words' index was not kept for the next start", "error", err)
	}
}

func writeSnapshot(path string, words *lexical.Index) error {
	return replaceFile(path, func(file io.Writer) error { return writeWords(file, words) })
}

func writeWords(file io.Writer, words *lexical.Index) error {
	w := bufio.NewWriterSize(file, 1<<20)
	if _, err := w.WriteString(analysis()); err != nil {
		return err
	}
	return errors.Join(words.Save(w), w.Flush())
}
