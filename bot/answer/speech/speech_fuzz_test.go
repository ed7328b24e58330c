package speech

import (
	"testing"
	"unicode/utf8"
)

func FuzzWhatIsSaidStandsInTheText(f *testing.F) {
	for _, seed := range []string{
		"Peter Weber said the lake is deep. “It is cold,” he added.", "毛宁说：“湖很深。湖水很冷。”他说，湖里有鱼。",
		"«Озеро глубокое», – сказала Мария Келлер. По её словам, вода холодная.", "said “", "”说", "\xff, said X.", "A, said \"B",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, u := range In(text) {
			for _, span := range append(u.Content, u.Phrase, u.Antecedent) {
				if span.Start < 0 || span.End < span.Start || span.End > len(text) {
					t.Fatalf("%+v is not within %d bytes", span, len(text))
				}
				if utf8.ValidString(text) && !utf8.ValidString(text[span.Start:span.End]) {
					t.Fatalf("%+v cuts a character", span)
				}
			}
		}
	})
}
