package retrieval

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval/embed"
	"docent/retrieval/lexicon"
)

// article is a document of a test.
type article struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Published string `json:"published"`
	Text      string `json:"text"`
}

var articles = []article{
	{"aktau", "Port news", "Caspian Herald", "2025-06-04T09:00:00+05:00", "The port of Aktau handled 3,400 containers in May. Its new pier opened on 4 June."},
	{"cotton", "Harvest", "Tashkent Times", "2025-06-10T09:00:00+05:00", "The cotton harvest of Uzbekistan reached three million tonnes. Farmers were paid in August."},
	{"pamir", "帕米尔公路", "新华社", "2025-06-12T09:00:00+08:00", "帕米尔公路今年重新开放。塔吉克斯坦投资2亿美元修建隧道。"},
	{"undated", "Notes", "", "", "Cotton is grown in the valley of Fergana."},
}

// ingest puts documents into the library.
func ingest(t testing.TB, lib *corpus.Library, name string, docs ...article) {
	t.Helper()
	var lines strings.Builder
	for _, a := range docs {
		line, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		lines.Write(append(line, '\n'))
	}
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(lines.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := lib.Ingest(context.Background(), []string{path}, nil); err != nil {
		t.Fatal(err)
	}
}

func newLibrary(t testing.TB, docs ...article) *corpus.Library {
	t.Helper()
	db, err := database.Open(context.Background(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	lib := corpus.NewLibrary(db, time.Now)
	if len(docs) > 0 {
		ingest(t, lib, "docs.jsonl", docs...)
	}
	return lib
}

func words(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// counting is the built-in embedder, which counts the texts that it embeds, or fails.
type counting struct {
	embed.Embedder
	texts int
	fail  error
}

func (c *counting) Embed(ctx context.Context, texts []string) ([][]float32, error) {
	if c.fail != nil {
		return nil, c.fail
	}
	c.texts += len(texts)
	return c.Embedder.Embed(ctx, texts)
}

func synced(t *testing.T, lib *corpus.Library, options Options) (*Index, *counting) {
	t.Helper()
	emb := &counting{Embedder: embed.Builtin(words(t))}
	x := New(lib, words(t), emb, options)
	if err := x.Sync(context.Background()); err != nil {
		t.Fatal(err)
	}
	return x, emb
}

func documentsOf(hits []Hit) []string {
	ids := make([]string, len(hits))
	for i, h := range hits {
		ids[i] = h.Document.ID
	}
	return ids
}

var errEmbedder = errors.New("the embedder is down")
