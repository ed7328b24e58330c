package web

import (
	"bytes"
	"html"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"docent/bot/link"
	"docent/corpus"
)

func FuzzThePartsOfATextAreTheTextAndHoldTheQuote(f *testing.F) {
	f.Add("集市在周五重新开张\n\n第一天来了三千人。", 4, 20)
	f.Add("word ", 70_000, 70_020)
	f.Add("й", 65_000, 200_000)
	f.Add("", 0, 0)
	f.Fuzz(func(t *testing.T, piece string, start, end int) {
		piece = strings.ToValidUTF8(piece, "\uFFFD")
		text := strings.Repeat(piece, 1+3*partSize/max(1, len(piece)))
		var whole strings.Builder
		for n := 1; n <= partOf(text, corpus.Span{}, n).Of; n++ {
			p := partOf(text, corpus.Span{}, n)
			whole.WriteString(text[p.Start:p.End])
			if p.N != n || p.End-p.Start > partSize+partSlack || !utf8.ValidString(text[p.Start:p.End]) {
				t.Errorf("part %d is %+v", n, p)
			}
		}
		if whole.String() != text {
			t.Error("the parts are not the text")
		}
		quote := clamp(text, corpus.Span{Start: start, End: end})
		p, marked := partOf(text, quote, 0), bounded(text, quote)
		if quote.Start < quote.End && (p.Start > quote.Start || p.End < marked.End) || p.End-p.Start > 2*partSize+partSlack+2*reach+2*utf8.UTFMax {
			t.Errorf("the part %+v of the quote %v", p, quote)
		}
		assertWhole(t, text[p.Start:p.End], p.lines(text, quote, nil))
	})
}

// chapters is a document of about a megabyte, with numbered lines.
func chapters() corpus.Document {
	var text strings.Builder
	for i := range 15_000 {
		text.WriteString("Line " + strings.Repeat("x", 50) + " number " + string(rune('a'+i%26)) + " of the chapters.\n")
	}
	return corpus.Document{ID: "chapters", Title: "Chapters", Text: text.String()[:500_000] + "\nTHE QUOTE\n" + text.String()[500_000:]}
}

var onward = regexp.MustCompile(`rel="(prev|next)" href="([^"]*)"`)

func TestALongDocumentIsShownInPartsThatTheSignedLinkCovers(t *testing.T) {
	doc := chapters()
	cfg := locked(time.Now)
	h := New(withDocument(cfg, doc))
	span := spanOf(doc.Text, "THE QUOTE")
	target, _, _ := strings.Cut(strings.TrimPrefix(cfg.Signer.Reader(doc.ID, span.Start, span.End), "https://docs.example.org"), "#")
	seen := map[string]bool{}
	marked := 0
	var visit func(query string)
	visit = func(query string) {
		w := get(t, h, "/documents/chapters"+query)
		body := w.Body.String()
		if w.Code != http.StatusOK || len(body) > 4*partSize {
			t.Fatalf("%s: status %d, %d bytes", query, w.Code, len(body))
		}
		place := regexp.MustCompile(`Part \d+ of \d+`).FindString(body)
		if seen[place] {
			return
		}
		seen[place] = true
		marked += strings.Count(body, `<mark id="quote">THE QUOTE</mark>`)
		for _, found := range onward.FindAllStringSubmatch(body, -1) {
			visit(html.UnescapeString(found[2]))
		}
	}
	visit(strings.TrimPrefix(target, "/documents/chapters"))
	if want := partOf(doc.Text, span, 0).Of; len(seen) != want || marked != 1 {
		t.Errorf("%d parts are reached of %d, and the quote is in %d", len(seen), want, marked)
	}
	if w := get(t, h, "/documents/chapters?part=2"); w.Code != http.StatusUnauthorized {
		t.Errorf("without the key: status %d", w.Code)
	}
}

// withDocument has the page serve one document more.
func withDocument(cfg Config, doc corpus.Document) Config {
	one := config(doc)
	cfg.Document = one.Document
	return cfg
}

func TestAPartThatIsNotThereIsTheOneWithTheQuote(t *testing.T) {
	doc := chapters()
	h := New(config(doc))
	link := strings.TrimSuffix(link.Path(doc.ID, spanOf(doc.Text, "THE QUOTE").Start, spanOf(doc.Text, "THE QUOTE").End), "#quote")
	for _, part := range []string{"", "&part=0", "&part=-1", "&part=20", "&part=x", "&part=99999999999999999999"} {
		if body := get(t, h, link+part).Body.String(); !strings.Contains(body, `<mark id="quote">THE QUOTE`) {
			t.Errorf("%q shows another part", part)
		}
	}
	if body := get(t, h, "/documents/market?part=2").Body.String(); strings.Contains(body, `class="parts"`) {
		t.Error("a short document has parts")
	}
}

func TestAQuoteAsLongAsTheDocumentTakesNoMoreThanAPage(t *testing.T) {
	doc := corpus.Document{ID: "long", Text: strings.Repeat("集市 reopens\n", 1<<18)}
	h := New(config(doc))
	for _, target := range []string{documentLink("long", corpus.Span{Start: 1, End: len(doc.Text)}), passageLink("long", corpus.Span{Start: 1, End: len(doc.Text)})} {
		w := get(t, h, strings.TrimSuffix(target, "#quote"))
		if w.Code != http.StatusOK || w.Body.Len() > 8*partSize || !bytes.Contains(w.Body.Bytes(), []byte(`<mark id="quote">集市 reopens</mark>`)) {
			t.Errorf("%s: status %d, %d bytes", target, w.Code, w.Body.Len())
		}
	}
}
