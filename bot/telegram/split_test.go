package telegram

import (
	"strings"
	"testing"
	"unicode"

	"docent/bot/telegram/telegramtest"
)

func squeezed(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}

// check holds the property of splitting: every piece is taken by Telegram's own parser, fits into a message and shows
// what it should; together they lose no character.
func check(t *testing.T, text rich) {
	t.Helper()
	var all strings.Builder
	for i, piece := range split(text) {
		plain, entities, err := telegramtest.ParseHTML(piece.html())
		if err != nil {
			t.Fatalf("piece %d: %v", i, err)
		}
		if plain != piece.String() {
			t.Errorf("piece %d shows %q, want %q", i, plain, piece.String())
		}
		if n := telegramtest.Units(plain); n > telegramtest.MaxText || strings.TrimSpace(plain) == "" {
			t.Errorf("piece %d has %d units: %.20q", i, n, plain)
		}
		if len(entities) > telegramtest.MaxEntities {
			t.Errorf("piece %d has %d entities", i, len(entities))
		}
		all.WriteString(plain)
	}
	if squeezed(all.String()) != squeezed(text.String()) {
		t.Errorf("text was lost: %d of %d bytes left", all.Len(), len(text.String()))
	}
}

func FuzzSplittingLosesNothing(f *testing.F) {
	f.Add("head", "a <b> & \"text\"", "quote", "https://example.org/?a=1&b=\"2\"", 3)
	f.Add("中国。", "中亚！", "😀👩‍👩‍👧‍👦", "javascript:alert(1)", 250)
	f.Add("\n\n", " \t\n", "é\x00\xff", "http://", 250)
	f.Add("word ", "Sentence one. Two? ", "line\n", "http://host/%zz", 290)
	f.Fuzz(func(t *testing.T, bold, plain, quote, link string, times int) {
		var text rich
		for range min(max(times, 0), 300, 30000/(len(bold)+len(plain)+len(quote)+1)) {
			text.bold(bold)
			text.plain(plain)
			text.linked(plain, link)
			text.plain("\n")
			text.quote(quote)
			text.plain("\n")
		}
		check(t, text)
	})
}

func TestTextIsCutAtTheBestPlace(t *testing.T) {
	cases := []struct{ name, unit, end string }{
		{"paragraphs", strings.Repeat("line of words.\n", 5) + "\n", "\n\n"},
		{"lines", "a line of words. and more\n", "\n"},
		{"sentences", "a sentence of words. ", "."},
		{"Chinese sentences", "中国和中亚国家的合作不断深入。", "。"},
		{"words", "word ", " "},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := rich{{text: strings.Repeat(c.unit, 9000/len([]rune(c.unit)))}}
			check(t, text)
			pieces := split(text)
			if len(pieces) != 3 {
				t.Fatalf("%d pieces, want 3", len(pieces))
			}
			if first := pieces[0].String(); !strings.HasSuffix(first, c.end) {
				t.Errorf("the first piece ends with %q", first[len(first)-10:])
			}
		})
	}
}

func TestACutTearsNoCharacterApart(t *testing.T) {
	for _, character := range []string{"👩‍👩‍👧‍👦", "é", "👍🏽", "☝️"} {
		text := rich{{text: "x" + strings.Repeat(character, 3000)}}
		check(t, text)
		for _, piece := range split(text) {
			plain := strings.TrimPrefix(piece.String(), "x")
			if !strings.HasPrefix(plain, character) || !strings.HasSuffix(plain, character) {
				t.Errorf("%q was torn apart", character)
			}
		}
	}
}

func TestACutFormatGoesOnInTheNextPiece(t *testing.T) {
	pieces := split(rich{{text: "title\n", bold: true}, {text: strings.Repeat("Word by word. ", 600), quote: true}})
	if len(pieces) < 2 {
		t.Fatal("one piece")
	}
	for i, piece := range pieces {
		if !strings.HasSuffix(piece.html(), "</blockquote>") || i > 0 && !strings.HasPrefix(piece.html(), "<blockquote expandable>") {
			t.Errorf("piece %d: %.40s … %s", i, piece.html(), piece.html()[len(piece.html())-20:])
		}
	}
}
