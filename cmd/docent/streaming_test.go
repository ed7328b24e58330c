package main

import (
	"bufio"
	"context"
	"net/http"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"docent/bot/answer"
	"docent/retrieval/openaitest"
)

// firstSentence is what the model of these tests says first, and holds.
const firstSentence = "Kyrgyzstan is expected to earn $200 million a year in transit revenue [1]."

// slowModel is a model that waits before each of its two sentences until the reader has seen what came before.
type slowModel struct {
	// seen tells it to go on; wrote is when what stands before a pause had been sent.
	seen  chan struct{}
	wrote chan time.Time
	gone  context.Context
}

func newSlowModel(gone context.Context) *slowModel {
	return &slowModel{seen: make(chan struct{}), wrote: make(chan time.Time, 1), gone: gone}
}

func (m *slowModel) behaviour() openaitest.Behaviour {
	return openaitest.Behaviour{
		Text: firstSentence + " " + firstSentence, ChunkRunes: utf8.RuneCountInString(firstSentence),
		Pause: func(delta int) {
			if delta > 1 {
				return
			}
			m.wrote <- time.Now()
			select {
			case <-m.seen:
			case <-m.gone.Done():
			}
		},
	}
}

// readStates asks the page and returns how long after the model had written what is behind it each state came: that
// documents are read, and the first claim. It waits for the whole answer.
func (m *slowModel) readStates(ctx context.Context, t testing.TB, page string) (delays []time.Duration) {
	t.Helper()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, page+"/ask", strings.NewReader(`{"question":"`+revenueQuestion+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var names []string
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		name, ok := strings.CutPrefix(lines.Text(), "event: ")
		if !ok {
			continue
		}
		if names = append(names, name); len(names) <= 2 {
			delays = append(delays, time.Since(<-m.wrote))
			m.seen <- struct{}{}
		}
	}
	if got := strings.Join(names, " "); got != "reading claims answer" {
		t.Fatalf("the page showed %q", got)
	}
	return delays
}

func TestTheFirstClaimIsOnThePageWhileTheModelStillWrites(t *testing.T) {
	model := newSlowModel(t.Context())
	server := openaitest.New(t, openaitest.WithChat(model.behaviour()))
	page := serve(t, modelled(t.TempDir(), server.URL))
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	defer http.DefaultClient.CloseIdleConnections()
	model.readStates(ctx, t, page.url)
}

// BenchmarkTheFirstClaimOnThePage measures docent's own delay: from the moment when the model's server has sent its
// first token, and the last of its first sentence, until the page has what it shows of them.
func BenchmarkTheFirstClaimOnThePage(b *testing.B) {
	model := newSlowModel(b.Context())
	server := openaitest.New(b, openaitest.WithChat(model.behaviour()))
	page := serve(b, modelled(b.TempDir(), server.URL))
	defer http.DefaultClient.CloseIdleConnections()
	var token, sentence []time.Duration
	for b.Loop() {
		delays := model.readStates(b.Context(), b, page.url)
		token, sentence = append(token, delays[0]), append(sentence, delays[1])
	}
	reportShares(b, token, "ms/token")
	reportShares(b, sentence, "ms/sentence")
}

// BenchmarkOwnTimeOfAnAnswer measures docent's own time per answer on the shipped documents, beyond a model that
// answers at once: the search, the prompt, the way to the model and back, and the check of every claim.
func BenchmarkOwnTimeOfAnAnswer(b *testing.B) {
	server := openaitest.New(b, openaitest.WithChat(openaitest.Behaviour{Respond: firstOfEach, ChunkRunes: 4}))
	env := modelled(b.TempDir(), server.URL)
	p := program{getenv: env.get, log: discarded}
	var err error
	if p.config, err = configure(settings{Data: env["DOCENT_DATA"], Sample: "on", Lexicon: []string{"none"}}, env.get); err != nil {
		b.Fatal(err)
	}
	space, err := p.openSynced(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	defer space.close()
	questions := []string{
		revenueQuestion, "By how much did trade grow in the first five months?", "When was the second summit held?",
		"中吉乌铁路每年给吉尔吉斯斯坦带来多少过境收入?", "第二届峰会是什么时候举行的?", "前五个月贸易增长了多少?",
		"Какой ежегодный доход от транзита получит Кыргызстан?", "Когда прошёл второй саммит?", "На сколько выросла торговля за пять месяцев?",
	}
	var took []time.Duration
	for n := 0; b.Loop(); n++ {
		began := time.Now()
		question := answer.Question{Text: questions[n%len(questions)], OnClaims: func(answer.Answer) {}}
		if _, err := space.bot.Ask(b.Context(), question); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(began))
	}
	reportShares(b, took, "ms")
}
