package retrieval

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"

	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval/embed"
)

// BenchmarkAtScale indexes DOCENT_SCALE passages of made-up news and asks real questions: it reports the time of both
// rankers and of the words alone, of indexing and of opening again with the snapshots, the memory, and the size of
// the snapshots. 200,000 passages may take the better part of an hour on two cores; a folder in DOCENT_SCALE_DIR is
// kept, and asked again without indexing:
//
//	DOCENT_SCALE=200000 DOCENT_SCALE_DIR=/var/tmp/scale go test -run '^$' -bench AtScale -benchtime 1x -timeout 2h ./retrieval
func BenchmarkAtScale(b *testing.B) {
	wanted, err := strconv.Atoi(os.Getenv("DOCENT_SCALE"))
	if err != nil {
		b.Skip("DOCENT_SCALE says how many passages")
	}
	questions := scaleQuestions(b)
	dir := os.Getenv("DOCENT_SCALE_DIR")
	if dir == "" {
		dir = b.TempDir()
	}
	x := filledToScale(b, dir, wanted)
	b.Run("questions", func(b *testing.B) { x.ask(b, questions) })
	b.Run("open again", func(b *testing.B) {
		for b.Loop() {
			reopened := openScaled(b, dir)
			if err := reopened.Sync(b.Context()); err != nil || reopened.Len() != x.Len() {
				b.Fatalf("%d passages after opening again, %v", reopened.Len(), err)
			}
		}
		for _, name := range []string{snapshotName, namesName, database.FileName} {
			if info, err := os.Stat(filepath.Join(dir, name)); err == nil {
				b.ReportMetric(float64(info.Size()>>20), name+"-MB")
			}
		}
	})
}

// filledToScale is an index of at least the wanted number of passages, with its vectors partitioned.
func filledToScale(b *testing.B, dir string, wanted int) scaledIndex {
	x := openScaled(b, dir)
	made := newInventor(b)
	began := time.Now()
	for n := 0; x.stored(b) < wanted; n++ {
		ingest(b, x.lib, fmt.Sprintf("news-%d.jsonl", n), made.articles(5000, n)...)
	}
	b.Logf("ingested in %v", time.Since(began).Round(time.Second))
	began = time.Now()
	if err := x.Sync(b.Context()); err != nil {
		b.Fatal(err)
	}
	b.Logf("indexed %d passages in %v", x.Len(), time.Since(began).Round(time.Second))
	began = time.Now()
	if err := x.Settle(b.Context()); err != nil {
		b.Fatal(err)
	}
	var memory runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&memory)
	b.Logf("settled in %v; heap %d MB, %d names", time.Since(began).Round(time.Millisecond), memory.HeapAlloc>>20, len(x.names.Texts()))
	return x
}

type scaledIndex struct{ *Index }

func openScaled(b *testing.B, dir string) scaledIndex {
	db, err := database.Open(b.Context(), dir)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	lex := words(b)
	return scaledIndex{New(corpus.NewLibrary(db, time.Now), lex, embed.Builtin(lex), Options{Sample: corpus.SampleOff, Dir: dir})}
}

// stored returns how many passages the library has.
func (x scaledIndex) stored(b *testing.B) int {
	counts, err := x.lib.Counts(b.Context(), corpus.SampleOff)
	if err != nil {
		b.Fatal(err)
	}
	return counts.Passages
}

// ask times the questions by both rankers, and by the words alone.
func (x scaledIndex) ask(b *testing.B, questions []string) {
	var whole, words, heard []time.Duration
	for b.Loop() {
		for _, q := range questions {
			began := time.Now()
			if _, err := x.Search(b.Context(), q, Search{}); err != nil {
				b.Fatal(err)
			}
			whole = append(whole, time.Since(began))
			began = time.Now()
			query := x.heard(x.lex.Query(q))
			heard = append(heard, time.Since(began))
			x.words.Search(query, depth, nil)
			words = append(words, time.Since(began))
		}
	}
	for name, took := range map[string][]time.Duration{"whole": whole, "words": words, "analysis": heard} {
		slices.Sort(took)
		b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, name+"-p50-ms")
		b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, name+"-p99-ms")
	}
	b.ReportMetric(0, "ns/op")
}
