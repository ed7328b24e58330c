package lexical

import (
	"math"
	"testing"

	"docent/retrieval/lexicon"
)

func TestAnExplanationShowsTheArithmeticOfTheScore(t *testing.T) {
	x := New()
	token := func(terms ...string) (tokens []lexicon.Token) {
		for i, term := range terms {
			tokens = append(tokens, lexicon.Token{Term: term, Position: i})
		}
		return tokens
	}
	x.Add(1, []Field{{Tokens: token("port", "aktau", "port", "ship"), Weight: 1}, {Tokens: token("port", "news"), Weight: 0.5}})
	x.Add(2, []Field{{Tokens: token("cotton", "harvest", "harbour", "ship", "field"), Weight: 1}})
	for id := range int64(3) {
		x.Add(3+id, []Field{{Tokens: token("cotton", "price", "rice", "wheat", "field"), Weight: 1}})
	}
	q := lexicon.Query{Groups: []lexicon.Group{
		{Surface: "port", Alternatives: []lexicon.Alternative{{Terms: []string{"port"}, Weight: 1}, {Terms: []string{"harbour"}, Weight: 0.5}}},
		{Surface: "aktau", Kind: lexicon.Name, Alternatives: []lexicon.Alternative{{Terms: []string{"aktau"}, Weight: 1}}},
	}}
	e, ok := x.Explain(q, 1)
	if !ok || len(e.Groups) != 2 || len(e.Pairs) != 1 {
		t.Fatalf("explanation %+v", e)
	}
	// All five have a length of 5 words: those of the body, and half of those of the title.
	port, aktau := e.Groups[0], e.Groups[1]
	wantNear(t, "length", e.Length, 1)
	wantNear(t, "df of port", port.DF, 1.5) // 1 for passage 1, 0.5 for passage 2
	wantNear(t, "idf of port", port.IDF, math.Log(1+(5-1.5+0.5)/(1.5+0.5)))
	wantNear(t, "tf of port", port.TF, 2.5) // twice in the body, once in the title at half
	wantNear(t, "port", port.Contribution, math.Log(3)*2.5*1.8/(2.5+0.8))
	wantNear(t, "aktau", aktau.Contribution, 1.1*math.Log(1+4.5/1.5)*1*1.8/(1+0.8)) // a name counts a tenth more
	wantNear(t, "pair", e.Pairs[0].Contribution, 0.6*math.Log(3))                   // side by side: all of the smaller idf
	wantNear(t, "score", e.Score, x.Search(q, 1, nil)[0].Score)
}

func wantNear(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-5 {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

func TestExplanationsAddUpToTheScoresOfASearch(t *testing.T) {
	x, l := indexed(t)
	x.Remove(4)
	for _, question := range []string{
		"中吉乌铁路每年给吉尔吉斯斯坦带来多少过境收入？", "How much did trade with Central Asia grow?", "Где прошёл второй саммит?", "16 June", "$200 million",
	} {
		q := l.Query(question)
		weights := x.Frequencies(q).Weigh(q)
		for _, hit := range x.Search(q, 5, nil) {
			e, ok := x.Explain(q, hit.ID)
			sum := e.Verbatim
			for i, g := range e.Groups {
				wantNear(t, question+": idf of "+g.Surface, g.IDF, weights[i])
				sum += g.Contribution
			}
			for _, p := range e.Pairs {
				sum += p.Contribution
			}
			wantNear(t, question+": sum", sum, e.Score)
			if wantNear(t, question+": score", e.Score, hit.Score); !ok {
				t.Errorf("%s: no explanation of %d", question, hit.ID)
			}
		}
	}
	if _, ok := x.Explain(l.Query("railway"), 99); ok {
		t.Error("a passage that is not indexed is explained")
	}
}
