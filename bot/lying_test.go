package bot_test

import (
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/ledger"
	"docent/bot/telegram"
	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval"
	"docent/retrieval/embed"
	"docent/retrieval/endpoint"
	"docent/retrieval/lexicon"
	"docent/retrieval/openaitest"
)

// trial is a bot whose model is a liar, in virtual time.
type trial struct {
	*testing.T
	bot  *bot.Bot
	liar *liar
	// kept counts answers that the model worded, by the liar's way.
	kept map[string]int
}

// tried runs a test with a bot over the corpora and the documents that ship with docent.
func tried(t *testing.T, corpora []string, test func(*trial)) {
	t.Helper()
	words, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	synctest.Test(t, func(t *testing.T) {
		ctx := t.Context()
		db, err := database.Open(ctx, t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		library := corpus.NewLibrary(db, time.Now)
		if err := library.AddSample(ctx); err != nil {
			t.Fatal(err)
		}
		if _, err := library.Ingest(ctx, corpora, nil); err != nil {
			t.Fatal(err)
		}
		log := slog.New(slog.DiscardHandler)
		index := retrieval.New(library, words, embed.Builtin(words), retrieval.Options{Sample: corpus.SampleOn, Log: log})
		if err := index.Sync(ctx); err != nil {
			t.Fatal(err)
		}
		l := &liar{}
		server, stop := openaitest.Pipe()
		defer stop()
		server.OnChat(l.answer)
		model := answer.NewModel(answer.ModelConfig{
			BaseURL: server.URL, Key: openaitest.Key, Model: openaitest.ChatModel, HTTP: server.Client, Lexicon: words,
			Retry: endpoint.Retry{Tries: 2, First: time.Second, Longest: 10 * time.Second},
		}, log)
		test(&trial{t, bot.New(bot.Parts{
			Library: library, Index: index, Answerer: answer.NewAnswerer(index, model, log), Ledger: ledger.New(db, time.Now),
			Sample: corpus.SampleOn, Now: time.Now, Log: log,
		}), l, map[string]int{}})
	})
}

// ask asks in a chat of its own while the liar behaves so, and holds against what it made up all that the chat is shown.
func (t *trial) ask(q question, way string, n int) {
	t.Helper()
	time.Sleep(time.Minute) // virtual: the model has been left alone for long enough, whatever it did before
	t.liar.behave(way)
	var shown []string
	reply, addressed, err := t.bot.Handle(t.Context(), bot.Message{
		Chat: int64(n + 1), ID: 1, Private: true, Text: q.text, Language: q.language,
		OnClaims: func(a answer.Answer) { shown = append(shown, text(a)) },
	})
	if err != nil || !addressed || reply.Answer == nil || !reply.Answer.Refused && len(reply.Answer.Claims) == 0 {
		t.Fatalf("%s, %q: no answer: %+v, %v", way, q.text, reply, err)
	}
	messages, err := telegram.Digest(1, 0, "k", reply)
	if err != nil || len(messages) == 0 {
		t.Fatalf("%s, %q: no message: %v", way, q.text, err)
	}
	for _, m := range messages {
		shown = append(shown, string(m.Payload))
		t.checkLinks(way, q, string(m.Payload))
	}
	for _, lie := range t.liar.lies() {
		if all := strings.Join(append(shown, text(*reply.Answer)), "\n"); strings.Contains(all, lie) {
			t.Errorf("%s, %q: the lie %q reaches the chat: %s", way, q.text, lie, all)
		}
	}
	t.checkSources(way, q, *reply.Answer)
}

var href = regexp.MustCompile(`href=\\*"([^"\\]*)`)

// checkLinks wants links to the documents' own addresses alone.
func (t *trial) checkLinks(way string, q question, payload string) {
	for _, m := range href.FindAllStringSubmatch(payload, -1) {
		if !strings.HasPrefix(m[1], "https://docs.example/doc-") {
			t.Errorf("%s, %q: a foreign link %q", way, q.text, m[1])
		}
	}
	if strings.Contains(payload, "You answer questions from numbered passages") {
		t.Errorf("%s, %q: the system prompt reaches the chat", way, q.text)
	}
}

// checkSources wants the numbers of every claim in a sentence that it cites, and the right document for the right number.
func (t *trial) checkSources(way string, q question, a answer.Answer) {
	if a.Composer == answer.Model && !a.Refused {
		t.kept[way]++
	}
	for _, c := range a.Claims {
		quotes := ""
		for _, n := range c.Citations {
			quotes += a.Sources[n-1].Quote + "\n"
			if q.number != "" && strings.Contains(c.Text, q.number) && a.Sources[n-1].Document != q.document {
				t.Errorf("%s, %q: %q is cited by %s, not %s", way, q.text, c.Text, a.Sources[n-1].Document, q.document)
			}
		}
		for _, number := range wholeNumber.FindAllString(c.Text, -1) {
			if !strings.Contains(quotes, number) {
				t.Errorf("%s, %q: the number of %q is not in its sources %q", way, q.text, c.Text, quotes)
			}
		}
	}
}

func TestNothingThatALyingModelMakesUpReachesAChat(t *testing.T) {
	path, questions := madeUp(t)
	questions = append(questions, ofTheSample...)
	tried(t, []string{path}, func(tr *trial) {
		asked := 0
		for i, q := range questions {
			for j, way := range ways {
				if testing.Short() && (i+j)%8 != 0 {
					continue
				}
				tr.ask(q, way, asked)
				asked++
			}
		}
		tr.Logf("%d questions, %d drafts with lies, answers worded by the model: %v", asked, tr.liar.sent, tr.kept)
		if !testing.Short() && asked < 1000 || tr.liar.sent < asked/2 {
			tr.Errorf("%d questions, %d drafts with lies", asked, tr.liar.sent)
		}
		if tr.kept["markup"]+tr.kept["wrong citation"] < asked/len(ways) {
			tr.Errorf("the true sentences among lies were hardly ever kept: %v", tr.kept)
		}
	})
}

// TestNothingThatALyingModelMakesUpReachesAChatOfManyDocuments takes minutes, and asks only when DOCENT_LIES is set.
func TestNothingThatALyingModelMakesUpReachesAChatOfManyDocuments(t *testing.T) {
	if os.Getenv("DOCENT_LIES") == "" {
		t.Skip("DOCENT_LIES is not set")
	}
	for _, language := range []string{"en", "zh", "ru"} {
		corpusFile := filepath.Join("../../shared/data/xquad", language+".corpus.jsonl")
		if _, err := os.Stat(corpusFile); err != nil {
			t.Skip("the data are not here")
		}
		t.Run(language, func(t *testing.T) {
			asked := xquadQuestions(t, language)
			tried(t, []string{corpusFile}, func(tr *trial) {
				for i, q := range asked {
					tr.ask(q, ways[i%len(ways)], i)
				}
				tr.Logf("%d questions, %d drafts with lies, answers worded by the model: %v", len(asked), tr.liar.sent, tr.kept)
			})
		})
	}
}
