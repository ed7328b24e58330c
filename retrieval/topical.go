package retrieval

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"docent/corpus"
	"docent/retrieval/lexicon"
)

const (
	// onTopic is the share of the topic, weighted by rarity, from which a sentence is on it.
	onTopic = 0.6
	// openingSentences are those that name what a document is about; shortDocument has hardly more.
	openingSentences = 3
	shortDocument    = 2
	// listed is how many commas of a list make a sentence one of many things, of which the topic is but one.
	listed = 4
	// tabled is how many figures make a sentence a table.
	tabled = 12
)

// figures are the numbers of a text.
var figures = regexp.MustCompile(`[0-9]+`)

// topical reads documents for a topic. It is for one search and one goroutine.
type topical struct {
	x       *Index
	q       lexicon.Query
	weights []float64
	// read is what the documents told that were read.
	read map[string]told
}

// told is whether and where a document tells of the topic: main when that is what it is about, mentions when it has a
// sentence on it.
type told struct {
	hit            Hit
	main, mentions bool
}

// tells reads a document, once. It is about the topic when its title or first sentence is on it, or another one of its opening and
// something more of it, unless it is short.
func (t *topical) tells(ctx context.Context, doc corpus.Document) (told, error) {
	if known, ok := t.read[doc.ID]; ok {
		return known, nil
	}
	passages, err := t.x.lib.PassagesOf(ctx, doc.ID)
	if err != nil {
		return told{}, fmt.Errorf("read the passages of %s: %w", doc.ID, err)
	}
	result := t.scan(doc, passages)
	t.read[doc.ID] = result
	return result, nil
}

// scan reads the sentences of the passages until what they tell is sure.
func (t *topical) scan(doc corpus.Document, passages []corpus.Passage) told {
	if len(passages) > 0 && t.share(doc.Title) >= onTopic {
		return told{hit: Hit{Passage: passages[0], Document: doc, Evidence: 1}, main: true}
	}
	var result told
	n, first := 0, 0
	for _, p := range passages {
		for _, span := range corpus.Sentences(p.Text) {
			sentence := p.Text[span.Start:span.End]
			if _, tells := corpus.Telling(sentence); !tells {
				continue
			}
			n++
			share := t.share(sentence)
			switch {
			case share < onTopic || isList(sentence):
				continue
			case first == 0:
				first = n
				result = told{hit: Hit{Passage: p, Document: doc, Evidence: share}, mentions: true, main: n == 1}
			default:
				result.main = first <= openingSentences
			}
			if result.main || first > openingSentences {
				return result
			}
		}
	}
	result.main = first > 0 && n <= shortDocument
	return result
}

// share is how much of the topic a text covers, weighted by rarity.
func (t *topical) share(text string) float64 {
	return coverage(t.weights, lexicon.Covers(t.q, t.x.lex.Tokens(text)))
}

// isList reports whether a sentence lists many things, or is a table of figures.
func isList(sentence string) bool {
	return strings.Count(sentence, "、") >= listed || strings.Count(sentence, ",") >= 2*listed ||
		len(figures.FindAllStringIndex(sentence, tabled)) == tabled
}
