package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"time"

	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval/embed"
	"docent/retrieval/lexicon"
)

// world is what the engines of one set share: the passages, as docent cuts them, and docent's analysis.
type world struct {
	library  *corpus.Library
	lex      *lexicon.Lexicon
	emb      embed.Embedder
	passages []corpus.Passage
	// documents holds the document of each passage.
	documents map[int64]string
}

// figure is what one engine did on one set.
type figure struct {
	engine              string
	passages, questions int
	at1, at5, mrr       float64
	// p50 and p99 are of one search, in milliseconds.
	p50, p99 float64
	indexed  time.Duration
}

// side measures every engine on one set, each alone.
func side(ctx context.Context, s set, o options, stderr io.Writer) (_ []figure, err error) {
	dir, err := os.MkdirTemp("", "docent-peers-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	db, err := database.Open(ctx, dir)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	w, err := settle(ctx, s, db, dir)
	if err != nil {
		return nil, err
	}
	questions, err := s.ask(w, o)
	if err != nil {
		return nil, err
	}
	return line(ctx, s.name, w, dir, questions, stderr)
}

// line measures one engine after another, each in a folder of its own below dir.
func line(ctx context.Context, name string, w *world, dir string, questions []question, stderr io.Writer) ([]figure, error) {
	var figures []figure
	for i, c := range contenders {
		fmt.Fprintf(stderr, "%s: %s\n", name, c.name)
		folder := filepath.Join(dir, strconv.Itoa(i))
		if err := os.Mkdir(folder, 0o700); err != nil {
			return nil, err
		}
		f, err := measure(ctx, c, w, folder, questions)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		figures = append(figures, f)
	}
	return figures, nil
}

// settle reads the documents of a set into a library.
func settle(ctx context.Context, s set, db *database.DB, dir string) (*world, error) {
	lex, err := lexicon.Default()
	if err != nil {
		return nil, err
	}
	w := &world{library: corpus.NewLibrary(db, time.Now), lex: lex, emb: embed.Builtin(lex)}
	files, err := s.files(filepath.Join(dir, "documents"))
	if err != nil {
		return nil, err
	}
	if _, err := w.library.Ingest(ctx, files, nil); err != nil {
		return nil, err
	}
	ids, err := w.library.PassageIDs(ctx, corpus.SampleOff)
	if err != nil {
		return nil, err
	}
	if w.passages, err = w.library.Passages(ctx, ids); err != nil {
		return nil, err
	}
	w.documents = make(map[int64]string, len(w.passages))
	for _, p := range w.passages {
		w.documents[p.ID] = p.Document
	}
	return w, nil
}

// warmUp is how many questions are asked before any is timed.
const warmUp = 20

func measure(ctx context.Context, c contender, w *world, dir string, questions []question) (_ figure, err error) {
	began := time.Now()
	e, err := c.open(w, dir)
	if err != nil {
		return figure{}, err
	}
	defer func() { err = errors.Join(err, e.close()) }()
	if err := e.index(ctx, w.passages); err != nil {
		return figure{}, err
	}
	f := figure{engine: c.name, passages: len(w.passages), questions: len(questions), indexed: time.Since(began)}
	err = f.ask(ctx, e, w, questions)
	return f, err
}

// ask asks the questions one after another and times each, after some that are asked to warm up.
func (f *figure) ask(ctx context.Context, e engine, w *world, questions []question) error {
	for _, q := range questions[:min(warmUp, len(questions))] {
		if _, err := e.search(ctx, q.text); err != nil {
			return err
		}
	}
	runtime.GC()
	took := make([]time.Duration, len(questions))
	for i, q := range questions {
		began := time.Now()
		ids, err := e.search(ctx, q.text)
		if err != nil {
			return err
		}
		took[i] = time.Since(began)
		f.add(q.rank(w, ids), len(questions))
	}
	slices.Sort(took)
	f.p50, f.p99 = milliseconds(took, 50), milliseconds(took, 99)
	return nil
}

// add counts the rank, from 1, of the first document that answers one of n questions; 0 is none.
func (f *figure) add(rank, n int) {
	share := 1 / float64(n)
	if rank == 1 {
		f.at1 += share
	}
	if rank >= 1 && rank <= 5 {
		f.at5 += share
	}
	if rank >= 1 {
		f.mrr += share / float64(rank)
	}
}

// milliseconds is the p-th percentile of sorted times, by nearest rank.
func milliseconds(sorted []time.Duration, p int) float64 {
	return float64(sorted[(len(sorted)*p+99)/100-1]) / float64(time.Millisecond)
}
