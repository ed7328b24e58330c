package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shared is the punctuation that ideographic scripts have in common with others.
const shared = "“”‘’—…"

// ideographic reports whether a rune is of a script without spaces between words, or its punctuation.
func ideographic(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) ||
		r >= 0x3000 && r < 0x3040 || r >= 0xff01 && r < 0xff61 || strings.ContainsRune(shared, r)
}

// mostlyHan reports whether at least a third of the letters of a text are Han.
func mostlyHan(text string) bool {
	han, letters := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if unicode.Is(unicode.Han, r) {
				han++
			}
		}
	}
	return han > 0 && han*3 >= letters
}

// width is how many columns a text takes up in a fixed font, where ideographs are two wide.
func width(text string) int {
	columns := 0
	for _, r := range text {
		columns++
		if ideographic(r) {
			columns++
		}
	}
	return columns
}

// endsSentence reports whether a line ends with a stop, and perhaps a closing quote or bracket. The dot of
// an initial or of a short abbreviation is no stop.
func endsSentence(line string) bool {
	line = strings.TrimRight(line, " ”’」』）)】]\"'»")
	last, size := utf8.DecodeLastRuneInString(line)
	if last != '.' {
		return strings.ContainsRune("。！？；…!?;", last) && size > 0
	}
	word := line[strings.LastIndexFunc(line, unicode.IsSpace)+1 : len(line)-size]
	first, _ := utf8.DecodeRuneInString(word)
	letters := utf8.RuneCountInString(word)
	initial := unicode.IsLetter(first) && (letters < 2 || letters < 7 && strings.Contains(word, "."))
	return !initial && !titles[strings.ToLower(word)]
}

// titles are abbreviations that a name or number follows.
var titles = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "dr": true, "prof": true, "st": true, "gen": true, "sen": true, "gov": true, "no": true,
	"vs": true, "им": true, "ул": true, "гл": true, "ст": true, "см": true, "стр": true, "проф": true, "акад": true,
}
