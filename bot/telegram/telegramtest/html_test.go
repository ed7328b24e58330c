package telegramtest

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestHTMLBecomesPlainTextAndEntities(t *testing.T) {
	cases := []struct {
		name, html, text string
		entities         []Entity
	}{
		{"plain", "a & b &foo; &nbsp;", "a & b &foo; &nbsp;", nil},
		{"references", "&lt;b&gt; &amp;amp; &quot; &#65;&#x416; &lt5", "<b> &amp; \" AЖ <5", nil},
		{"nested", "<b>x<i>y</i></b>", "xy", []Entity{{Type: "bold", Length: 2}, {Type: "italic", Offset: 1, Length: 1}}},
		{"utf-16 offsets", "😀<b>中😀</b>", "😀中😀", []Entity{{Type: "bold", Offset: 2, Length: 3}}},
		{"link", `<a href="https://a.b/?x=1&amp;y=2">z</a>`, "z", []Entity{{Type: "text_link", Length: 1, URL: "https://a.b/?x=1&y=2"}}},
		{"link without a host is text", `<a href="nowhere">z</a>`, "z", nil},
		{"upper case tags", `<B>z</b>`, "z", []Entity{{Type: "bold", Length: 1}}},
		{"nameless end", `<b>z</>`, "z", []Entity{{Type: "bold", Length: 1}}},
		{"expandable quote", "<blockquote expandable>q</blockquote>", "q", []Entity{{Type: "expandable_blockquote", Length: 1}}},
		{"quote", "<blockquote>q</blockquote>", "q", []Entity{{Type: "blockquote", Length: 1}}},
		{"code of a language", `<pre><code class="language-go">x</code></pre>`, "x", []Entity{{Type: "pre", Length: 1, Language: "go"}}},
		{"spoilers", `<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>`, "xy",
			[]Entity{{Type: "spoiler", Length: 1}, {Type: "spoiler", Offset: 1, Length: 1}}},
		{"empty tags vanish", "a<b></b>c", "ac", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text, entities, err := ParseHTML(c.html)
			if err != nil {
				t.Fatal(err)
			}
			if text != c.text {
				t.Errorf("text %q, want %q", text, c.text)
			}
			if diff := cmp.Diff(c.entities, entities); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestHTMLThatTelegramRefusesIsRefused(t *testing.T) {
	cases := map[string]string{
		"<b>x":                         `Can't find end tag corresponding to start tag "b"`,
		"x</b>":                        "Unexpected end tag at byte offset 1",
		"<b><i>x</b></i>":              `Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`,
		"<p>x</p>":                     `Unsupported start tag "p" at byte offset 0`,
		"a < b":                        `Unsupported start tag "" at byte offset 2`,
		"<br/>":                        `Unsupported start tag "br/" at byte offset 0`,
		"<b":                           "Unclosed start tag at byte offset 0",
		`<a href="x`:                   "Unclosed start tag at byte offset 0",
		`<a href=x:y>z</a>`:            "Unexpected end of name token at byte offset 8",
		"<b>x</b":                      "Unclosed end tag at byte offset 4",
		`<span class="other">x</span>`: `Tag "span" must have class "tg-spoiler" at byte offset 0`,
		"<span>x</span>":               `Tag "span" must have class "tg-spoiler" at byte offset 0`,
		`<a ="x">z</a>`:                `Empty attribute name in the tag "a" at byte offset 0`,
	}
	for html, want := range cases {
		t.Run(html, func(t *testing.T) {
			_, _, err := ParseHTML(html)
			if err == nil || err.Error() != want {
				t.Errorf("got %v, want %s", err, want)
			}
		})
	}
}

// What comes out is never longer than what went in, and every entity lies inside it.
func FuzzEntitiesLieInsideTheText(f *testing.F) {
	for _, seed := range []string{"<b>x</b>", "&lt;", "<a href='http://a.b'>😀</a>", "<pre><code class=\"language-x\">y</code></pre>", "\x00<", "&#x1F600;"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, html string) {
		text, entities, err := ParseHTML(html)
		if err != nil {
			return
		}
		if strings.ToValidUTF8(html, "") == html && len(text) > len(html) {
			t.Errorf("%q became the longer %q", html, text)
		}
		for _, e := range entities {
			if e.Offset < 0 || e.Length <= 0 || e.Offset+e.Length > Units(text) {
				t.Errorf("%+v lies outside %q", e, text)
			}
		}
	})
}
