package corpus

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"docent/corpus/database"
	"docent/corpus/parse"
)

var noon = time.Date(2025, 6, 20, 12, 0, 0, 0, time.UTC)

func newLibrary(t *testing.T) *Library {
	t.Helper()
	db, err := database.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return NewLibrary(db, func() time.Time { return noon })
}

func write(t *testing.T, path, content string) string {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func ingest(t *testing.T, l *Library, paths ...string) Summary {
	t.Helper()
	summary, err := l.Ingest(t.Context(), paths, nil)
	if err != nil {
		t.Fatal(err)
	}
	return summary
}

func revision(t *testing.T, l *Library) int64 {
	t.Helper()
	r, err := l.Revision(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestAnUnchangedFileIsLeftAloneWithItsEmbeddings(t *testing.T) {
	l := newLibrary(t)
	path := write(t, filepath.Join(t.TempDir(), "a.txt"), "The railway opens.\n\nIt earns $200 million.\n")
	if s := ingest(t, l, path); s.Documents != 1 || s.Passages != 1 {
		t.Fatalf("got %+v", s)
	}
	ids, err := l.PassageIDs(t.Context(), SampleAuto)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.StoreVectors(t.Context(), "m", ids, [][]float32{{1, -0.5}}); err != nil {
		t.Fatal(err)
	}
	before := revision(t, l)
	if s := ingest(t, l, path); s.Unchanged != 1 || s.Documents != 0 || revision(t, l) != before {
		t.Errorf("got %+v, revision %d, want %d", s, revision(t, l), before)
	}
	if got := vectorsOf(t, l, "m"); len(got) != 1 || got[ids[0]][1] != -0.5 {
		t.Errorf("embeddings: %v", got)
	}
	docs, _ := l.Documents(t.Context(), Filter{})
	write(t, path, "The railway is open.\n")
	if s := ingest(t, l, path); s.Documents != 1 || revision(t, l) <= before {
		t.Errorf("got %+v", s)
	}
	again, err := l.Documents(t.Context(), Filter{})
	if err != nil || len(again) != 1 || again[0].ID != docs[0].ID {
		t.Errorf("the id changed: %v, %v, %v", docs, again, err)
	}
	if got := vectorsOf(t, l, "m"); len(got) != 0 {
		t.Errorf("embeddings of passages that are gone: %v", got)
	}
}

func TestDocumentsThatLeftTheirFileAreRemovedUnlessTheFileIsDamaged(t *testing.T) {
	l := newLibrary(t)
	path := filepath.Join(t.TempDir(), "a.jsonl")
	write(t, path, `{"id":"1","text":"one"}`+"\n"+`{"id":"2","text":"two"}`+"\n")
	ingest(t, l, path)
	write(t, path, `{"id":"2","text":"two"}`+"\nnot json\n")
	if s := ingest(t, l, path); s.Removed != 0 || len(s.Failures) != 1 || !strings.Contains(s.Failures[0].Err.Error(), "line 2") {
		t.Errorf("got %+v", s)
	}
	write(t, path, `{"id":"2","text":"two"}`+"\n")
	if s := ingest(t, l, path); s.Removed != 1 || s.Unchanged != 1 {
		t.Errorf("got %+v", s)
	}
	if _, err := l.Document(t.Context(), "1"); !errors.Is(err, ErrNoDocument) {
		t.Errorf("got %v", err)
	}
}

func TestALaterDocumentOfTheSameIDReplacesTheEarlierOne(t *testing.T) {
	l, dir := newLibrary(t), t.TempDir()
	first := write(t, filepath.Join(dir, "1.jsonl"), `{"id":"x","text":"old"}`+"\n"+`{"id":"x","text":"new"}`)
	second := write(t, filepath.Join(dir, "2.jsonl"), `{"id":"x","text":"newest"}`)
	for _, step := range []struct{ path, want string }{{first, "new"}, {second, "newest"}} {
		ingest(t, l, step.path)
		if doc, err := l.Document(t.Context(), "x"); err != nil || doc.Text != step.want || doc.Origin != step.path {
			t.Errorf("got %+v, %v, want %q", doc, err, step.want)
		}
	}
	write(t, first, `{"id":"y","text":"other"}`)
	if s := ingest(t, l, first); s.Removed != 0 {
		t.Errorf("a document of another file was removed: %+v", s)
	}
}

func TestAnInterruptedIngestKeepsWhatItReportedAndGoesOn(t *testing.T) {
	l := newLibrary(t)
	var lines strings.Builder
	for i := range 1200 {
		fmt.Fprintf(&lines, `{"id":"%d","text":"Document %d."}`+"\n", i, i)
	}
	path := write(t, filepath.Join(t.TempDir(), "many.jsonl"), lines.String())
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	summary, err := l.Ingest(ctx, []string{path}, func(p Progress) {
		if p.Total != 1200 {
			t.Errorf("got %+v", p)
		}
		cancel()
	})
	if !errors.Is(err, context.Canceled) || summary.Documents != batch {
		t.Fatalf("got %+v, %v", summary, err)
	}
	if c, err := l.Counts(t.Context(), SampleOff); err != nil || c.Documents != batch {
		t.Errorf("got %+v, %v", c, err)
	}
	if s := ingest(t, l, path); s.Documents != 1200-batch || s.Unchanged != batch {
		t.Errorf("got %+v", s)
	}
}

func TestAFileThatFailsIsReportedAndTheOthersAreIndexed(t *testing.T) {
	l, dir := newLibrary(t), t.TempDir()
	pdf := write(t, filepath.Join(dir, "paper.txt"), "%PDF-1.7\x00\x01")
	empty := write(t, filepath.Join(dir, "empty.txt"), " \n\n")
	image := write(t, filepath.Join(dir, "image.png"), "\x89PNG")
	if s, err := l.Ingest(t.Context(), []string{dir}, nil); err == nil || len(s.Failures) != 2 || len(s.Skipped) != 1 || s.Skipped[0] != image {
		t.Errorf("got %+v, %v", s, err)
	}
	write(t, filepath.Join(dir, "good.txt"), "Words.")
	s := ingest(t, l, dir)
	if s.Documents != 1 || len(s.Failures) != 2 {
		t.Fatalf("got %+v", s)
	}
	if s.Failures[0].Path != empty || !errors.Is(s.Failures[0].Err, parse.ErrEmpty) ||
		s.Failures[1].Path != pdf || !errors.Is(s.Failures[1].Err, parse.ErrNotText) {
		t.Errorf("got %+v", s.Failures)
	}
	if _, err := l.Ingest(t.Context(), []string{image}, nil); !errors.Is(err, parse.ErrUnknownFormat) {
		t.Errorf("a named file of an unknown format: %v", err)
	}
	long := write(t, filepath.Join(dir, "long.txt"), strings.Repeat("word ", MaxText/5+1))
	if _, err := l.Ingest(t.Context(), []string{long}, nil); !errors.Is(err, ErrTooLong) {
		t.Errorf("got %v", err)
	}
}

func vectorsOf(t *testing.T, l *Library, model string) map[int64][]float32 {
	t.Helper()
	all := map[int64][]float32{}
	ids, err := l.PassageIDs(t.Context(), SampleOn)
	if err != nil {
		t.Fatal(err)
	}
	err = l.VectorsOf(t.Context(), model, ids, func(passage int64, vector []float32) error {
		all[passage] = vector
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
