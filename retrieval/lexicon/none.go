package lexicon

import (
	"regexp"

	"docent/corpus"
)

// none says that there is not one.
var none = regexp.MustCompile(`(?i)\b(?:none|neither|not one|not a single)\b|没有一|没有任何|无一|ни (?:в |на |у |с |к |для )?одн\p{L}+|ни (?:в |на |у )?один`)

// None returns where the text says that there is not one of something, which answers how many there are.
func None(text string) []corpus.Span {
	var spans []corpus.Span
	for _, m := range none.FindAllStringIndex(text, -1) {
		spans = append(spans, corpus.Span{Start: m[0], End: m[1]})
	}
	return spans
}
