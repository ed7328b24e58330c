package digest

import "testing"

func TestContainmentIsTheShareOfShingles(t *testing.T) {
	for _, c := range []struct {
		name, part, whole string
		want              float64
	}{
		{"the same words in other case and marks", "Trade grew, again!", "trade grew again", 1},
		// 8 characters make 4 shingles of 5; the first 6 characters, 2 of them, are in the whole.
		{"half of it", "中吉乌铁路启航吧", "中吉乌铁路启", 0.5},
		// "a b c", "b c d": the second is not in the whole.
		{"three words to a shingle", "a b c d", "x a b c e", 0.5},
		{"too little to tell", "中吉", "中吉", 0},
		{"nothing", "", "中吉乌铁路", 0},
	} {
		if got := contained(shingles(c.part), shingles(c.whole)); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
