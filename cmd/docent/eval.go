package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"docent/bot/evaluation"
	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval"
)

// evalCommand is "docent eval".
type evalCommand struct {
	Measure evalMeasureCommand `cmd:"" default:"withargs" help:"Measure how well a corpus is searched and answered from; what 'docent eval' does when no command is named."`
	Draft   evalDraftCommand   `cmd:"" help:"Propose questions on a corpus, each with its document and answer; needs a model (env OPENAI_MODEL)."`
}

// trial is a corpus indexed into a temporary folder.
type trial struct {
	dir        string
	db         *database.DB
	library    *corpus.Library
	collection evaluation.Collection
	documents  []corpus.Document
}

// openTrial reads a corpus into a temporary folder, which close removes.
func (p *program) openTrial(ctx context.Context, paths []string) (_ *trial, err error) {
	dir, err := os.MkdirTemp("", "docent-eval-")
	if err != nil {
		return nil, fmt.Errorf("make a temporary folder: %w", err)
	}
	t := &trial{dir: dir}
	defer func() {
		if err != nil {
			err = errors.Join(err, t.close())
		}
	}()
	if t.collection, err = evaluation.Collect(dir, paths); err != nil {
		return nil, err
	}
	if t.db, err = database.Open(ctx, filepath.Join(dir, "data")); err != nil {
		return nil, err
	}
	t.library = corpus.NewLibrary(t.db, time.Now)
	return t, t.ingest(ctx, p)
}

// ingest reads the corpus whole: a measure of a part of it would mislead.
func (t *trial) ingest(ctx context.Context, p *program) error {
	summary, err := t.library.Ingest(ctx, t.collection.Paths, p.progress())
	if err != nil {
		return err
	}
	if len(summary.Failures) > 0 {
		return fmt.Errorf("nothing is measured while a part of the corpus can't be read; take that out or mend it (failures: %d, of which the first is): %w", len(summary.Failures), summary.Failures[0].Err)
	}
	if t.documents, err = t.library.Documents(ctx, corpus.Filter{Sample: corpus.SampleOff}); err != nil {
		return err
	}
	if len(t.documents) == 0 {
		return errors.New("the corpus holds no document")
	}
	return nil
}

// index brings the corpus into both rankers. Unlike a server it does not go on with words alone when the
// vectors fail: that would measure something else.
func (t *trial) index(ctx context.Context, p *program) (*retrieval.Index, error) {
	words, err := p.lexicon()
	if err != nil {
		return nil, err
	}
	index := retrieval.New(t.library, words, p.embedder(words), retrieval.Options{Sample: corpus.SampleOff, Log: p.log})
	if err := index.Sync(ctx); err != nil {
		return nil, fmt.Errorf("index the corpus: %w", err)
	}
	return index, nil
}

// close removes the folder.
func (t *trial) close() error {
	var closed error
	if t.db != nil {
		closed = t.db.Close()
	}
	if err := errors.Join(closed, os.RemoveAll(t.dir)); err != nil {
		return fmt.Errorf("remove the temporary folder: %w", err)
	}
	return nil
}

// counting returns a function that says now and then how many are done.
func counting(w io.Writer, what string) func(done, of int) {
	said := time.Now()
	return func(done, of int) {
		if done < of && time.Since(said) < progressEvery {
			return
		}
		said = time.Now()
		fmt.Fprintf(w, "%d of %d %s\n", done, of, what)
	}
}
