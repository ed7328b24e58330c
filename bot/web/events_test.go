package web

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"docent/bot/answer"
	"docent/corpus"
)

// event is one event of a streamed answer.
type event struct {
	name string
	data struct{ HTML, Error, Question string }
}

// readEvent reads the next event; its name is "" at the end.
func readEvent(t *testing.T, r *bufio.Reader) (e event) {
	t.Helper()
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return event{}
		}
		line = strings.TrimSuffix(line, "\n")
		if name, ok := strings.CutPrefix(line, "event: "); ok {
			e.name = name
		}
		if data, ok := strings.CutPrefix(line, "data: "); ok {
			if err := json.Unmarshal([]byte(data), &e.data); err != nil {
				t.Fatalf("%v in %q", err, data)
			}
		}
		if line == "" {
			return e
		}
	}
}

// written answers as a model writes: it shows the first claim, and goes on when it is told to.
func written(goOn <-chan struct{}, err error) func(context.Context, string, answer.Question) (answer.Answer, error) {
	return func(_ context.Context, _ string, q answer.Question) (answer.Answer, error) {
		whole := answerTo(q.Text)
		whole.Composer, whole.Model = answer.Model, "gpt-x"
		first := whole
		first.Claims = whole.Claims[:1]
		q.OnClaims(answer.Answer{Language: "en", Nearest: []corpus.Document{bridge}})
		<-goOn
		q.OnClaims(first)
		<-goOn
		return whole, err
	}
}

func TestAnAnswerIsShownWhileItIsWritten(t *testing.T) {
	for accept, html := range map[string]bool{"text/html, text/event-stream": true, "text/event-stream": false} {
		goOn := make(chan struct{})
		cfg := config()
		cfg.Ask = written(goOn, nil)
		server := httptest.NewServer(New(cfg))
		r, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+"/ask", strings.NewReader(`{"question":"cost?"}`))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept", accept)
		response, err := server.Client().Do(r)
		if err != nil {
			t.Fatal(err)
		}
		body := bufio.NewReader(response.Body)
		for _, want := range []struct{ name, has, hasNot string }{
			{"reading", "A bridge is opened", "claims"}, {"claims", "It cost $200 million<a class=\"marker\"", "Engineers"},
			{"answer", "Engineers expect", `class="thinking"`},
		} {
			e := readEvent(t, body)
			if e.name != want.name || html && (!strings.Contains(e.data.HTML, want.has) || strings.Contains(e.data.HTML, want.hasNot)) {
				t.Errorf("%s: %+v, want %+v", accept, e, want)
			}
			if !html && want.name == "answer" && e.data.Question != "cost?" {
				t.Errorf("%s: %+v", accept, e)
			}
			if e.name != "answer" {
				goOn <- struct{}{}
			}
		}
		if e := readEvent(t, body); e.name != "" {
			t.Errorf("then %+v", e)
		}
		response.Body.Close()
		server.Close()
	}
}

func TestWhatGoesWrongWhileAnAnswerIsWrittenIsSaid(t *testing.T) {
	goOn := make(chan struct{})
	close(goOn)
	cfg := config()
	cfg.Ask = written(goOn, errors.New("secret"))
	w := post(t, New(cfg), `{"question":"cost?"}`, "Accept", "text/html, text/event-stream")
	events := strings.Split(strings.TrimSpace(w.Body.String()), "\n\n")
	if len(events) != 3 || !strings.HasPrefix(events[2], "event: problem\ndata: {\"error\":\"I'm sorry") || strings.Contains(w.Body.String(), "secret") {
		t.Errorf("got %s", w.Body)
	}
	cfg.Ask = func(context.Context, string, answer.Question) (answer.Answer, error) {
		return answer.Answer{}, errors.New("secret")
	}
	w = post(t, New(cfg), `{"question":"cost?"}`, "Accept", "text/html, text/event-stream")
	if w.Code != http.StatusInternalServerError || !strings.HasPrefix(w.Body.String(), `{"error":"I'm sorry`) {
		t.Errorf("before the first event: status %d, %s", w.Code, w.Body)
	}
}

func TestLinesOfAListAndTranslationsAreShownAsSuch(t *testing.T) {
	cfg := config()
	cfg.Ask = func(_ context.Context, _ string, q answer.Question) (answer.Answer, error) {
		a := answerTo(q.Text)
		a.Claims[0].Line, a.Claims[1].Line, a.Claims[1].Translation = true, true, "Инженеры <ждут>"
		return a, nil
	}
	body := get(t, New(cfg), "/?q=cost").Body.String()
	for _, want := range []string{`<li dir="auto"><span class="claim">It cost $200 million<a`, `<span class="translation" dir="auto">Translation by a machine: Инженеры &lt;ждут&gt;</span>`} {
		if !strings.Contains(body, want) {
			t.Errorf("the page lacks %q in %s", want, body)
		}
	}
}

func TestThePageShowsWhoseWordsAClaimIs(t *testing.T) {
	cfg := config()
	cfg.Ask = func(_ context.Context, _ string, q answer.Question) (answer.Answer, error) {
		a := answerTo(q.Text)
		a.Claims[0].Attribution = &answer.Attribution{Speaker: "Minister <b>Weber"}
		return a, nil
	}
	want := `<span class="claim">It cost $200 million (according to Minister &lt;b&gt;Weber)<a class="marker"`
	if body := get(t, New(cfg), "/?q=cost").Body.String(); !strings.Contains(body, want) {
		t.Errorf("the page lacks %q in %s", want, body)
	}
}

func TestAnAnswerWithoutItsModelSaysSo(t *testing.T) {
	cfg := config()
	cfg.Ask = func(_ context.Context, _ string, q answer.Question) (answer.Answer, error) {
		a := answerTo(q.Text)
		a.ModelFailed = true
		return a, nil
	}
	if body := get(t, New(cfg), "/?q=cost").Body.String(); !strings.Contains(body, "can&#39;t be reached just now") {
		t.Errorf("got %s", body)
	}
}

func TestTheBrowserShowsAnAnswerGrow(t *testing.T) {
	goOn := make(chan struct{})
	cfg := config()
	cfg.Ask = written(goOn, nil)
	server := httptest.NewServer(New(cfg))
	defer server.Close()
	c := openChromium(t, 390, 844, "light")
	c.do(chromedp.Navigate(server.URL), chromedp.SendKeys(questionField, "cost"+kb.Enter), chromedp.WaitVisible(chromedp.CSS(".exchange .thinking")))
	goOn <- struct{}{}
	equal(t, "first claim", c.see(".answer .claim"), "It cost $200 million1")
	equal(t, "still writing", c.see(".answer .thinking"), "Reading the documents")
	goOn <- struct{}{}
	equal(t, "note", c.see(".composer-note"), "Worded by gpt-x; every statement was checked against its passage")
	equal(t, "states left", read(c, chromedp.Evaluate[string]("document.querySelectorAll('.exchange .thinking').length + ' ' + document.querySelectorAll('.answer').length")), "0 1")
}
