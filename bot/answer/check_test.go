package answer

import (
	"slices"
	"strings"
	"testing"

	"docent/corpus"
)

// sources are hits that each say one thing.
var sources = hitsOf(
	"The weather was fine. Trade between China and Central Asia grew by 10.4% in 2025.",
	"The railway to Uzbekistan is 523 kilometres long. It costs $8 billion.",
	"Kazakhstan has opened a third railway to China.",
)

func TestClaimsAreKeptReattributedOrDropped(t *testing.T) {
	v := verifier(t)
	for name, test := range map[string]struct {
		draft   string
		claims  []Claim
		quotes  []string
		dropped int
	}{
		"cited rightly": {"Trade between China and Central Asia grew by 10.4% [1].",
			[]Claim{{Text: "Trade between China and Central Asia grew by 10.4%.", Citations: []int{1}}},
			[]string{"Trade between China and Central Asia grew by 10.4% in 2025."}, 0},
		"numbered by first use": {"Kazakhstan opened a third railway to China [3]. Trade between China and Central Asia grew by 10.4% [1].",
			[]Claim{{Text: "Kazakhstan opened a third railway to China.", Citations: []int{1}}, {Text: "Trade between China and Central Asia grew by 10.4%.", Citations: []int{2}}},
			[]string{"Kazakhstan has opened a third railway to China.", "Trade between China and Central Asia grew by 10.4% in 2025."}, 0},
		"cited wrongly": {"The railway to Uzbekistan is 523 kilometres long [1].",
			[]Claim{{Text: "The railway to Uzbekistan is 523 kilometres long.", Citations: []int{1}}},
			[]string{"The railway to Uzbekistan is 523 kilometres long."}, 0},
		"not cited": {"The railway to Uzbekistan is 523 kilometres long.",
			[]Claim{{Text: "The railway to Uzbekistan is 523 kilometres long.", Citations: []int{1}}},
			[]string{"The railway to Uzbekistan is 523 kilometres long."}, 0},
		"partly cited wrongly": {"The railway to Uzbekistan is 523 kilometres long [1][2].",
			[]Claim{{Text: "The railway to Uzbekistan is 523 kilometres long.", Citations: []int{1}}},
			[]string{"The railway to Uzbekistan is 523 kilometres long."}, 0},
		"invented": {"The railway to Uzbekistan is 600 kilometres long [2]. Aliens built it [2].", nil, nil, 2},
		"said twice": {"Kazakhstan opened a third railway to China [3].\n- Kazakhstan opened a third railway to China. [3]",
			[]Claim{{Text: "Kazakhstan opened a third railway to China.", Citations: []int{1}}},
			[]string{"Kazakhstan has opened a third railway to China."}, 0},
		"nothing": {"", nil, nil, 0},
	} {
		t.Run(name, func(t *testing.T) {
			claims, cited, dropped := v.Check(Draft{Text: test.draft}, sources)
			if !slices.EqualFunc(claims, test.claims, func(a, b Claim) bool { return a.Text == b.Text && slices.Equal(a.Citations, b.Citations) }) ||
				dropped != test.dropped {
				t.Errorf("claims %+v, %d dropped", claims, dropped)
			}
			var quotes []string
			for i, c := range cited {
				quotes = append(quotes, c.Quote)
				if c.N != i+1 {
					t.Errorf("source %d is numbered %d", i, c.N)
				}
			}
			if !slices.Equal(quotes, test.quotes) {
				t.Errorf("quotes %q", quotes)
			}
		})
	}
}

func TestAQuoteIsExactlyTheBytesOfItsDocument(t *testing.T) {
	_, cited, _ := verifier(t).Check(Draft{Text: "Trade between China and Central Asia grew by 10.4% [1]."}, sources)
	if len(cited) != 1 {
		t.Fatalf("got %v", cited)
	}
	p := sources[0].Passage
	if got := p.Text[cited[0].Start-p.Start : cited[0].End-p.Start]; got != cited[0].Quote || cited[0].Document != "a" {
		t.Errorf("bytes %d to %d are %q, the quote is %q", cited[0].Start, cited[0].End, got, cited[0].Quote)
	}
}

func TestTwoPassagesMayCarryAClaimTogether(t *testing.T) {
	hits := hitsOf("Anna Petrova was born in Moscow in 1950.", "Anna Petrova wrote 12 novels and taught physics.")
	claims, cited, dropped := verifier(t).Check(Draft{Text: "Anna Petrova, born in Moscow in 1950, wrote 12 novels [1][2]."}, hits)
	if len(claims) != 1 || !slices.Equal(claims[0].Citations, []int{1, 2}) || len(cited) != 2 || dropped != 0 {
		t.Errorf("claims %v, sources %v, %d dropped", claims, cited, dropped)
	}
}

func TestTheLastClaimOfATruncatedDraftIsDropped(t *testing.T) {
	d := Draft{Text: "Kazakhstan opened a third railway to China [3]. The railway to Uzbekistan is 523", Truncated: true}
	if claims, _, dropped := verifier(t).Check(d, sources); len(claims) != 1 || dropped != 1 {
		t.Errorf("claims %v, %d dropped", claims, dropped)
	}
}

func FuzzEveryKeptClaimHasASourceThatStandsInItsPassage(f *testing.F) {
	f.Add("Trade grew by 10.4% [1]. It costs $8 billion [2][3].", "Trade grew by 10.4%.")
	f.Add("贸易增长10.4%[1]。", "贸易增长10.4%。\n\n- 铁路")
	v := verifier(f)
	f.Fuzz(func(t *testing.T, draft, text string) {
		hits := hitsOf(strings.ToValidUTF8(text, ""))
		claims, cited, _ := v.Check(Draft{Text: draft}, hits)
		for _, c := range claims {
			if len(c.Citations) == 0 || slices.Max(c.Citations) > len(cited) || slices.Min(c.Citations) < 1 {
				t.Errorf("claim %+v of %d sources", c, len(cited))
			}
		}
		for _, s := range cited {
			p := hits[0].Passage
			span := corpus.Span{Start: s.Start - p.Start, End: s.End - p.Start}
			if span.Start < 0 || span.End > len(p.Text) || p.Text[span.Start:span.End] != s.Quote {
				t.Errorf("source %+v does not stand in the passage", s)
			}
		}
	})
}
