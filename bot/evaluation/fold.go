package evaluation

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold writes a text so that width, case and spaces make no difference: "１２ Ｋm" and "12km" are one.
func fold(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKC.String(text))
}

// known reports whether one of the texts holds one of the answers, folded; nil when no answer is known.
func known(answers, texts []string) *bool {
	var wanted []string
	for _, answer := range answers {
		if answer = fold(answer); answer != "" {
			wanted = append(wanted, answer)
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	held := false
	for _, text := range texts {
		text = fold(text)
		for _, answer := range wanted {
			held = held || strings.Contains(text, answer)
		}
	}
	return &held
}
