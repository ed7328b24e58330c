package lexicon

import "strings"

// romanOrdinal reads a Roman numeral of two or more capitals up to 89, as it numbers kings, wars and games.
func romanOrdinal(word string) (float64, bool) {
	if len(word) < 2 || strings.Trim(word, "IVXL") != "" || strings.HasPrefix(word, "LI") {
		return 0, false
	}
	value := 0
	for i := range len(word) {
		digit := romanDigit(word[i])
		if i+1 < len(word) && digit < romanDigit(word[i+1]) {
			digit = -digit
		}
		value += digit
	}
	return float64(value), value > 1 && roman(value) == word
}

func romanDigit(letter byte) int {
	switch letter {
	case 'I':
		return 1
	case 'V':
		return 5
	case 'X':
		return 10
	default:
		return 50
	}
}

// roman writes a number below 90.
func roman(n int) string {
	tens := [...]string{"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"}
	units := [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return tens[min(n/10, 8)] + units[n%10]
}
