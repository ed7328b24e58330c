package answer

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"

	"docent/corpus"
	"docent/retrieval/endpoint"
)

// wording is what a model said of a theme, as far as its passages carry it.
type wording struct {
	claims  []Claim
	sources []corpus.Citation
	model   string
	// failed is set when the model could not be reached.
	failed bool
	// dropped is how many of its claims no passage carries.
	dropped int
}

// wordThemes lets the model word every theme, side by side, when there is a model. A theme of which nothing
// holds has no claims.
func (a *Answerer) wordThemes(ctx context.Context, answer Answer, all []theme) []wording {
	worded := make([]wording, len(all))
	if a.model == nil {
		return worded
	}
	var asking errgroup.Group
	for i, t := range all {
		asking.Go(func() error {
			worded[i] = a.wordTheme(ctx, answer, t)
			return nil
		})
	}
	_ = asking.Wait() // wordTheme logs what goes wrong, and the theme's own sentences stand in for it
	return worded
}

func (a *Answerer) wordTheme(ctx context.Context, answer Answer, t theme) wording {
	question := fmt.Sprintf("List the core points of these passages on the topic %q (section %q): at most %d, one line each.",
		answer.Question, t.heading, pointsMost)
	draft, err := a.model.Compose(ctx, Question{Text: question, Language: answer.Language}, t.hits, nil)
	if err != nil {
		a.log.Log(ctx, endpoint.Level(err), "the model did not word a section; its own sentences stand", "error", err)
		return wording{failed: !errors.Is(err, ErrNoDraft)}
	}
	claims, sources, dropped := newVerdicts(a.verifier, t.hits).answers(Question{Text: answer.Question, Language: answer.Language}, draft)
	if dropped > 0 {
		a.log.Info("points of the model that no passage carries were dropped", "dropped", dropped, "kept", len(claims))
	}
	return wording{claims: claims, sources: sources, model: draft.Model, dropped: dropped}
}
