package web

import (
	"context"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"docent/bot/answer"
	"docent/corpus"
)

var attacks = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, `</textarea><svg onload=alert(1)>`,
	`</title><script>alert(1)</script>`, `javascript:alert(1)`, `<!--`, `{{.Answer}}`, "</template><script>", `]]><a href="javascript:x">`,
}

// hostile is an answer in which everything that comes from outside is the attack.
func hostile(attack string) (answer.Answer, corpus.Document) {
	doc := corpus.Document{ID: attack, Title: attack, Publisher: attack, URL: attack, Language: attack, Text: "before " + attack + " after\n" + attack}
	source := quoted(1, doc, attack)
	claim := answer.Claim{Text: attack, Citations: []int{1, 7}}
	return answer.Answer{
		Question: attack, Language: attack, Claims: []answer.Claim{claim}, Sources: []corpus.Citation{source},
		Sections: []answer.Section{{Heading: attack, Claims: []answer.Claim{claim}}}, Composer: answer.Model, Model: attack,
	}, doc
}

func TestWhatComesFromOutsideIsShownAsText(t *testing.T) {
	for _, attack := range attacks {
		a, doc := hostile(attack)
		cfg := config(doc)
		cfg.Ask = func(context.Context, string, answer.Question) (answer.Answer, error) { return a, nil }
		cfg.Summarise = func(context.Context, string, string) (answer.Answer, error) {
			return answer.Answer{Refused: true, Nearest: []corpus.Document{doc}, Composer: attack}, nil
		}
		cfg.Counts = func(context.Context) (Counts, error) { return Counts{1, 1, 1}, nil }
		cfg.Recent = func(context.Context, int) ([]corpus.Document, error) { return []corpus.Document{doc}, nil }
		h := New(cfg)
		asked := "/?q=" + url.QueryEscape(attack)
		for _, target := range []string{
			asked, asked + "&mode=summary", asked + "&mode=" + url.QueryEscape(attack), "/?lang=" + url.QueryEscape(attack), "/",
			documentLink(attack, corpus.Span{Start: 3, End: 12}), passageLink(attack, corpus.Span{Start: 3, End: 12}),
		} {
			assertHarmless(t, target, get(t, h, target).Body.String(), attack)
		}
	}
}

// assertHarmless holds that the attack stands in the page as text, and that no element or attribute came of it.
func assertHarmless(t *testing.T, target, page, attack string) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var shown strings.Builder
	for node := range root.Descendants() {
		switch {
		case node.Type == html.TextNode:
			shown.WriteString(node.Data)
		case node.Type == html.CommentNode:
			t.Errorf("%s: a comment: %q", target, node.Data)
		case node.Data == "img", node.Data == "script" && !own(node):
			t.Errorf("%s: an element <%s>", target, node.Data)
		}
		for _, a := range node.Attr {
			if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Val, "javascript:") && a.Key == "href" {
				t.Errorf("%s: an attribute %s=%q", target, a.Key, a.Val)
			}
		}
	}
	if !strings.Contains(target, "lang=") && target != "/" && !strings.Contains(shown.String(), attack) {
		t.Errorf("%s: %q is not shown", target, attack)
	}
}

// own reports whether a script is the page's.
func own(script *html.Node) bool {
	for _, a := range script.Attr {
		if a.Key == "src" && strings.HasPrefix(a.Val, "/static/docent.js?v=") {
			return script.FirstChild == nil
		}
	}
	return false
}
