package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"docent/bot/evaluation"
	"docent/corpus"
)

// evalDraftCommand is "docent eval draft".
type evalDraftCommand struct {
	Corpus    []string `required:"" sep:"none" placeholder:"FILE" help:"A file or folder of documents, as for index; a .gz is read as what it holds. May be given several times."`
	Questions int      `short:"n" default:"20" placeholder:"N" help:"How many documents are asked about, from 1 to 10000; they are taken at even distances."`
	Language  string   `placeholder:"CODE" help:"Language of the questions (zh, en, ru, …); without it that of each document."`
}

func (c *evalDraftCommand) run(ctx context.Context, p *program) (err error) {
	if c.Questions < 1 || c.Questions > 10000 {
		return usagef("--questions is %d; it goes from 1 to 10000", c.Questions)
	}
	if p.config.openai.model == "" {
		return usagef("eval draft needs a model to write the questions: set OPENAI_MODEL, and OPENAI_API_KEY or OPENAI_BASE_URL")
	}
	t, err := p.openTrial(ctx, c.Corpus)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, t.close()) }()
	written, err := c.write(ctx, p, t, spread(t.documents, c.Questions))
	if err == nil && written == 0 {
		return errors.New("the model proposed no question whose answer stands in its document")
	}
	return err
}

// write writes a draft on each of the documents, as soon as it is made, and returns how many there are.
func (c *evalDraftCommand) write(ctx context.Context, p *program, t *trial, documents []corpus.Document) (written int, err error) {
	drafter := &evaluation.Drafter{Ask: p.asking(), Language: c.Language}
	report := counting(p.stderr, "documents")
	for i, meta := range documents {
		draft, err := t.draft(ctx, drafter, meta)
		switch {
		case errors.Is(err, evaluation.ErrNoDraft):
			fmt.Fprintf(p.stderr, "left out: %s\n", sentence(err))
		case err != nil:
			return written, err
		default:
			if err := p.writeLine(draft); err != nil {
				return written, err
			}
			written++
		}
		report(i+1, len(documents))
	}
	return written, nil
}

// draft proposes a question on the longest passage of the document.
func (t *trial) draft(ctx context.Context, drafter *evaluation.Drafter, meta corpus.Document) (evaluation.Draft, error) {
	doc, err := t.library.Document(ctx, meta.ID)
	if err != nil {
		return evaluation.Draft{}, err
	}
	passages, err := t.library.PassagesOf(ctx, doc.ID)
	if err != nil {
		return evaluation.Draft{}, err
	}
	longest := ""
	for _, passage := range passages {
		if len(passage.Text) > len(longest) {
			longest = passage.Text
		}
	}
	return drafter.Propose(ctx, doc, longest, t.collection.Reference(doc))
}

// spread takes n of the documents at even distances, or all of them.
func spread(documents []corpus.Document, n int) []corpus.Document {
	if n >= len(documents) {
		return documents
	}
	taken := make([]corpus.Document, n)
	for i := range taken {
		taken[i] = documents[i*len(documents)/n]
	}
	return taken
}

// writeLine writes a value as one line of JSON.
func (p *program) writeLine(value any) error {
	encoder := json.NewEncoder(p.stdout)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(value)
}
