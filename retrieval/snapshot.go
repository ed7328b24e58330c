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

// restoreWords returns the words' index of the snapshot, or an empty one when there is none that serves.
func restoreWords(opts Options) *lexical.Index {
	if opts.Dir == "" {
		return lexical.New()
	}
	words, err := readSnapshot(filepath.Join(opts.Dir, snapshotName))
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			opts.Log.Info("the words' index is built anew", "reason", err)
		}
		return lexical.New()
	}
	return words
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
	path := filepath.Join(x.opts.Dir, snapshotName)
	if err := writeSnapshot(path, x.words); err != nil {
		x.opts.Log.Warn("the words' index was not kept for the next start", "error", err)
	}
}

func writeSnapshot(path string, words *lexical.Index) (err error) {
	file, err := os.CreateTemp(filepath.Dir(path), snapshotName+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(file.Name()))
		}
	}()
	err = errors.Join(writeWords(file, words), file.Sync(), file.Close())
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return os.Rename(file.Name(), path)
}

func writeWords(file io.Writer, words *lexical.Index) error {
	w := bufio.NewWriterSize(file, 1<<20)
	if _, err := w.WriteString(analysis()); err != nil {
		return err
	}
	return errors.Join(words.Save(w), w.Flush())
}
