package retrieval

import (
	"math"
	"slices"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

// reading is the sentences of some hits, read for a question.
type reading struct {
	lex  *lexicon.Lexicon
	q    lexicon.Query
	hits []Hit
	// weights say how much each group of the question counts; telling are less for what many of the sentences hold.
	weights, telling []float64
	// surprise is how unlikely each group is to be said by chance.
	surprise []float64
	// related are the words that mean much the same as those of the question.
	related []map[string]float64
	// asked are the terms of the question, ofYear and ofMonth are set when it is of a year or a month.
	asked           map[string]bool
	ofYear, ofMonth bool
	// focus and counted are those of the question.
	focus, counted int
	// around holds by hit what its passage says of the question and its heading and its document's title hold, ahead by how
	// much its document is better than the others.
	around [][]float64
	ahead  []float64
	// elsewhere holds which hits are on another country than one of the question, as far as that was asked.
	elsewhere map[elsewhere]bool
	sentences []*readSentence
}

// readSentence is one sentence of a reading, with the sentence before it where it is quoted with that.
type readSentence struct {
	hit int
	// span counts bytes of the document's text.
	span   corpus.Span
	text   string
	lead   int
	tokens []lexicon.Token
	held   []lexicon.Held
	// covers holds for each group of the question the degree to which the sentence says it, in any words.
	covers []float64
	// joints is the share of the joints of the question that it has.
	joints float64
	fresh  fresh
	// before is the sentence before it, nil for the first.
	before *readSentence
}

// genericShare is what a word counts that only says what kind of thing is asked for.
const genericShare = 0.3

// read reads the hits; joined quotes what does not stand on its own with the sentence before it.
func (x *Index) read(q lexicon.Query, hits []Hit, joined bool) *reading {
	f := x.words.Frequencies(q)
	r := &reading{lex: x.lex, q: q, hits: hits, weights: weightsOf(q, f), surprise: surpriseIn(q, f), related: x.lex.Related(q), asked: make(map[string]bool), elsewhere: make(map[elsewhere]bool)}
	r.focus, r.counted, r.ahead = q.Focus(), q.Counted(), ahead(hits)
	for g, group := range q.Groups {
		if group.Generic() {
			r.weights[g] *= genericShare
		}
	}
	for _, t := range x.lex.Tokens(q.Text) {
		r.asked[t.Term] = true
	}
	for _, quantity := range lexicon.Quantities(q.Text) {
		bounds := quantity.Bounds(q.Text)
		r.ofYear = r.ofYear || quantity.Unit == lexicon.Year && !bounds
		r.ofMonth = r.ofMonth || quantity.Unit == lexicon.Month && !bounds
	}
	for i, hit := range hits {
		r.around = append(r.around, lexicon.Covers(q, x.lex.Tokens(hit.Document.Title+"\n"+hit.Passage.Heading)))
		r.passage(x, i, joined)
	}
	r.join()
	r.telling = r.tellingWeights()
	return r
}

// passage reads the sentences of a hit.
func (r *reading) passage(x *Index, hit int, joined bool) {
	p := r.hits[hit].Passage
	var before *readSentence
	for _, sentence := range x.sentencesOf(p) {
		s := &readSentence{hit: hit, before: before}
		if span := sentence.span; before != nil && joined && lexicon.Depends(p.Text[span.Start:span.End]) {
			start := before.span.Start + before.lead - p.Start
			s.lead, sentence = span.Start-start, x.termsOf(p, corpus.Span{Start: start, End: span.End})
		}
		s.text = p.Text[sentence.span.Start:sentence.span.End]
		s.span = corpus.Span{Start: p.Start + sentence.span.Start, End: p.Start + sentence.span.End}
		s.tokens = sentence.tokens
		s.held = lexicon.HeldBy(r.q, s.tokens)
		terms := termsOf(s.tokens)
		s.covers, s.joints = r.says(s, terms), r.joints(terms)
		s.fresh = r.freshOf(s, sentence.quantities)
		for g, degree := range s.covers {
			r.around[hit][g] = max(r.around[hit][g], degree)
		}
		r.sentences = append(r.sentences, s)
		before = s
	}
}

func termsOf(tokens []lexicon.Token) map[string]bool {
	terms := make(map[string]bool, len(tokens))
	for _, t := range tokens {
		terms[t.Term] = true
	}
	return terms
}

// nearby is the most bytes between neighbours: what is between passages is headings and the marks of points.
const nearby = 16

// join finds the sentence before the first one of a passage, where the passage before it is among the hits.
func (r *reading) join() {
	for _, s := range r.sentences {
		if s.before != nil {
			continue
		}
		for _, other := range r.sentences {
			gap := s.span.Start - other.span.End
			if gap >= 0 && gap <= nearby && r.hits[s.hit].Document.ID == r.hits[other.hit].Document.ID {
				s.before = other
			}
		}
	}
}

// tellingWeights lowers the weight of what many of the sentences hold: among sentences on one subject, the
// word that few of them have tells which one answers. It is the inverse document frequency of BM25, with
// sentences for documents, of which those that only resemble it count little.
func (r *reading) tellingWeights() []float64 {
	n := float64(len(r.sentences))
	telling := slices.Clone(r.weights)
	for g := range telling {
		var df float64
		for _, s := range r.sentences {
			df += s.covers[g] * s.covers[g]
		}
		telling[g] *= math.Log(1 + (n-df+0.5)/(df+0.5))
	}
	return telling
}
