package retrieval

import (
	"sync"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// sentenceTerms is a sentence of a passage with its terms and quantities, which are the same for every question.
type sentenceTerms struct {
	// span counts bytes of the passage.
	span       corpus.Span
	tokens     []lexicon.Token
	quantities []lexicon.Quantity
}

// mostRead is how many passages keep their terms. Those of a passage take some 20 times as many bytes as its text.
const mostRead = 256

// readTerms keeps the terms of the passages that were read lately: the evidence and the quotes of one question are
// read in the same passages, and so are those of the next question on the subject. It may be used in parallel.
type readTerms struct {
	mu    sync.Mutex
	known map[int64]passageTerms
}

// passageTerms are those of a text, which tells whether a passage is still the same.
type passageTerms struct {
	text      string
	sentences []sentenceTerms
}

// sentencesOf returns the sentences of a passage in reading order. They are shared, and not to be changed.
func (x *Index) sentencesOf(p corpus.Passage) []sentenceTerms {
	if known, ok := x.terms.of(p); ok {
		return known
	}
	var all []sentenceTerms
	for _, span := range corpus.Sentences(p.Text) {
		all = append(all, x.termsOf(p, span))
	}
	x.terms.keep(p, all)
	return all
}

func (x *Index) termsOf(p corpus.Passage, span corpus.Span) sentenceTerms {
	text := p.Text[span.Start:span.End]
	quantities := lexicon.Quantities(text)
	return sentenceTerms{span, x.lex.TokensAround(text, quantities), quantities}
}

func (r *readTerms) of(p corpus.Passage) ([]sentenceTerms, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	known, ok := r.known[p.ID]
	return known.sentences, ok && known.text == p.Text
}

// keep remembers what a passage says, and forgets all others once there are too many.
func (r *readTerms) keep(p corpus.Passage, sentences []sentenceTerms) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.known == nil || len(r.known) >= mostRead {
		r.known = make(map[int64]passageTerms)
	}
	r.known[p.ID] = passageTerms{p.Text, sentences}
}
