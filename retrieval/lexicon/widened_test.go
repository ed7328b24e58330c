package lexicon

import (
	"strings"
	"testing"
)

// widenedIn returns the weight at which the question, widened, asks for terms of the text.
func widenedIn(l *Lexicon, question, text, term string) float64 {
	held := make(map[string]bool)
	for _, token := range l.Tokens(text) {
		held[token.Term] = true
	}
	best := 0.0
	for _, g := range l.Widened(l.Query(question), heldOf(held)).Groups {
		for _, a := range g.Alternatives {
			if strings.Join(a.Terms, " ") == term {
				best = max(best, a.Weight)
			}
		}
	}
	return best
}

func TestAWordThatTheTextsDoNotHaveIsAskedForInAnotherWay(t *testing.T) {
	l := withoutGlossary(t)
	for _, c := range []struct{ question, text, term string }{
		{"什么是败血症？", "the septicemic plague", "septicem"}, {"What is septicaemia?", "the septicemic plague", "septicem"},
		{"液氧在哪里？", "a tank of liquid oxygen", "liquid oxygen"}, {"远东的茶", "tea from East Asia", "east asia"},
		{"他们担心什么？", "they are concerned", "concern"}, {"Когда они натурализованы?", "их натурализация", "натурализац"},
	} {
		if weight := widenedIn(l, c.question, c.text, c.term); weight <= 0 || weight >= 1 {
			t.Errorf("%q asks for %q in %q by %v", c.question, c.term, c.text, weight)
		}
	}
}

func TestAWordThatTheTextsHaveIsAskedForAlone(t *testing.T) {
	l := withoutGlossary(t)
	for _, c := range []struct{ question, text, term string }{
		{"What is septicaemia?", "septicemia and the septicemic plague", "septicem"}, {"他们担心什么？", "they worry and are concerned", "concern"},
		{"Who is Bremer?", "the port of Bremen", "bremen"},
	} {
		if weight := widenedIn(l, c.question, c.text, c.term); weight > 0 {
			t.Errorf("%q asks for %q in %q by %v", c.question, c.term, c.text, weight)
		}
	}
}

func FuzzAnyQuestionIsWidened(f *testing.F) {
	f.Add("什么是败血症？", byte(3))
	f.Add("What is Ctenophora?", byte(0))
	l, err := Default()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, question string, every byte) {
		q := l.Query(question)
		n := byte(0)
		after := l.Widened(q, func(...string) bool { n++; return every > 0 && n%every == 0 })
		if len(after.Groups) != len(q.Groups) {
			t.Fatalf("%d groups of %d", len(after.Groups), len(q.Groups))
		}
		for i, g := range after.Groups {
			if len(g.Alternatives) > maxAlternatives || g.Alternatives[0].Weight != q.Groups[i].Alternatives[0].Weight {
				t.Fatalf("%v of %v", g, q.Groups[i])
			}
		}
	})
}
