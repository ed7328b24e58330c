package answer

import (
	"unicode"
)

// likeness says in [0, 1] how far two texts are of one kind by their letters: they share pairs of them (Dice's
// coefficient), as Kyrgyzstan and Uzbekistan do, or their end, which has the head of a Chinese word (进口, 出口) and
// the case of a Russian one (хлопку, рису).
func likeness(a, b string) float64 {
	a, b = fold(a), fold(b)
	x, y := pairs(a), pairs(b)
	common := 0
	for p, n := range x {
		common += min(n, y[p])
	}
	dice := 2 * float64(common) / float64(max(1, len(x)+len(y)))
	switch ends := commonEnd(a, b); {
	case isHan(a) && ends == 0:
		return 0
	case isHan(a):
		return max(dice, 0.5)
	case script(a) == unicode.Cyrillic:
		return max(dice, 0.2*float64(min(ends, 3)))
	}
	return dice
}

// pairs counts the pairs of letters of a text.
func pairs(text string) map[string]int {
	all := make(map[string]int)
	letters := []rune(text)
	for i := range len(letters) - 1 {
		all[string(letters[i:i+2])] = 1
	}
	return all
}

// commonEnd counts the letters that two texts end in alike.
func commonEnd(a, b string) int {
	x, y := []rune(a), []rune(b)
	n := 0
	for n < min(len(x), len(y)) && x[len(x)-1-n] == y[len(y)-1-n] {
		n++
	}
	return n
}
