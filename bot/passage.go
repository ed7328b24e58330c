package bot

import (
	"context"
	"errors"
	"strings"

	"docent/corpus"
)

// Passage is a citation in the text around it.
type Passage struct {
	// Citation names the document as it is now; its Quote is the text that is cited.
	corpus.Citation
	// Before and After are the rest of the passage that the quote stands in.
	Before, After string
}

// passage answers who asks for the text around a citation, of which N, Document, Start, End and Quote count. The quote
// is looked for in the document as it is now.
func (b *Bot) passage(ctx context.Context, m Message, c corpus.Citation) (Reply, error) {
	doc, err := b.Library.Document(ctx, c.Document)
	if errors.Is(err, corpus.ErrNoDocument) {
		return b.say(m, "bot.passage.gone", nil), nil
	}
	if err != nil {
		return Reply{}, err
	}
	span, ok := locate(doc.Text, c)
	if !ok {
		return b.say(m, "bot.passage.changed", nil), nil
	}
	passages, err := b.Library.PassagesOf(ctx, doc.ID)
	if err != nil {
		return Reply{}, err
	}
	around := surrounding(passages, span)
	around.End = min(around.End, len(doc.Text)) // the document may have changed since it was read
	shown := &Passage{
		Citation: corpus.Cite(c.N, doc, span, c.Quote),
		Before:   doc.Text[around.Start:span.Start], After: doc.Text[span.End:around.End],
	}
	return Reply{Passage: shown, Language: b.say(m, "bot.sources", nil).Language}, nil
}

// locate finds a quote in a text: where it stood, or else where it stands now. ok is false when it is not there.
func locate(text string, c corpus.Citation) (span corpus.Span, ok bool) {
	if c.Quote == "" {
		return corpus.Span{}, false
	}
	if c.Start >= 0 && c.Start <= len(text) && strings.HasPrefix(text[c.Start:], c.Quote) {
		return corpus.Span{Start: c.Start, End: c.Start + len(c.Quote)}, true
	}
	at := strings.Index(text, c.Quote)
	return corpus.Span{Start: at, End: at + len(c.Quote)}, at >= 0
}

// neighbour is how far apart two passages are at most, in bytes: blank lines stand in between.
const neighbour = 8

// surrounding is a span with the passages that it touches. Where they hold nothing else, those beside them belong to it
// too.
func surrounding(passages []corpus.Passage, span corpus.Span) corpus.Span {
	if around := grown(span, passages, 0); around != span {
		return around
	}
	return grown(span, passages, neighbour)
}

// grown is a span with the passages of which a part lies in it or within so many bytes of it.
func grown(span corpus.Span, passages []corpus.Passage, within int) corpus.Span {
	around := span
	for _, p := range passages {
		if p.Start < span.End+within && p.End > span.Start-within {
			around.Start, around.End = min(around.Start, p.Start), max(around.End, p.End)
		}
	}
	return around
}
