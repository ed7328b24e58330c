package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/corpus/parse"
)

// Passages are at most this many bytes long, by the script of their text: about 300 Han characters, 600
// Cyrillic letters and 150 English words.
const (
	maxPassage         = 900
	maxPassageCyrillic = 1200
)

// split cuts a text into passages along its blocks: consecutive paragraphs and points under one heading
// together, up to the limit; longer ones apart, at the ends of sentences. Headings are in no passage. What
// is between passages is headings, white space and the marks of points.
func split(text string, blocks []parse.Block) []Passage {
	var passages []Passage
	heading, joinable := "", false
	for _, block := range blocks {
		if block.Kind == parse.Heading {
			heading, joinable = strings.Join(strings.Fields(text[block.Start:block.End]), " "), false
			continue
		}
		for _, span := range cut(text, Span{Start: block.Start, End: block.End}) {
			last := len(passages) - 1
			if joinable && fits(text[passages[last].Start:span.End]) {
				passages[last].End = span.End
			} else {
				passages = append(passages, Passage{Heading: heading, Span: span})
			}
			joinable = true
		}
	}
	for i, p := range passages {
		passages[i].Text = text[p.Start:p.End]
	}
	return passages
}

// fits reports whether a text is short enough for a passage.
func fits(text string) bool { return len(text) <= limit(text) }

// limit is the longest passage in the script that the text begins in.
func limit(text string) int {
	if len(text) > maxPassageCyrillic {
		text = text[:maxPassage]
	}
	cyrillic := 0
	for _, r := range text {
		if unicode.Is(unicode.Cyrillic, r) {
			cyrillic++
		}
	}
	if 2*2*cyrillic > len(text) { // two bytes each, more than half of the text
		return maxPassageCyrillic
	}
	return maxPassage
}

// cut parts a block into spans that fit: even shares of whole sentences, so that no rest is left too short
// to stand alone.
func cut(text string, block Span) []Span {
	length := block.End - block.Start
	most := limit(text[block.Start:block.End])
	if length <= most {
		return []Span{block}
	}
	shares := (length + most - 1) / most
	share := length / shares
	var spans []Span
	for _, sentence := range Sentences(text[block.Start:block.End]) {
		piece := Span{Start: block.Start + sentence.Start, End: block.Start + sentence.End}
		last := len(spans) - 1
		if last >= 0 && piece.End-spans[last].Start <= most && spans[last].End-spans[last].Start < share {
			spans[last].End = piece.End
			continue
		}
		spans = append(spans, chop(text, piece, most)...)
	}
	return spans
}

// chop parts a sentence that is too long: at a comma or white space in the last third of what fits, else
// between runes.
func chop(text string, sentence Span, most int) []Span {
	var spans []Span
	for sentence.End-sentence.Start > most {
		at := sentence.Start + breakPoint(text[sentence.Start:sentence.Start+most])
		start, end := trimSpan(text, sentence.Start, at)
		if start < end {
			spans = append(spans, Span{Start: start, End: end})
		}
		sentence.Start, sentence.End = trimSpan(text, at, sentence.End)
	}
	if sentence.Start < sentence.End {
		spans = append(spans, sentence)
	}
	return spans
}

// breakPoint is where to break a text whose last rune may be incomplete; it is more than 0.
func breakPoint(text string) int {
	for end := len(text); end > 2*len(text)/3; {
		r, size := utf8.DecodeLastRuneInString(text[:end])
		if strings.ContainsRune("，,、；;：:", r) || unicode.IsSpace(r) {
			return end
		}
		end -= size
	}
	end := len(text)
	for r, size := utf8.DecodeLastRuneInString(text[:end]); r == utf8.RuneError && size == 1 && len(text)-end < utf8.UTFMax; {
		end--
		r, size = utf8.DecodeLastRuneInString(text[:end])
	}
	return end
}
