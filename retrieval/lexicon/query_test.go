package lexicon

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

const testGlossary = `zh	en	ru	kind
# a comment
中吉乌铁路	China-Kyrgyzstan-Uzbekistan railway|CKU railway	железная дорога Китай – Кыргызстан – Узбекистан	name
每年	annual|every year	ежегодный|каждый год
吉尔吉斯斯坦	Kyrgyzstan	Кыргызстан|Киргизия	name
`

func testLexicon(t testing.TB) *Lexicon {
	t.Helper()
	l, err := New([]byte(testGlossary))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func surfaces(q Query) string {
	var all []string
	for _, g := range q.Groups {
		all = append(all, g.Surface)
	}
	return strings.Join(all, "|")
}

func TestAQuestionBecomesItsContentWords(t *testing.T) {
	l := testLexicon(t)
	for _, tt := range []struct {
		text, language, want string
		asks                 Asks
	}{
		{"中吉乌铁路每年带来多少收入？", "zh", "中吉乌铁路|每年|带来|收入", AsksQuantity},
		{"Where is the China–Kyrgyzstan–Uzbekistan railway?", "en", "China–Kyrgyzstan–Uzbekistan railway", AsksPlace},
		{"Когда построят железную дорогу Китай – Кыргызстан – Узбекистан?", "ru", "построят|железную дорогу Китай – Кыргызстан – Узбекистан", AsksTime},
		{"谁在2025年6月16日签署了12份文件？", "zh", "2025年6月16日|签署|12|文件", AsksPerson},
		{"What is the", "en", "", AsksAnything},
		{"的 了 吗", "zh", "", AsksAnything},
		{"👍🎉", "", "", AsksAnything},
		{"", "", "", AsksAnything},
		{"Қазақстан туралы не білесің?", "kk", "Қазақстан|туралы|білесің", AsksAnything},
	} {
		q := l.Query(tt.text)
		if q.Language != tt.language || q.Asks != tt.asks {
			t.Errorf("%s: language %q, asks %v", tt.text, q.Language, q.Asks)
		}
		if got := surfaces(q); got != tt.want {
			t.Errorf("%s: groups %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestAWordIsCoveredByItsTranslation(t *testing.T) {
	l := testLexicon(t)
	for _, tt := range []struct {
		word, text string
		least      float64
	}{
		{"铁路", "a railway", 0.5}, {"railway", "一条铁路", 0.5}, {"每年", "every year", 1}, {"every year", "ежегодный доход", 1},
		{"中吉乌铁路", "the CKU railway", 1}, {"Kyrgyzstan", "в Кыргызстане", 1}, {"университет", "university", 0},
		{"2亿", "200 million", 1}, {"10.4%", "百分之10.4", 1}, {"第二", "second", 1}, {"June 16", "6月16日", 1}, {"2025年", "in 2025", 1},
		{"第四十九届", "XLIX", 1}, {"刘旭东", "Liu Xudong", 0.5}, {"峰會", "峰会", 1}, {"Kyrgyzstan", "China", 0}, {"鐵路", "railways", 0.5},
	} {
		q := l.Query("? " + tt.word)
		if len(q.Groups) == 0 {
			t.Errorf("%s has no group", tt.word)
			continue
		}
		got := Covers(q, l.Tokens(tt.text))[0]
		if got < tt.least || tt.least == 0 && got > 0 {
			t.Errorf("%s in %q: %v, want %v or more", tt.word, tt.text, got, tt.least)
		}
	}
}

func TestAWordCountsFullyForItself(t *testing.T) {
	l := builtin(t)
	for _, text := range []string{chineseText, englishText, "Железная дорога принесёт 200 млн долларов.", "Rock 'n' roll, AT&T и C919"} {
		q := l.Query(text)
		for i, degree := range Covers(q, l.Tokens(text)) {
			if degree != 1 {
				t.Errorf("%q of %q covers %v of itself: %v", q.Groups[i].Surface, text, degree, q.Groups[i].Alternatives[:1])
			}
		}
	}
}

func TestALongQuestionIsCut(t *testing.T) {
	l := builtin(t)
	for _, text := range []string{strings.Repeat("中亚铁路合作", 1700), strings.Repeat("railway cooperation ", 600), strings.Repeat("a", 10000), strings.Repeat("一", 10000)} {
		if q := l.Query(text); len(q.Groups) > maxGroups {
			t.Errorf("%.20s…: %d groups", text, len(q.Groups))
		}
	}
}

func TestAGlossaryLineThatIsWrongIsNamed(t *testing.T) {
	_, err := New([]byte("zh\ten\tru\n铁路\trailway\n铁路\n"))
	if err == nil || !strings.Contains(err.Error(), "line 3") {
		t.Errorf("error %v, want one that names line 3", err)
	}
}

func TestTranslationsShareConcepts(t *testing.T) {
	l := testLexicon(t)
	keys := func(text string) (found []string) {
		for _, c := range l.Concepts(text) {
			if c.Weight <= 0 || slices.Contains(found, c.Key) {
				t.Errorf("%s: concept %+v again or without weight", text, c)
			}
			found = append(found, c.Key)
		}
		return found
	}
	for _, pair := range [][2]string{{"铁路", "railway"}, {"每年", "ежегодный"}, {"2亿", "200 млн"}, {"大学", "university"}, {"Kyrgyzstan", "Киргизия"}} {
		if a, b := keys(pair[0]), keys(pair[1]); !slices.ContainsFunc(a, func(k string) bool { return slices.Contains(b, k) }) {
			t.Errorf("%s has %v, %s has %v", pair[0], a, pair[1], b)
		}
	}
}

// FuzzQuery holds that groups are spans of the question, in order, with alternatives of weights in (0, 1].
func FuzzQuery(f *testing.F) {
	for _, seed := range []string{chineseText, englishText, "刘旭 是谁", "Лю Сюй", "\xff年2亿\x00", "第第第", "''s", "и и и"} {
		f.Add(seed)
	}
	l := builtin(f)
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		q := l.Query(text)
		for _, g := range q.Groups {
			if g.Start < end || g.End <= g.Start || g.End > len(text) || g.Surface != text[g.Start:g.End] {
				t.Fatalf("%q: group %q at %d to %d after %d", text, g.Surface, g.Start, g.End, end)
			}
			if err := wrongAlternatives(g.Alternatives); err != nil {
				t.Fatalf("%q: group %q: %v", text, g.Surface, err)
			}
			end = g.End
		}
		Covers(q, l.Tokens(text))
		l.Concepts(text)
	})
}

func wrongAlternatives(all []Alternative) error {
	if len(all) == 0 || len(all) > maxAlternatives {
		return fmt.Errorf("%d alternatives", len(all))
	}
	for _, a := range all {
		if len(a.Terms) == 0 || slices.Contains(a.Terms, "") || !(a.Weight > 0 && a.Weight <= 1) {
			return fmt.Errorf("alternative %+v", a)
		}
	}
	return nil
}
