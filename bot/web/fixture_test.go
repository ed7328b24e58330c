package web

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"docent/bot/answer"
	"docent/corpus"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var errNoDocument = errors.New("no such document")

// bridge is a document of several lines, with a heading and points.
var bridge = corpus.Document{
	ID: "bridge/1", Title: "A bridge is opened", Publisher: "Morning Post", Language: "en", URL: "https://example.org/bridge",
	Published: time.Date(2025, 6, 20, 1, 25, 0, 0, time.FixedZone("", 8*3600)),
	Text: "The bridge over the river was opened on Friday after six years of work, and the first trains crossed it before noon.\n\n" +
		"Figures\n\n- It is 1,240 metres long and carries two tracks\n- It cost $200 million\n\n" +
		"Engineers expect forty trains a day by the end of the year, twice as many as the old crossing could bear.",
}

var market = corpus.Document{
	ID: "market", Title: "集市重新开张", Publisher: "晨报", Language: "zh", Text: "集市在周五重新开张,第一天来了三千人。",
	Published: time.Date(2025, 6, 19, 21, 18, 0, 0, time.FixedZone("", 8*3600)),
}

// quoted cites the first occurrence of a quote in a document.
func quoted(n int, doc corpus.Document, quote string) corpus.Citation {
	start := strings.Index(doc.Text, quote)
	if start < 0 {
		panic("not in the document: " + quote)
	}
	return corpus.Cite(n, doc, corpus.Span{Start: start, End: start + len(quote)}, quote)
}

func answerTo(question string) answer.Answer {
	if strings.Contains(question, "Mongolia") {
		return answer.Answer{Question: question, Language: "en", Refused: true, Nearest: []corpus.Document{bridge, market}, Composer: answer.Extractive}
	}
	return answer.Answer{
		Question: question, Language: "en", Composer: answer.Extractive,
		Claims: []answer.Claim{
			{Text: "It cost $200 million", Citations: []int{1}},
			{Text: "Engineers expect forty trains a day by the end of the year, twice as many as the old crossing could bear.", Citations: []int{2, 1}},
		},
		Sources: []corpus.Citation{quoted(1, bridge, "It cost $200 million"), quoted(2, bridge, "Engineers expect forty trains a day by the end of the year, twice as many as the old crossing could bear.")},
	}
}

func summaryOf(topic string) answer.Answer {
	a := answerTo(topic)
	a.Sections = []answer.Section{{Heading: "Cost", Claims: a.Claims[:1]}, {Heading: "Traffic", Claims: a.Claims[1:]}}
	a.Claims = nil
	return a
}

// config answers from the two documents above, at once.
func config(documents ...corpus.Document) Config {
	documents = append(documents, bridge, market)
	view := func(a answer.Answer, language string, took time.Duration) any {
		return map[string]any{"question": a.Question, "refused": a.Refused, "interface": language, "sections": len(a.Sections)}
	}
	return Config{
		Ask: func(_ context.Context, _ string, q answer.Question) (answer.Answer, error) {
			return answerTo(q.Text), nil
		},
		Summarise: func(_ context.Context, q, _ string) (answer.Answer, error) { return summaryOf(q), nil },
		View:      view, SummaryView: view,
		Document: func(_ context.Context, id string) (corpus.Document, error) {
			for _, doc := range documents {
				if doc.ID == id {
					return doc, nil
				}
			}
			return corpus.Document{}, errNoDocument
		},
		ErrNoDocument: errNoDocument,
		Headings:      func(context.Context, string, corpus.Span) ([]string, error) { return []string{"Figures"}, nil },
		Counts:        func(context.Context) (Counts, error) { return Counts{Documents: 2, Passages: 5}, nil },
		Recent:        func(context.Context, int) ([]corpus.Document, error) { return documents, nil },
		Now:           time.Now,
		Log:           slog.New(slog.DiscardHandler),
	}
}

// get asks the handler as a browser does, with extra headers in pairs.
func get(t *testing.T, h http.Handler, target string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	return do(h, httptest.NewRequestWithContext(t.Context(), http.MethodGet, target, nil), append([]string{"Accept", "text/html"}, headers...))
}

// post sends a JSON body, with extra headers in pairs.
func post(t *testing.T, h http.Handler, body string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/ask", strings.NewReader(body))
	return do(h, r, append([]string{"Content-Type", "application/json"}, headers...))
}

func do(h http.Handler, r *http.Request, headers []string) *httptest.ResponseRecorder {
	r.Host = "localhost:8080"
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	if host := r.Header.Get("Host"); host != "" {
		r.Host = host
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// spanOf is the span of the first occurrence of a quote.
func spanOf(text, quote string) corpus.Span {
	start := strings.Index(text, quote)
	return corpus.Span{Start: start, End: start + len(quote)}
}
