package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"docent/corpus"
)

// indexCommand is "docent index".
type indexCommand struct {
	Paths []string `arg:"" name:"path" help:"Files and folders; in folders, files of other kinds are passed over."`
}

// errPartly says that some of the files, or lines of them, failed, each of which has been named.
var errPartly = fmt.Errorf("some files were not indexed (%w)", errSilent)

func (c *indexCommand) run(ctx context.Context, p *program) error {
	space, err := p.openBare(ctx)
	if err != nil {
		return err
	}
	defer space.close()
	summary, err := space.library.Ingest(ctx, c.Paths, p.progress())
	if err != nil {
		if ctx.Err() != nil {
			p.stopped(summary)
			return err
		}
		p.name(summary.Failures[min(1, len(summary.Failures)):]) // the error itself names the first
		return err
	}
	if summary.Documents+summary.Unchanged+summary.Removed+len(summary.Failures) == 0 {
		return errors.New("nothing was indexed: there is no .txt, .md or .jsonl file in what was named")
	}
	if err := p.firstSync(ctx, space); err != nil {
		if ctx.Err() != nil {
			p.stopped(summary)
		}
		return err
	}
	return p.report(summary)
}

// progressEvery is how often an index run in hand says how far it is.
const progressEvery = 2 * time.Second

// progress returns a function that says how far an ingest is, now and then.
func (p *program) progress() func(corpus.Progress) {
	said := time.Now()
	return func(at corpus.Progress) {
		if time.Since(said) < progressEvery {
			return
		}
		said = time.Now()
		fmt.Fprintf(p.stderr, "%s: %d of %d documents\n", at.Path, at.Done, at.Total)
	}
}

// report says what the ingest did on standard output and what failed on standard error.
func (p *program) report(summary corpus.Summary) error {
	p.name(summary.Failures)
	if err := writeSummary(p.stdout, summary); err != nil {
		return err
	}
	if len(summary.Failures) > 0 {
		return errPartly
	}
	return nil
}

// stopped says, of an ingest that was interrupted, what of it is kept.
func (p *program) stopped(summary corpus.Summary) {
	p.name(summary.Failures)
	fmt.Fprintf(p.stderr, "docent: documents stored so far: %d; the same command again does the rest\n",
		summary.Documents+summary.Unchanged)
}

// name says of each file, or line of one, why it was not indexed, a line each.
func (p *program) name(failures []corpus.Failure) {
	for _, failure := range failures {
		fmt.Fprintf(p.stderr, "docent: %s\n", sentence(failure.Err))
	}
}

// writeSummary writes what the ingest did as one line.
func writeSummary(w io.Writer, s corpus.Summary) error {
	line := fmt.Sprintf("indexed: documents %d, passages %d, unchanged %d, removed %d, failures %d",
		s.Documents, s.Passages, s.Unchanged, s.Removed, len(s.Failures))
	if len(s.Skipped) > 0 {
		line += fmt.Sprintf("; files of other kinds, passed over: %d", len(s.Skipped))
	}
	_, err := fmt.Fprintln(w, line)
	return err
}
