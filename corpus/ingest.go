package corpus

import (
	"context"
	"errors"
	"fmt"

	"docent/corpus/parse"
	"docent/corpus/source"
)

// MaxText is the longest text of a document, in bytes.
const MaxText = 16 << 20

// ErrTooLong is a document of more than MaxText bytes.
var ErrTooLong = errors.New("the document is too long")

// Progress says how far an Ingest is.
type Progress struct {
	// Path is the file that is being read.
	Path string
	// Done of Total documents of that file are committed.
	Done, Total int
}

// Summary is what an Ingest did.
type Summary struct {
	// Documents were added or changed, Unchanged ones left as they were, Removed ones are gone from
	// their file, or their file is. Passages is how many were written.
	Documents, Unchanged, Removed, Passages int
	// Skipped are files inside folders whose format docent does not read.
	Skipped []string
	// Failures are the files, and lines of .jsonl files, that could not be read.
	Failures []Failure
}

// Failure is a file, or a part of one, that was not indexed.
type Failure struct {
	// Path is absolute.
	Path string
	Err  error
}

// Ingest reads files and, recursively, folders into the library. A file indexed again replaces its
// documents; those that did not change keep their passages and embeddings, and those that are gone from a
// file that was read without failure are removed. So are those of a file that holds no text any more, and,
// when all files are read, those of files that paths name or that lay in folders that they name and that
// are gone, by the rule of source.Vanished: what cannot be read keeps its documents.
//
// Each file is committed at once, a file of more than 500 documents in batches: after a crash or the end
// of ctx what was reported is stored, and running it again does the rest. A file that cannot be read is a
// Failure and the others go on; the error is of the database, of ctx, or that failures are all there is.
func (l *Library) Ingest(ctx context.Context, paths []string, report func(Progress)) (Summary, error) {
	var summary Summary
	if err := l.ingestFiles(ctx, paths, report, &summary); err != nil {
		return summary, err
	}
	if err := l.removeVanished(ctx, paths, &summary); err != nil {
		return summary, fmt.Errorf("index documents: %w", err)
	}
	if len(summary.Failures) > 0 && summary.Documents+summary.Unchanged+summary.Removed == 0 {
		return summary, fmt.Errorf("nothing was indexed: %w", summary.Failures[0].Err)
	}
	return summary, nil
}

func (l *Library) ingestFiles(ctx context.Context, paths []string, report func(Progress), summary *Summary) error {
	for file, err := range source.Files(ctx, paths, parse.Known) {
		if ctx.Err() != nil {
			return fmt.Errorf("index documents: %w", context.Cause(ctx))
		}
		if errors.Is(err, source.ErrSkipped) {
			summary.Skipped = append(summary.Skipped, file.Path)
			continue
		}
		if err != nil {
			summary.fail(file.Path, err)
			continue
		}
		if err := l.ingestFile(ctx, file, report, summary); err != nil {
			return fmt.Errorf("index %s: %w", file.Path, err)
		}
	}
	return nil
}

func (l *Library) ingestFile(ctx context.Context, file source.File, report func(Progress), summary *Summary) error {
	parsed, err := parse.File(file.Path, file.Data)
	whole := err == nil
	if err != nil {
		emptied, failure := l.removeEmptied(ctx, file.Path, err, summary)
		if emptied || failure != nil {
			return failure
		}
		summary.failEach(file.Path, err)
	}
	drafts := draftsOf(file.Path, file.Path, parsed)
	short := drafts[:0]
	for _, d := range drafts {
		if len(d.Text) > MaxText {
			whole = false
			summary.fail(file.Path, fmt.Errorf("%s: %q: %w: %d bytes, at most %d; split it", file.Path, d.Title, ErrTooLong, len(d.Text), MaxText))
			continue
		}
		short = append(short, d)
	}
	return l.storeReporting(ctx, file.Path, short, whole, report, summary)
}

func (s *Summary) fail(path string, err error) {
	s.Failures = append(s.Failures, Failure{Path: path, Err: err})
}

// failEach makes a failure of each of the errors that err joins, or one of err.
func (s *Summary) failEach(path string, err error) {
	var joined interface{ Unwrap() []error }
	if !errors.As(err, &joined) {
		s.fail(path, err)
		return
	}
	for _, one := range joined.Unwrap() {
		s.fail(path, fmt.Errorf("%s: %w", path, one))
	}
}
