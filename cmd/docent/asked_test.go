package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/retrieval/openaitest"
)

// whispered is a question that nobody but who asked it is to read; whisper is a piece of it.
const (
	whispered = "How much transit revenue will " + whisper + " from the railway each year?"
	whisper   = "Kyrgyzstan earn"
)

// TestNoQuestionReachesTheLog asks beside every kind of failure of the model and of the vectors, by servers that
// quote what they were sent, and looks for the question in the log.
func TestNoQuestionReachesTheLog(t *testing.T) {
	quoting, err := json.Marshal(map[string]any{"error": map[string]string{"message": "blocked by a filter: " + whispered}})
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]openaitest.Behaviour{
		"in a stream": {Raw: []byte("data: " + string(quoting) + "\n\n")}, "in an answer": {Raw: quoting}, "no JSON": {Raw: []byte("error: " + whispered)},
		"malformed": {Malformed: true}, "dropped": {DropAfter: 1}, "cut off": {EndAfter: 1}, "empty": {EmptyChoices: true},
		"made up": {Text: whispered + " [1]"}, "nothing": {Text: " "},
	}
	for _, status := range []int{http.StatusBadRequest, http.StatusUnauthorized, http.StatusNotFound, http.StatusTooManyRequests, http.StatusInternalServerError} {
		kinds[http.StatusText(status)] = openaitest.Behaviour{Status: status, Message: "the input was: Question: " + whispered + " Answer in English."}
	}
	env := modelled(t.TempDir(), openaitest.New(t).URL)
	env["OPENAI_EMBEDDING_MODEL"], env["OPENAI_SECOND_OPINION"] = openaitest.EmbeddingModel, openaitest.ChatModel
	docentWith(t, env, "", "ask", revenueQuestion).want(t, exitDone) // the documents have their vectors
	for name, failing := range kinds {
		t.Run(name, func(t *testing.T) {
			server := openaitest.New(t, openaitest.WithChat(failing), openaitest.WithEmbeddings(failing))
			env["OPENAI_BASE_URL"] = server.URL
			log := docentWith(t, env, "", "ask", whispered).stderr + docentWith(t, env, "", "summary", whispered).stderr
			if len(server.ChatRequests()) == 0 || len(server.EmbeddingRequests()) == 0 {
				t.Error("the model was not asked")
			}
			if log == "" && len(failing.Text) == 0 || strings.Contains(log, whisper) || strings.Contains(log, "transit revenue") {
				t.Errorf("the log says %s", log)
			}
		})
	}
}

func TestNoQuestionIsInTheErrorOfASearchThatFails(t *testing.T) {
	p := &program{log: slog.New(slog.DiscardHandler), config: config{data: t.TempDir(), lexicon: []string{noDictionaries}}}
	space, err := p.openBare(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer space.close()
	if err := space.addSample(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	if err := space.index.Sync(t.Context()); err != nil {
		t.Fatal(err)
	}
	space.bot.Now = time.Now
	space.db.Close()
	asking := map[string]func() error{
		"ask":       func() error { _, err := space.bot.Ask(t.Context(), answer.Question{Text: whispered}); return err },
		"summarise": func() error { _, err := space.bot.Summarise(t.Context(), whispered, ""); return err },
		"on the page": func() error {
			_, err := space.bot.AskIn(t.Context(), "session", answer.Question{Text: whispered})
			return err
		},
	}
	for _, text := range []string{whispered, "/summary " + whispered, "/digest add " + whispered + " at 09:30", "/digest remove " + whispered} {
		asking[text] = func() error {
			_, _, err := space.bot.Handle(t.Context(), bot.Message{Chat: 1, User: 1, Private: true, Text: text})
			return err
		}
	}
	for name, ask := range asking {
		if err := ask(); err == nil || strings.Contains(err.Error(), whisper) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
