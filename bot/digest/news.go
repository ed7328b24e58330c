package digest

import (
	"docent/corpus"
	"docent/retrieval"
)

// fewestUnits is how many words or Chinese characters tell something.
const fewestUnits = 3

// newsOf returns the sentences, in the order of reading, that can tell something, each without the
// dateline or credit in front of it. What is left is verbatim: a narrower span of the same text.
func newsOf(scored []retrieval.Sentence) []sentence {
	var news []sentence
	for i, s := range scored {
		followed := i+1 < len(scored) && corpus.BeginsWithCredit(scored[i+1].Text)
		if followed || corpus.IsFurniture(s.Text) {
			continue
		}
		span := corpus.Tidy(s.Text)
		text := s.Text[span.Start:span.End]
		if len(units(text)) < fewestUnits || corpus.IsCaption(text) {
			continue
		}
		news = append(news, sentence{
			Span: corpus.Span{Start: s.Start + span.Start, End: s.Start + span.End},
			text: text, coverage: s.Coverage,
		})
	}
	return news
}
