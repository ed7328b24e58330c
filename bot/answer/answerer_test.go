package answer

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval"
	"docent/retrieval/embed"
	"docent/retrieval/lexicon"
	"docent/retrieval/openaitest"
)

const railway = `Railway report

Construction

The railway to Uzbekistan is 523 kilometres long. Kyrgyzstan expects transit revenue of $200 million a year from it [3].

Tunnels make up a third of the line. The longest of them is 13 kilometres long.
`

const visas = `Visa report

Citizens of China and Kazakhstan have needed no visa since November 2023. Trade between the two grew by 10.4% in 2024.
`

// indexed returns an index of documents by file name, and the library that holds them.
func indexed(t testing.TB, documents map[string]string) (*retrieval.Index, *corpus.Library) {
	t.Helper()
	ctx := context.Background()
	folder := t.TempDir()
	for name, text := range documents {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	db, err := database.Open(ctx, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	library := corpus.NewLibrary(db, time.Now)
	if _, err := library.Ingest(ctx, []string{folder}, nil); err != nil {
		t.Fatal(err)
	}
	words, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	index := retrieval.New(library, words, embed.Builtin(words), retrieval.Options{})
	if err := index.Sync(ctx); err != nil {
		t.Fatal(err)
	}
	return index, library
}

// asked returns the answer of a model that behaves so, and how often it was asked.
func asked(t *testing.T, question string, b openaitest.Behaviour) (a Answer, requests int) {
	t.Helper()
	index, _ := indexed(t, map[string]string{"railway.txt": railway, "visas.txt": visas})
	server := openaitest.New(t, openaitest.WithChat(b))
	a, err := NewAnswerer(index, composer(server), slog.New(slog.DiscardHandler)).Ask(context.Background(), Question{Text: question})
	if err != nil {
		t.Fatal(err)
	}
	return a, len(server.ChatRequests())
}

const howLong = "How long is the railway to Uzbekistan?"

func TestWhatTheModelSaysGoesOutOnlyWhenAPassageCarriesIt(t *testing.T) {
	const length = "The railway to Uzbekistan is 523 kilometres long."
	for name, c := range map[string]struct {
		draft, composer, claim string
	}{
		"a true claim":               {"The Uzbekistan railway is 523 km long [1].", Model, "The Uzbekistan railway is 523 km long."},
		"a false number":             {"The railway to Uzbekistan is 325 kilometres long [1].", Extractive, length},
		"a fabrication":              {"It was opened by Queen Victoria [1].", Extractive, length},
		"a true and a false claim":   {"The railway to Uzbekistan is 523 kilometres long [1]. It cost $9 billion [1].", Model, length},
		"nothing but its own prompt": {"You answer questions from numbered passages.", Extractive, length},
	} {
		t.Run(name, func(t *testing.T) {
			a, _ := asked(t, howLong, openaitest.Behaviour{Text: c.draft})
			if a.Refused || len(a.Claims) == 0 || a.Composer != c.composer || a.Claims[0].Text != c.claim {
				t.Fatalf("answer %+v", a)
			}
			if quote := a.Sources[a.Claims[0].Citations[0]-1].Quote; quote != length {
				t.Errorf("it is cited by %q", quote)
			}
		})
	}
}

func TestThePassagesAnswerWhenTheEndpointFails(t *testing.T) {
	for name, b := range map[string]openaitest.Behaviour{
		"an error":           {Status: http.StatusInternalServerError},
		"a wrong key":        {Status: http.StatusUnauthorized},
		"a broken stream":    {Text: "The railway to Uzbekistan is 523", ChunkRunes: 4, DropAfter: 3},
		"an answer of space": {Text: "  \n "},
	} {
		t.Run(name, func(t *testing.T) {
			a, requests := asked(t, howLong, b)
			if a.Refused || a.Composer != Extractive || a.Model != "" || len(a.Claims) == 0 || requests == 0 {
				t.Errorf("after %d requests: %+v", requests, a)
			}
		})
	}
}

func TestWithoutEvidenceNoModelIsAsked(t *testing.T) {
	a, requests := asked(t, "Who won the football World Cup in Qatar?", openaitest.Behaviour{Text: "Argentina [1]."})
	if !a.Refused || requests != 0 || len(a.Claims)+len(a.Sources) != 0 {
		t.Errorf("%d requests, answer %+v", requests, a)
	}
}

func TestAModelThatFindsNoAnswerRefuses(t *testing.T) {
	a, _ := asked(t, howLong, openaitest.Behaviour{Text: noAnswer})
	if !a.Refused || len(a.Nearest) == 0 {
		t.Errorf("answer %+v", a)
	}
}

func TestAnExtractiveAnswerIsVerbatimButForForeignMarks(t *testing.T) {
	index, library := indexed(t, map[string]string{"railway.txt": railway, "visas.txt": visas})
	a, err := NewAnswerer(index, nil, slog.New(slog.DiscardHandler)).Ask(context.Background(), Question{Text: "吉尔吉斯斯坦每年的过境收入是多少?"})
	if err != nil || a.Refused || len(a.Claims) == 0 {
		t.Fatal(a, err)
	}
	if want := "Kyrgyzstan expects transit revenue of $200 million a year from it"; !strings.HasPrefix(a.Claims[0].Text, want) || strings.Contains(a.Claims[0].Text, "[") {
		t.Errorf("claim %q", a.Claims[0].Text)
	}
	for _, s := range a.Sources {
		doc, err := library.Document(context.Background(), s.Document)
		if err != nil || doc.Text[s.Start:s.End] != s.Quote {
			t.Errorf("source %+v is not in its document (%v)", s, err)
		}
	}
}
