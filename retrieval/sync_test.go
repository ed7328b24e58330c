package retrieval

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"docent/corpus"
	"docent/retrieval/embed"
)

func TestASecondIndexOfALibraryEmbedsNothingAgain(t *testing.T) {
	lib := newLibrary(t, articles...)
	if _, first := synced(t, lib, Options{}); first.texts != len(articles) {
		t.Fatalf("the first embedded %d passages, want %d", first.texts, len(articles))
	}
	x, second := synced(t, lib, Options{})
	if second.texts != 0 || x.vectors.Len() != len(articles) {
		t.Errorf("the second embedded %d and holds %d", second.texts, x.vectors.Len())
	}
}

func TestSyncFollowsWhatIsAddedAndReplaced(t *testing.T) {
	ctx := context.Background()
	lib := newLibrary(t, articles[0])
	x, _ := synced(t, lib, Options{})
	ingest(t, lib, "more.jsonl", articles[1])
	ingest(t, lib, "again.jsonl", article{ID: "aktau", Text: "The lighthouse of Aktau was painted red."})
	if err := x.Sync(ctx); err != nil {
		t.Fatal(err)
	}
	if x.Len() != 2 || x.vectors.Len() != 2 {
		t.Errorf("%d passages by words and %d by vectors, want 2", x.Len(), x.vectors.Len())
	}
	for question, want := range map[string]float64{"containers handled": 0, "lighthouse painted": 1, "cotton harvest": 1} {
		if found, err := x.Search(ctx, question, Search{}); err != nil || found.Evidence != want {
			t.Errorf("%s: evidence %v, %v; want %v", question, found.Evidence, err, want)
		}
	}
}

func TestTheSampleLeavesWhenThereAreOwnDocuments(t *testing.T) {
	ctx := context.Background()
	lib := newLibrary(t)
	if err := lib.AddSample(ctx); err != nil {
		t.Fatal(err)
	}
	x, _ := synced(t, lib, Options{Sample: corpus.SampleAuto})
	if x.Len() == 0 {
		t.Fatal("the sample is not indexed")
	}
	ingest(t, lib, "own.jsonl", articles[0])
	if err := x.Sync(ctx); err != nil || x.Len() != 1 {
		t.Errorf("%d passages, %v; want the own one alone", x.Len(), err)
	}
}

func TestWordsAnswerWhileTheEmbedderIsDown(t *testing.T) {
	ctx := context.Background()
	lib := newLibrary(t, articles...)
	emb := &counting{Embedder: embed.Builtin(words(t)), fail: errEmbedder}
	x := New(lib, words(t), emb, Options{})
	if err := x.Sync(ctx); !errors.Is(err, errEmbedder) {
		t.Fatalf("sync: %v", err)
	}
	found, err := x.Search(ctx, "cotton harvest of Uzbekistan", Search{})
	if err != nil || len(found.Hits) == 0 || found.Hits[0].Document.ID != "cotton" {
		t.Errorf("found %v, %v", documentsOf(found.Hits), err)
	}
	emb.fail = nil
	if err := x.Sync(ctx); err != nil || x.vectors.Len() != len(articles) {
		t.Errorf("after it is back: %d vectors, %v", x.vectors.Len(), err)
	}
}

func TestASnapshotServesOnlyTheAnalysisThatMadeIt(t *testing.T) {
	x, _ := synced(t, newLibrary(t, articles...), Options{})
	path := filepath.Join(t.TempDir(), snapshotName)
	if err := writeSnapshot(path, x.words); err != nil {
		t.Fatal(err)
	}
	kept, err := readSnapshot(path)
	if err != nil || kept.Len() != x.Len() {
		t.Fatalf("%v: holds %d, want %d", err, kept.Len(), x.Len())
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, broken := range map[string][]byte{
		"of another version": append([]byte("x"), data...),
		"cut short":          data[:len(data)-3],
		"empty":              nil,
	} {
		if err := os.WriteFile(path, broken, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := readSnapshot(path); err == nil {
			t.Errorf("a snapshot %s is read", name)
		}
		if restored, _ := restoreWords(New(nil, nil, nil, Options{Dir: filepath.Dir(path)}).opts, nil); restored.Len() != 0 {
			t.Errorf("a snapshot %s is restored", name)
		}
	}
}
