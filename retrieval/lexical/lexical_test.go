package lexical

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"docent/retrieval/lexicon"
)

var passages = []string{
	"6月16日至18日,中国国家主席习近平应邀赴哈萨克斯坦阿斯塔纳出席第二届中国-中亚峰会。",
	"The China-Kyrgyzstan-Uzbekistan railway has an expected annual transit revenue of $200 million for Kyrgyzstan.",
	"Железная дорога Китай – Кыргызстан – Узбекистан принесёт Кыргызстану 200 млн долларов в год.",
	"In the first five months of the year, trade between China and Central Asia grew by 10.4%.",
	"The hotel serves breakfast from seven, and the garden is open to guests.",
}

func indexed(t *testing.T) (*Index, *lexicon.Lexicon) {
	t.Helper()
	l := defaultLexicon(t)
	x := New()
	for i, p := range passages {
		x.Add(int64(i), []Field{{Tokens: l.Tokens(p), Weight: 1}})
	}
	return x, l
}

func TestAQuestionFindsThePassageInItsOwnAndInOtherLanguages(t *testing.T) {
	x, l := indexed(t)
	for _, tt := range []struct {
		question string
		best     []int64
	}{
		{"中吉乌铁路每年给吉尔吉斯斯坦带来多少过境收入？", []int64{1, 2}},
		{"Сколько принесёт железная дорога Кыргызстану?", []int64{1, 2}},
		{"Where was the second China-Central Asia Summit held?", []int64{0}},
		{"Где прошёл второй саммит Китай – Центральная Азия?", []int64{0}},
		{"今年前五个月中国与中亚的贸易增长了多少？", []int64{3}},
		{"What grew by 10.4 percent?", []int64{3}},
	} {
		hits := x.Search(l.Query(tt.question), 3, nil)
		if len(hits) == 0 || !slices.Contains(tt.best, hits[0].ID) {
			t.Errorf("%s: found %v, want one of %v first", tt.question, hits, tt.best)
		}
	}
}

func TestAGroupIsScoredAsOneTerm(t *testing.T) {
	x := New()
	token := func(terms ...string) (tokens []lexicon.Token) {
		for i, term := range terms {
			tokens = append(tokens, lexicon.Token{Term: term, Position: i})
		}
		return tokens
	}
	x.Add(1, []Field{{Tokens: token("alpha", "beta"), Weight: 1}})
	x.Add(2, []Field{{Tokens: token("alpha", "alpha"), Weight: 1}})
	x.Add(3, []Field{{Tokens: token("gamma", "gamma"), Weight: 1}})
	q := lexicon.Query{Groups: []lexicon.Group{{Alternatives: []lexicon.Alternative{
		{Terms: []string{"alpha"}, Weight: 1}, {Terms: []string{"beta"}, Weight: 1},
	}}}}
	hits := x.Search(q, 3, nil)
	if len(hits) != 2 || hits[0].Score != hits[1].Score {
		t.Fatalf("found %v, want 1 and 2 with one score: both hold the group twice", hits)
	}
	// df is 2 of 3, tf 2, all lengths are average: ln(1 + 1.5/2.5) · 2·1.8/(2+0.8).
	if want := idf(2, 3) * 2 * 1.8 / 2.8; hits[0].Score < want-1e-6 || hits[0].Score > want+1e-6 {
		t.Errorf("score %v, want %v", hits[0].Score, want)
	}
}

func TestATitleCountsByItsWeight(t *testing.T) {
	l := defaultLexicon(t)
	x := New()
	x.Add(1, []Field{{Tokens: l.Tokens("a railway to the sea"), Weight: 1}, {Tokens: l.Tokens("the news of today"), Weight: 2}})
	x.Add(2, []Field{{Tokens: l.Tokens("the news of today"), Weight: 1}, {Tokens: l.Tokens("a railway to the sea"), Weight: 2}})
	if hits := x.Search(l.Query("railway"), 2, nil); len(hits) != 2 || hits[0].ID != 2 {
		t.Errorf("found %v, want 2 first, which has the word in its title", hits)
	}
}

func TestSearchKeepsToWhatIsAllowed(t *testing.T) {
	x, l := indexed(t)
	for _, hit := range x.Search(l.Query("railway Kyrgyzstan 铁路"), 5, func(id int64) bool { return id == 2 }) {
		if hit.ID != 2 {
			t.Errorf("found %d, which was not allowed", hit.ID)
		}
	}
}

func TestAQuestionOfNothingFindsNothing(t *testing.T) {
	x, l := indexed(t)
	for _, question := range []string{"", "的 了 吗", "what is the", "👍🎉", "\xff\xfe", "???"} {
		if hits := x.Search(l.Query(question), 5, nil); len(hits) > 0 {
			t.Errorf("%q found %v", question, hits)
		}
	}
}

