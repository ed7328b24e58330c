package digest

import (
	"cmp"
	"slices"

	"docent/corpus"
	"docent/retrieval"
	"docent/retrieval/lexicon"
)

const (
	// enough is the share of the topic from which a title or a sentence is on it: more than one unsure
	// translation of a single word gives, and less than half of a topic of two words.
	enough = 0.42
	// enoughToRead is the evidence from which a passage is looked at; less, since a passage may spread the
	// topic over its sentences.
	enoughToRead = 0.36
	// leadSentences and leadBytes bound the lead: the sentences that say what happened.
	leadSentences = 4
	leadBytes     = 900
	// firstSentences are those that name what a document is about.
	firstSentences = 2
)

// article is a document with what it takes to compare it and to tell it.
type article struct {
	doc      corpus.Document
	evidence float64
	// titled in [0, 1] is the share of the topic's words in the title.
	titled float64
	// sentences are those that can tell something, in the order of reading; captions, bylines and other
	// furniture are left out.
	sentences []sentence
	// lead is the title and the first sentences; terms are theirs.
	lead  string
	terms []lexicon.Token
	// vector weighs the terms of the lead.
	vector map[string]float64
	// all holds every term of the document.
	all map[string]lexicon.Kind
	// inOthers is the lead with what its words mean in other languages.
	inOthers lexicon.Query
	// shingles are those of the whole text, leadShingles those of the lead.
	shingles, leadShingles map[uint64]bool
}

// sentence is a span of the document's text that can tell something.
type sentence struct {
	corpus.Span
	text string
	// coverage in [0, 1] is the share of the topic that the sentence covers.
	coverage float64
	// crowded is set when the sentence is a list of names or a table.
	crowded bool
	terms   []lexicon.Token
}

func newArticle(lex *lexicon.Lexicon, q lexicon.Query, hit retrieval.Hit, passages []corpus.Passage, scored []retrieval.Sentence) *article {
	slices.SortFunc(scored, func(a, b retrieval.Sentence) int { return cmp.Compare(a.Start, b.Start) })
	a := &article{doc: hit.Document, evidence: hit.Evidence, all: make(map[string]lexicon.Kind)}
	for _, s := range scored {
		for _, t := range lex.Tokens(s.Text) {
			a.all[t.Term] = t.Kind
		}
	}
	for _, s := range newsOf(scored) {
		s.terms = lex.Tokens(s.text)
		s.crowded = crowded(s.text, s.terms)
		a.sentences = append(a.sentences, s)
	}
	a.titled = mean(lexicon.Covers(q, lex.Tokens(a.doc.Title)))
	a.lead = a.opening()
	a.terms = lex.Tokens(a.lead)
	a.inOthers = lex.Query(a.lead)
	a.leadShingles = shingles(a.lead)
	text := a.doc.Title
	for _, p := range passages {
		text += "\n" + p.Text
	}
	a.shingles = shingles(text)
	return a
}

// opening is the title and the first sentences.
func (a *article) opening() string {
	lead := a.doc.Title
	for i, s := range a.sentences {
		if i == leadSentences || len(lead) > leadBytes {
			break
		}
		lead += "\n" + s.text
	}
	return lead
}

// onTopic reports whether the topic is what the document is about rather than a word in passing: its title
// or first sentences are on it, or a fair part of the rest. Lists of names and tables don't count.
func (a *article) onTopic() bool {
	on := 0
	for i, s := range a.sentences {
		if !s.onTopic() {
			continue
		}
		if on++; i < firstSentences {
			return true
		}
	}
	return on > 0 && a.titled >= enough || on >= 3 || on == 2 && len(a.sentences) <= 12
}

// focus in [0, 1] is the share of the lead that is on the topic.
func (a *article) focus() float64 {
	on, lead := 0, a.sentences[:min(len(a.sentences), leadSentences)]
	for _, s := range lead {
		if s.onTopic() {
			on++
		}
	}
	return float64(on) / float64(max(1, len(lead)))
}

func (s sentence) onTopic() bool { return s.coverage >= enough && !s.crowded }
