package lexical

import "testing"

func TestAPhraseIsHeldWhereItsTermsStandTogether(t *testing.T) {
	x := New()
	l := defaultLexicon(t)
	x.Add(1, []Field{{Tokens: l.Tokens("liquid oxygen in a tank"), Weight: 1}})
	x.Add(2, []Field{{Tokens: l.Tokens("a tank of water"), Weight: 1}})
	for _, c := range []struct {
		terms []string
		want  bool
	}{{[]string{"oxygen"}, true}, {[]string{"liquid", "oxygen"}, true}, {[]string{"oxygen", "water"}, false}, {[]string{"oxygen", "tank"}, true}, {[]string{"hydrogen"}, false}} {
		if got := x.Holds(c.terms...); got != c.want {
			t.Errorf("%v: %v", c.terms, got)
		}
	}
}
