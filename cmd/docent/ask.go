package main

import (
	"cmp"
	"context"
	"errors"
	"time"

	"docent/bot"
	"docent/bot/answer"
)

// askCommand is "docent ask".
type askCommand struct {
	JSON     bool     `name:"json" help:"Print one JSON object instead of text."`
	Trace    bool     `help:"Show how the answer came about: passages, prompt, draft, verdicts, sentences and times."`
	Question []string `arg:"" help:"The question, in any language; '-' reads it from standard input."`
}

func (c *askCommand) run(ctx context.Context, p *program) error {
	question, err := p.words("question", c.Question)
	if err != nil {
		return err
	}
	var trace *answer.Trace
	if c.Trace {
		trace = new(answer.Trace)
	}
	err = p.answer(ctx, c.JSON, func(b *bot.Bot) (answer.Answer, error) {
		return b.Ask(ctx, answer.Question{Text: question, Trace: trace})
	},
		func(a answer.Answer, took time.Duration) any {
			return tracedView{bot.AnswerView(a, voice(a), took), trace}
		})
	if trace == nil || c.JSON || err != nil && !errors.Is(err, errRefused) {
		return err
	}
	return cmp.Or(writeTrace(p.stdout, trace), err)
}

// tracedView is an answer as machines read it, with its trace when that is asked for.
type tracedView struct {
	bot.View
	Trace *answer.Trace `json:"trace,omitempty"`
}

// answer prints what ask makes of the documents, as text or as the JSON that view makes of it. It fails with
// errRefused when the documents do not say.
func (p *program) answer(ctx context.Context, asJSON bool, ask func(*bot.Bot) (answer.Answer, error), view func(answer.Answer, time.Duration) any) error {
	space, err := p.openSynced(ctx)
	if err != nil {
		return err
	}
	defer space.close()
	began := time.Now()
	answered, err := ask(space.bot)
	if err != nil {
		return err
	}
	if asJSON {
		err = writeJSON(p.stdout, view(answered, time.Since(began)))
	} else {
		err = writeAnswer(p.stdout, answered)
	}
	if err == nil && answered.Refused {
		return errRefused
	}
	return err
}