func TestARemovedOrReplacedPassageIsNotFound(t *testing.T) {
	x, l := indexed(t)
	x.Remove(1)
	x.Remove(77)
	x.Add(2, []Field{{Tokens: l.Tokens("Something else entirely."), Weight: 1}})
	if hits := x.Search(l.Query("Kyrgyzstan railway revenue"), 5, nil); len(hits) != 0 {
		t.Errorf("found %v", hits)
	}
	if x.Len() != 4 || x.Has(1) || !slices.Equal(slices.Collect(x.IDs()), []int64{0, 2, 3, 4}) {
		t.Errorf("%d passages: %v", x.Len(), slices.Collect(x.IDs()))
	}
}

func TestCompactionChangesNoScore(t *testing.T) {
	l := defaultLexicon(t)
	x, fresh := New(), New()
	for i := range 3 * compactAfter {
		fields := []Field{{Tokens: l.Tokens(fmt.Sprintf("passage %d of the railway %d %s", i, i%7, passages[i%5])), Weight: 1}}
		x.Add(int64(i), fields)
		if i%2 == 1 {
			fresh.Add(int64(i), fields)
		}
	}
	for i := 0; i < 3*compactAfter; i += 2 {
		x.Remove(int64(i))
	}
	if len(x.documents) >= 3*compactAfter {
		t.Fatalf("%d documents are kept of %d", len(x.documents), x.Len())
	}
	q := l.Query("Which railway brings revenue to Kyrgyzstan?")
	got, want := x.Search(q, 10, nil), fresh.Search(q, 10, nil)
	if len(got) != len(want) {
		t.Fatalf("found %v, want %v", got, want)
	}
	for i := range got {
		if d := got[i].Score - want[i].Score; got[i].ID != want[i].ID || d > 1e-3 || d < -1e-3 {
			t.Errorf("hit %d is %v, want %v", i, got[i], want[i])
		}
	}
}

func TestCoverageAgreesWithTheTokens(t *testing.T) {
	x, l := indexed(t)
	for _, question := range []string{
		"中吉乌铁路每年给吉尔吉斯斯坦带来多少过境收入？", "How much did trade with Central Asia grow?", "Где прошёл второй саммит?", "16 June", "$200 million",
	} {
		q := l.Query(question)
		for i, p := range passages {
			if got, want := x.Coverage(q, int64(i)), lexicon.Covers(q, l.Tokens(p)); !slices.Equal(got, want) {
				t.Errorf("%s in %d: %v, of its tokens %v", question, i, got, want)
			}
		}
	}
	if got := x.Coverage(l.Query("railway"), 99); !slices.Equal(got, []float64{0}) {
		t.Errorf("an unknown passage covers %v", got)
	}
}

func TestASnapshotFindsTheSame(t *testing.T) {
	x, l := indexed(t)
	x.Remove(4)
	var file bytes.Buffer
	if err := x.Save(&file); err != nil {
		t.Fatal(err)
	}
	y, err := Load(bytes.NewReader(file.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range []*Index{x, y} {
		each.Add(9, []Field{{Tokens: l.Tokens("A second railway to Kyrgyzstan."), Weight: 1}})
	}
	q := l.Query("Kyrgyzstan railway revenue")
	if got, want := y.Search(q, 9, nil), x.Search(q, 9, nil); !slices.Equal(got, want) {
		t.Errorf("after loading %v, before %v", got, want)
	}
}

func TestADamagedSnapshotIsRefused(t *testing.T) {
	x, _ := indexed(t)
	var file bytes.Buffer
	if err := x.Save(&file); err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 100 {
		damaged := slices.Clone(file.Bytes())
		damaged[random.IntN(len(damaged))] ^= 1 << random.IntN(8)
		if _, err := Load(bytes.NewReader(damaged)); !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrVersion) {
			t.Fatalf("a flipped bit: %v", err)
		}
		if _, err := Load(bytes.NewReader(file.Bytes()[:random.IntN(file.Len())])); err == nil {
			t.Fatal("a part of a snapshot was accepted")
		}
	}
}

func TestSearchesAndChangesGoOnTogether(t *testing.T) {
	x, l := indexed(t)
	q := l.Query("railway 铁路")
	var all sync.WaitGroup
	for worker := range 4 {
		all.Go(func() {
			for i := range 50 {
				id := int64(100*worker + i)
				x.Add(id, []Field{{Tokens: l.Tokens(passages[i%5]), Weight: 1}})
				x.Search(q, 5, nil)
				x.Remove(id)
			}
		})
	}
	all.Wait()
}

func TestThePassageThatSaysItAsTheQuestionDoesComesFirst(t *testing.T) {
	l := defaultLexicon(t)
	x := New()
	for id, text := range []string{
		"让更多市民参与红树林的修复，一样要保护海滩。", "保护好每一片红树林，他们的做法也一样。", "保护红树林，像他们一样，从身边的小事做起。",
	} {
		x.Add(int64(id), []Field{{Tokens: l.Tokens(text), Weight: 1}})
	}
	if hits := x.Search(l.Query("保护红树林 像他们一样"), 3, nil); len(hits) != 3 || hits[0].ID != 2 {
		t.Errorf("found %v, want 2 first", hits)
	}
	if e, ok := x.Explain(l.Query("保护红树林 像他们一样"), 2); !ok || e.Verbatim <= 0 {
		t.Errorf("nothing of %v is explained by what is said as in the question", e.Score)
	}
}
