package web

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"

	"docent/corpus"
)

func TestTheReaderShowsTheWholeDocumentWithTheQuoteMarked(t *testing.T) {
	link := documentLink(bridge.ID, corpus.Span{Start: 11, End: 25})
	body := get(t, New(config()), strings.TrimSuffix(link, "#quote")).Body.String()
	for _, want := range []string{
		`The bridge <mark id="quote">over the river</mark> was opened`,
		"<h2>Figures</h2>", `<p class="point">- It cost $200 million</p>`, "the old crossing could bear.",
		"A bridge is opened</h1>", "Morning Post", `<time datetime="2025-06-20">20 June 2025</time>`, "English",
		`href="https://example.org/bridge"`,
	} {
		if !strings.Contains(body, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}

func TestAQuoteOverSeveralLinesIsMarkedInEach(t *testing.T) {
	start := strings.Index(bridge.Text, "carries two")
	end := strings.Index(bridge.Text, "$200 million")
	body := get(t, New(config()), "/documents/bridge%2F1"+offsets(corpus.Span{Start: start, End: end})).Body.String()
	for _, want := range []string{`<mark id="quote">carries two tracks</mark>`, `<mark>- It cost </mark>$200`} {
		if !strings.Contains(body, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}

func TestOffsetsThatMakeNoSenseMarkNothingOrWhatIsThere(t *testing.T) {
	for query, marked := range map[string]string{
		"": "", "?start=5": "", "?start=x&end=y": "", "?start=9&end=3": "", "?start=99999&end=999999": "",
		"?start=99999999999999999999&end=1": "", "?start=-7&end=3": "集", "?start=1&end=2": "集", "?start=0&end=4": "集市",
	} {
		w := get(t, New(config()), "/documents/market"+query)
		if w.Code != http.StatusOK {
			t.Errorf("%s: status %d", query, w.Code)
		}
		if got := strings.Contains(w.Body.String(), "<mark"); got != (marked != "") {
			t.Errorf("%s: marked is %v", query, got)
		}
		if marked != "" && !strings.Contains(w.Body.String(), ">"+marked+"</mark>") {
			t.Errorf("%s: want %q marked", query, marked)
		}
	}
}

func TestThePassageIsAFragmentAroundTheQuote(t *testing.T) {
	long := corpus.Document{ID: "long", Title: "Long", Text: strings.Repeat("filler ", 900) + "THE QUOTE" + strings.Repeat(" filler", 900)}
	start := strings.Index(long.Text, "THE QUOTE")
	body := get(t, New(config(long)), passageLink("long", corpus.Span{Start: start, End: start + 9})).Body.String()
	if !strings.Contains(body, `filler <mark id="quote">THE QUOTE</mark> filler`) || strings.Contains(body, "<html") {
		t.Errorf("got %s", body)
	}
	if !strings.Contains(body, `class="text cut-before cut-after"`) {
		t.Error("the fragment does not say that it is cut")
	}
	if len(body) > 4*reach {
		t.Errorf("the fragment has %d bytes", len(body))
	}
}

func TestAnyIdIsReachedByItsLink(t *testing.T) {
	for _, id := range []string{"a", "a/b", "a//b", "../a", "a b", "a?b#c", "100%", "文件 1", "a+b&c", `"<x>'`, "a\\b", "%2F"} {
		doc := corpus.Document{ID: id, Title: "found it", Text: "text"}
		if w := get(t, New(config(doc)), documentLink(id, corpus.Span{})); w.Code != 200 || !strings.Contains(w.Body.String(), "found it") {
			t.Errorf("%q at %s: status %d", id, documentLink(id, corpus.Span{}), w.Code)
		}
	}
}

func TestADocumentThatIsGoneIsSaidToBe(t *testing.T) {
	cfg := config()
	if w := get(t, New(cfg), "/documents/none", "Accept-Language", "ru"); w.Code != 404 || !strings.Contains(w.Body.String(), "Такого документа здесь нет.") {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
	cfg.Document = func(context.Context, string) (corpus.Document, error) {
		return corpus.Document{}, errors.New("disk on fire")
	}
	if w := get(t, New(cfg), "/documents/none"); w.Code != 500 || strings.Contains(w.Body.String(), "fire") {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
}
