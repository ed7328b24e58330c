package main

import (
	"net/http"
	"strings"
	"testing"

	"docent/retrieval/openaitest"
)

const revenueQuestion = "How much transit revenue will Kyrgyzstan earn from the railway each year?"

// modelled is the environment of a docent that uses the endpoint for its answers.
func modelled(data, url string) environ {
	return environ{
		"DOCENT_DATA": data, "DOCENT_LISTEN": "127.0.0.1:0",
		"OPENAI_BASE_URL": url, "OPENAI_API_KEY": openaitest.Key, "OPENAI_MODEL": openaitest.ChatModel,
	}
}

func TestAModelWordsTheAnswerAndTheCitationIsOurs(t *testing.T) {
	data := t.TempDir()
	server := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{
		Text: "Kyrgyzstan is expected to earn $200 million a year in transit revenue [1].", ChunkRunes: 3,
	}))
	r := docentWith(t, modelled(data, server.URL), "", "ask", "--json", revenueQuestion).want(t, exitDone)
	answer := decode[answerJSON](t, r)
	if answer.Composer != "model" || answer.Model != openaitest.ChatModel || !strings.Contains(answer.Text, "is expected to earn $200 million") {
		t.Errorf("answer %+v; standard error %s", answer, r.stderr)
	}
	checkSources(t, data, answer.Sources, cited(t, answer.Claims))
	if !holds(answer.Sources, "$200 million") {
		t.Errorf("sources %+v", answer.Sources)
	}
}

func TestNoModelIsAskedAboutWhatTheDocumentsDoNotSay(t *testing.T) {
	server := openaitest.New(t)
	env := modelled(t.TempDir(), server.URL)
	docentWith(t, env, "", "ask", "What is the population of Mongolia?").want(t, exitRefused)
	if asked := server.ChatRequests(); len(asked) > 0 {
		t.Errorf("the model was asked %d times", len(asked))
	}
}

func TestWhenTheEndpointFailsTheSentencesAnswerAndTheLogSaysWhy(t *testing.T) {
	broken := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Status: http.StatusInternalServerError}))
	wrongKey := openaitest.New(t, openaitest.WithKey("sk-another"))
	for name, c := range map[string]struct{ url, words string }{
		"server error": {broken.URL, "500"},
		"wrong key":    {wrongKey.URL, "401"},
		"unreachable":  {"http://127.0.0.1:1/v1", "refused"},
	} {
		t.Run(name, func(t *testing.T) {
			r := docentWith(t, modelled(t.TempDir(), c.url), "", "ask", "--json", revenueQuestion).want(t, exitDone)
			answer := decode[answerJSON](t, r)
			if answer.Composer != "extractive" || !strings.Contains(answer.Text, "$200 million") || answer.Notice == "" {
				t.Errorf("answer %+v", answer)
			}
			if said := docentWith(t, modelled(t.TempDir(), c.url), "", "ask", revenueQuestion).want(t, exitDone).stdout; !strings.HasPrefix(said, answer.Notice) {
				t.Errorf("said %s", said)
			}
			if !strings.Contains(r.stderr, c.words) || strings.Contains(r.stderr, openaitest.Key) {
				t.Errorf("standard error %s", r.stderr)
			}
		})
	}
}

func TestNothingIsEmbeddedTwice(t *testing.T) {
	server := openaitest.New(t)
	env := modelled(t.TempDir(), server.URL)
	delete(env, "OPENAI_MODEL")
	env["OPENAI_EMBEDDING_MODEL"] = openaitest.EmbeddingModel
	docentWith(t, env, "", "ask", revenueQuestion).want(t, exitDone)
	first := embedded(server)
	docentWith(t, env, "", "ask", revenueQuestion).want(t, exitDone)
	if again := embedded(server) - first; first < 2 || again != 1 {
		t.Errorf("%d texts were embedded at first, then %d; the second time only the question is new", first, again)
	}
	if server.Rejected() > 0 {
		t.Errorf("%d requests were not in order", server.Rejected())
	}
}

// embedded counts the texts that the server was asked to embed.
func embedded(server *openaitest.Server) (n int) {
	for _, request := range server.EmbeddingRequests() {
		n += len(request.Input)
	}
	return n
}

func TestWordsAnswerWhileNoVectorsCanBeMade(t *testing.T) {
	env := environ{
		"DOCENT_DATA": t.TempDir(), "OPENAI_BASE_URL": "http://127.0.0.1:1/v1", "OPENAI_EMBEDDING_MODEL": "any",
	}
	r := docentWith(t, env, "", "ask", "--json", revenueQuestion).want(t, exitDone)
	if answer := decode[answerJSON](t, r); !strings.Contains(answer.Text, "$200 million") || !strings.Contains(r.stderr, "words alone") {
		t.Errorf("answer %+v; standard error %s", answer, r.stderr)
	}
}
