package evaluation

import (
	"math"
	"testing"
	"time"
)

func TestRankMetricsAreThoseOfTheLiterature(t *testing.T) {
	const yes, no = true, false
	for name, c := range map[string]struct {
		relevant             []bool
		gold                 int
		at1, at5, mrr, ndcg5 float64
	}{
		"first":                    {[]bool{yes, no, no}, 1, 1, 1, 1, 1},
		"second":                   {[]bool{no, yes, no}, 1, 0, 1, 1. / 2, 1 / math.Log2(3)},                      // 0.6309 / 1
		"third":                    {[]bool{no, no, yes}, 1, 0, 1, 1. / 3, 1. / 2},                                // 1/log2(4) = 0.5
		"fifth":                    {[]bool{no, no, no, no, yes}, 1, 0, 1, 1. / 5, 1 / math.Log2(6)},              // 0.3869
		"sixth counts in MRR only": {[]bool{no, no, no, no, no, yes}, 1, 0, 0, 1. / 6, 0},                         //
		"nothing found":            {nil, 1, 0, 0, 0, 0},                                                          //
		"both of two":              {[]bool{yes, yes}, 2, 1, 1, 1, 1},                                             // (1 + 0.6309) / (1 + 0.6309)
		"two of three":             {[]bool{yes, no, yes}, 3, 1, 1, 1, 1.5 / (1 + 1/math.Log2(3) + 0.5)},          // (1 + 0.5) / 2.1309 = 0.7039
		"more gold than places":    {[]bool{yes, yes, yes, yes, yes}, 9, 1, 1, 1, 1},                              // the best that five places allow
		"the second of two only":   {[]bool{no, yes}, 2, 0, 1, 1. / 2, (1 / math.Log2(3)) / (1 + 1/math.Log2(3))}, // 0.6309 / 1.6309 = 0.3869
	} {
		t.Run(name, func(t *testing.T) {
			for metric, pair := range map[string][2]float64{
				"recall@1": {success(c.relevant, 1), c.at1}, "recall@5": {success(c.relevant, 5), c.at5},
				"mrr": {reciprocalRank(c.relevant), c.mrr}, "ndcg@5": {ndcg(c.relevant, c.gold, 5), c.ndcg5},
			} {
				if math.Abs(pair[0]-pair[1]) > 1e-12 {
					t.Errorf("%s is %v, want %v", metric, pair[0], pair[1])
				}
			}
		})
	}
}

func TestNDCGByHand(t *testing.T) {
	// Gold documents at ranks 2 and 4 of three: (1/log2 3 + 1/log2 5) / (1/log2 2 + 1/log2 3 + 1/log2 4)
	// = (0.63093 + 0.43068) / (1 + 0.63093 + 0.5) = 1.06161 / 2.13093 = 0.49819.
	if got := ndcg([]bool{false, true, false, true}, 3, 10); math.Abs(got-0.49819) > 1e-5 {
		t.Errorf("nDCG is %.5f, want 0.49819", got)
	}
}

func TestPercentilesAreNearestRanks(t *testing.T) {
	hundred := make([]time.Duration, 100)
	for i := range hundred {
		hundred[i] = time.Duration(i+1) * time.Millisecond
	}
	for _, c := range []struct {
		sorted []time.Duration
		p      float64
		want   float64
	}{
		{hundred, 50, 50}, {hundred, 95, 95}, {hundred, 99, 99},
		{hundred[:1], 50, 1}, {hundred[:1], 99, 1},
		{hundred[:3], 50, 2},   // ceil(0.50 × 3) = 2
		{hundred[:4], 50, 2},   // ceil(0.50 × 4) = 2
		{hundred[:20], 95, 19}, // ceil(0.95 × 20) = 19
		{hundred[:20], 99, 20}, // ceil(0.99 × 20) = 20
	} {
		if got := percentile(c.sorted, c.p); got != c.want {
			t.Errorf("percentile %v of %d times is %v, want %v", c.p, len(c.sorted), got, c.want)
		}
	}
}

func TestAnswersAreComparedWithoutWidthCaseAndSpaces(t *testing.T) {
	for _, c := range []struct {
		answer, text string
		want         bool
	}{
		{"12 KM", "about １２ｋｍ away", true},
		{"2 亿美元", "投资2亿美元。", true},
		{"Йод", "йод\u00a0и соль", true},
		{"12", "one hundred", false},
		{"not", "nothing", true},
	} {
		if got := known([]string{c.answer}, []string{"first", c.text}); got == nil || *got != c.want {
			t.Errorf("%q in %q: %v, want %v", c.answer, c.text, got, c.want)
		}
	}
	if got := known([]string{" ", ""}, []string{"text"}); got != nil {
		t.Errorf("blank answers measure %v, want nothing", *got)
	}
	if got := known([]string{"a"}, nil); got == nil || *got {
		t.Error("no text holds no answer")
	}
}
