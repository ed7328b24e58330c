package answer

import (
	"context"
	"fmt"

	"docent/corpus"
	"docent/retrieval"
)

const (
	// passagesSummed is how many passages a summary is drawn from.
	passagesSummed = 60
	// sectionsMost and pointsMost bound the summary to what one reads on a phone.
	sectionsMost = 5
	pointsMost   = 4
)

// Summarise returns the central sentences on the topic, verbatim and cited, under the headings that the
// documents themselves have, or refuses when no document is about it. Errors are those of Ask.
func (a *Answerer) Summarise(ctx context.Context, topic, language string) (Answer, error) {
	found, err := a.index.Search(ctx, topic, retrieval.Search{K: passagesSummed})
	if err != nil {
		return Answer{}, fmt.Errorf("search for the topic: %w", err)
	}
	answer := Answer{Question: topic, Language: language, Composer: Extractive}
	if answer.Language == "" {
		answer.Language = found.Query.Language
	}
	about, err := a.about(ctx, found)
	if err != nil {
		return Answer{}, err
	}
	if len(about) == 0 {
		return refuse(answer, found.Hits), nil
	}
	chosen, said := a.onTopic(found.Query, themes(about))
	worded := a.wordThemes(ctx, answer, chosen)
	for i, theme := range chosen {
		if len(worded[i].claims) > 0 {
			answer.Composer, answer.Model = Model, worded[i].model
			answer.Dropped += worded[i].dropped
			answer.addSection(theme.heading, answer.absorb(worded[i].claims, worded[i].sources))
			continue
		}
		answer.ModelFailed = answer.ModelFailed || worded[i].failed
		answer.addSection(theme.heading, answer.points(a.central(ctx, said[i])))
	}
	if len(answer.Sections) == 0 {
		return refuse(answer, found.Hits), ctx.Err()
	}
	return answer, ctx.Err()
}

// addSection adds a section, unless it has no claims.
func (a *Answer) addSection(heading string, claims []Claim) {
	if len(claims) > 0 {
		a.Sections = append(a.Sections, Section{Heading: heading, Claims: claims})
	}
}

// points makes sentences claims, each cited.
func (a *Answer) points(sentences []point) []Claim {
	claims := make([]Claim, len(sentences))
	told := make([]corpus.Span, len(sentences))
	for i, p := range sentences {
		told[i] = p.sentence.Span
	}
	for i, p := range sentences {
		claims[i] = a.verbatim(p.hit, p.sentence, told)
	}
	return claims
}
