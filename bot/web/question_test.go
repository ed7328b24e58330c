package web

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"docent/bot/answer"
)

func TestAProgramGetsTheMachineReadableForm(t *testing.T) {
	w := post(t, New(config()), `{"question":"  What did it cost?\n","mode":"ask"}`)
	if got, want := w.Header().Get("Content-Type"), "application/json; charset=utf-8"; got != want {
		t.Errorf("content type %q, want %q", got, want)
	}
	var view struct {
		Question, Interface string
		Sections            int
	}
	if err := json.Unmarshal(w.Body.Bytes(), &view); err != nil {
		t.Fatal(err)
	}
	if view.Question != "What did it cost?" || view.Interface != "en" || view.Sections != 0 {
		t.Errorf("got %+v", view)
	}
	if w = post(t, New(config()), `{"question":"bridge","mode":"summary"}`); !strings.Contains(w.Body.String(), `"sections":2`) {
		t.Errorf("a summary reads %s", w.Body)
	}
}

func TestThePageGetsAFragment(t *testing.T) {
	body := post(t, New(config()), `{"question":"cost?"}`, "Accept", "text/html").Body.String()
	if strings.Contains(body, "<html") || !strings.Contains(body, `class="marker" href="/documents/bridge%2F1?start=`) {
		t.Errorf("got %s", body)
	}
}

func TestAQuestionThatCannotBeTakenIsRefusedInWords(t *testing.T) {
	for name, c := range map[string]struct {
		body, language string
		status         int
		want           string
	}{
		"nothing":        {`{"question":" \n "}`, "en", 400, "Please write a question first."},
		"in Chinese":     {`{"question":""}`, "zh-CN", 400, "请先写下你的问题。"},
		"in Russian":     {`{"question":""}`, "ru", 400, "Сначала напишите, пожалуйста, вопрос."},
		"no JSON":        {`question=cost`, "en", 400, "Please send the question as JSON, with the content type application/json."},
		"empty body":     {``, "en", 400, "Please send the question as JSON, with the content type application/json."},
		"unknown mode":   {`{"question":"cost","mode":"sing"}`, "en", 400, "The mode is either ask or summary."},
		"too long":       {`{"question":"` + strings.Repeat("桥", 4001) + `"}`, "en", 413, "That question is too long for me. Please keep it under 4000 characters."},
		"a flood":        {`{"question":"` + strings.Repeat("x", 70<<10) + `"}`, "en", 413, "That is more than I can read at once."},
		"just long":      {`{"question":"` + strings.Repeat("桥", 4000) + `"}`, "en", 200, ""},
		"a broken rune":  {"{\"question\":\"caf\xe9\"}", "en", 200, ""},
		"unknown fields": {`{"question":"cost","extra":1}`, "en", 200, ""},
	} {
		t.Run(name, func(t *testing.T) {
			w := post(t, New(config()), c.body, "Accept-Language", c.language)
			var got struct{ Error string }
			if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
				t.Fatal(err)
			}
			if w.Code != c.status || got.Error != c.want {
				t.Errorf("status %d, %q; want %d, %q", w.Code, got.Error, c.status, c.want)
			}
		})
	}
}

func TestAFailureIsNotShownToTheVisitor(t *testing.T) {
	cfg := config()
	cfg.Ask = func(context.Context, string, answer.Question) (answer.Answer, error) {
		return answer.Answer{}, errors.New("database /secret/path is locked")
	}
	for _, w := range []*httptest.ResponseRecorder{post(t, New(cfg), `{"question":"cost"}`), get(t, New(cfg), "/?q=cost")} {
		if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "secret") {
			t.Errorf("status %d: %s", w.Code, w.Body)
		}
	}
}

func TestAQuestionEndsAtItsTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := config()
		cfg.Ask = func(ctx context.Context, _ string, _ answer.Question) (answer.Answer, error) {
			<-ctx.Done()
			return answer.Answer{}, ctx.Err()
		}
		start := time.Now()
		w := post(t, New(cfg), `{"question":"cost"}`)
		if took := time.Since(start); w.Code != http.StatusGatewayTimeout || took != 100*time.Second {
			t.Errorf("status %d after %s", w.Code, took)
		}
	})
}

func TestMoreQuestionsThanPlacesAreToldToComeBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		release, cfg := make(chan struct{}), config()
		cfg.Parallel = 2
		cfg.Ask = func(context.Context, string, answer.Question) (answer.Answer, error) {
			<-release
			return answerTo("cost"), nil
		}
		h, codes := New(cfg), make(chan int, 2)
		for _, address := range []string{"203.0.113.7:1", "203.0.113.8:1"} {
			go func() { codes <- asks(t, h, address) }()
		}
		synctest.Wait()
		if w := post(t, h, `{"question":"cost"}`); w.Code != http.StatusServiceUnavailable {
			t.Errorf("the third question got status %d", w.Code)
		}
		close(release)
		if a, b := <-codes, <-codes; a != 200 || b != 200 {
			t.Errorf("the first two got %d and %d", a, b)
		}
		if w := post(t, h, `{"question":"cost"}`); w.Code != http.StatusOK {
			t.Errorf("with the places free again: status %d", w.Code)
		}
	})
}

func TestOneVisitorsQuestionsWaitForTheirTurnAndLeavePlacesToOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		release, cfg := make(chan struct{}), config()
		cfg.Parallel = inHand + 1
		cfg.Ask = func(ctx context.Context, _ string, q answer.Question) (answer.Answer, error) {
			select {
			case <-release:
			case <-ctx.Done():
			}
			return answerTo(q.Text), ctx.Err()
		}
		h, codes := New(cfg), make(chan int, inHand+waiting)
		for range cap(codes) {
			go func() { codes <- asks(t, h, "203.0.113.7:1") }()
		}
		synctest.Wait()
		if got := asks(t, h, "203.0.113.7:2"); got != http.StatusTooManyRequests {
			t.Errorf("one more than may wait: status %d", got)
		}
		other := make(chan int)
		go func() { other <- asks(t, h, "203.0.113.8:1") }()
		synctest.Wait() // the other's is in hand beside theirs
		close(release)
		if got := <-other; got != http.StatusOK {
			t.Errorf("another visitor: status %d", got)
		}
		for range cap(codes) {
			if got := <-codes; got != http.StatusOK {
				t.Errorf("in its turn: status %d", got)
			}
		}
	})
}

func TestAQuestionThatWaitsForItsTurnEndsAtItsTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := config()
		cfg.Ask = func(ctx context.Context, _ string, _ answer.Question) (answer.Answer, error) {
			<-ctx.Done()
			return answer.Answer{}, ctx.Err()
		}
		h, start, codes := New(cfg), time.Now(), make(chan int)
		for range inHand + 1 {
			go func() { codes <- asks(t, h, "203.0.113.7:1") }()
		}
		for range inHand + 1 {
			if got := <-codes; got != http.StatusGatewayTimeout {
				t.Errorf("status %d", got)
			}
		}
		if took := time.Since(start); took != 100*time.Second {
			t.Errorf("after %v", took)
		}
	})
}
