package answer

import (
	"slices"
	"sort"
	"unicode"

	"docent/bot/answer/speech"
	"docent/corpus"
	"docent/retrieval/lexicon"
	"docent/retrieval/lexicon/sound"
)

// statement is a text, analysed for comparing it with another.
type statement struct {
	text       string
	words      []word
	tokens     []lexicon.Token
	quantities []lexicon.Quantity
	pieces     []piece
	decades    []numeral
	// index finds pieces; it is made when it is first needed.
	index *places
	// names are those of the text by their sound; they are found when they are first needed.
	names *sound.Table
	// named are the names of the text by their capitals or characters; they are found when they are first needed.
	named *[]named
	// written is the script of the text; it is found when it is first needed.
	written *unicode.RangeTable
	// heard hears names in those of the text; it is made when it is first needed.
	heard *lexicon.Ear
	// opposed is where the sides of oppositions stand; it is made when it is first needed.
	opposed [][2][]int
	// speech is what the text has somebody say; it is found when it is first needed, and listened is set then.
	speech   []speech.Utterance
	listened bool
}

// script is the one that most letters of the statement belong to.
func (s *statement) script() *unicode.RangeTable {
	if s.written == nil {
		s.written = script(s.text)
	}
	return s.written
}

func newStatement(lex *lexicon.Lexicon, text string) *statement {
	return &statement{
		text: text, words: wordsOf(text), tokens: lex.Tokens(text), quantities: readQuantities(text),
		pieces: piecesOf(text), decades: decadesOf(text),
	}
}

// part is the statement that a span of it makes.
func (s *statement) part(span corpus.Span) *statement {
	p := &statement{text: s.text[span.Start:span.End]}
	for _, w := range within(s.words, span, func(w word) int { return w.start }) {
		p.words = append(p.words, word{w.text, w.start - span.Start})
	}
	for _, w := range within(s.pieces, span, func(w piece) int { return w.start }) {
		w.start, w.end = w.start-span.Start, w.end-span.Start
		p.pieces = append(p.pieces, w)
	}
	for _, t := range within(s.tokens, span, func(t lexicon.Token) int { return t.Start }) {
		if t.End <= span.End {
			t.Start, t.End = t.Start-span.Start, t.End-span.Start
			p.tokens = append(p.tokens, t)
		}
	}
	for _, q := range within(s.quantities, span, func(q lexicon.Quantity) int { return q.Start }) {
		if q.End <= span.End {
			q.Start, q.End = q.Start-span.Start, q.End-span.Start
			p.quantities = append(p.quantities, q)
		}
	}
	return p
}

// within returns those of all, which are in the order of their starts, that start in a span.
func within[T any](all []T, span corpus.Span, start func(T) int) []T {
	from := sort.Search(len(all), func(i int) bool { return start(all[i]) >= span.Start })
	to := sort.Search(len(all), func(i int) bool { return start(all[i]) >= span.End })
	return all[from:max(from, to)]
}

// piecesAt returns the indexes of the pieces that a span of the statement begins with and ends before.
func (s *statement) piecesAt(span corpus.Span) (from, to int) {
	from = s.pieceAt(span.Start)
	to = sort.Search(len(s.pieces), func(i int) bool { return s.pieces[i].start >= span.End })
	return from, max(from, to)
}

// pieceAt returns the index of the piece at a byte of the statement, or of the next one.
func (s *statement) pieceAt(at int) int {
	return sort.Search(len(s.pieces), func(i int) bool { return s.pieces[i].end > at })
}

// spoken returns the names of the statement by their sound.
func (s *statement) spoken(lex *lexicon.Lexicon) *sound.Table {
	if s.names == nil {
		s.names = sound.NewTable()
		lex.AddNames(s.names, s.text)
	}
	return s.names
}

// utterances returns what the statement has somebody say.
func (s *statement) utterances() []speech.Utterance {
	if !s.listened {
		s.speech, s.listened = speech.In(s.text), true
	}
	return s.speech
}

// ear hears names in those of the statement.
func (s *statement) ear(lex *lexicon.Lexicon) *lexicon.Ear {
	if s.heard == nil {
		s.heard = lex.Listen(s.text)
	}
	return s.heard
}

// holds reports whether the statement has a term.
func (s *statement) holds(terms ...string) bool {
	return !slices.ContainsFunc(terms, func(term string) bool {
		return !slices.ContainsFunc(s.tokens, func(t lexicon.Token) bool { return t.Term == term })
	})
}
