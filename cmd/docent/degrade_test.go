package main

import (
	"net/http"
	"strings"
	"testing"

	"docent/retrieval/openaitest"
)

func TestAServerWhoseModelFailsGoesOnWithSentencesAndSaysSoOnce(t *testing.T) {
	down := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Status: http.StatusInternalServerError}))
	wrongKey := openaitest.New(t, openaitest.WithKey("sk-another"))
	noQuota := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Status: 429, Code: "insufficient_quota"}))
	for name, c := range map[string]struct{ url, words string }{
		"down": {down.URL, "does not answer"}, "wrong key": {wrongKey.URL, "OPENAI_API_KEY"}, "no quota": {noQuota.URL, "out of quota"},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, modelled(t.TempDir(), c.url))
			for range 6 {
				if answer := s.ask(t, revenueQuestion); answer.Composer != "extractive" || !strings.Contains(answer.Text, "$200 million") {
					t.Errorf("answer %+v", answer)
				}
			}
			if said := s.stderr.String(); strings.Count(said, c.words) != 1 {
				t.Errorf("the log says %q not once:\n%s", c.words, said)
			}
		})
	}
	if asked := len(down.ChatRequests()); asked > 5 {
		t.Errorf("the failing model was asked %d times for 6 questions", asked)
	}
}

func TestAServerWhoseEmbeddingsFailGoesOnWithWordsAndSaysSoOnce(t *testing.T) {
	endpoint := openaitest.New(t)
	env := modelled(t.TempDir(), endpoint.URL)
	delete(env, "OPENAI_MODEL")
	env["OPENAI_EMBEDDING_MODEL"] = openaitest.EmbeddingModel
	s := serve(t, env)
	endpoint.Embeddings(openaitest.Behaviour{Status: http.StatusServiceUnavailable})
	for range 6 {
		if answer := s.ask(t, revenueQuestion); !strings.Contains(answer.Text, "$200 million") {
			t.Errorf("answer %+v", answer)
		}
	}
	if said := s.stderr.String(); strings.Count(said, "does not answer") != 1 || strings.Contains(said, openaitest.Key) {
		t.Errorf("the log: %s", said)
	}
}
