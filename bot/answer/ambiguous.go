package answer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"docent/retrieval"
	"docent/retrieval/lexicon"
)

const (
	// readingsMost is how many readings of a question are offered, and longestReading how long the words are that
	// tell one from the others, in characters.
	readingsMost   = 3
	longestReading = 60
	// asWell is the share of the best sentence's coverage from which another answers as well.
	asWell = 0.9
)

// readings returns up to three questions, each for one of the things that the question may mean; none when it is
// clear. A question of few words may mean several: a bare name any of what is said on it, and one for a figure or a
// time, that names nothing, any of those for which sentences give one as well as each other.
func (a *Answerer) readings(r remark, found retrieval.Result) []string {
	content := r.content()
	bare := !r.asks() && len(r.slots()) == 1 && len(content) <= few
	figures := found.Query.Asks == lexicon.AsksQuantity || found.Query.Asks == lexicon.AsksTime
	vague := figures && r.asks() && len(content) > 0 && len(content) <= few && !r.defining() && !slices.ContainsFunc(content, r.fits)
	if len(r.when.Spans) > 0 || strings.HasSuffix(r.text, ")") || !bare && !vague {
		return nil
	}
	var labels []string
	if bare {
		labels = headingsOf(found.Hits)
	} else {
		labels = a.subjects(found)
	}
	if len(labels) < 2 {
		return nil
	}
	var readings []string
	for _, label := range labels[:min(len(labels), readingsMost)] {
		readings = append(readings, withBehind(r.text, []string{label}))
	}
	return readings
}

// headingsOf are those under which the passages with evidence stand, or the titles of their documents.
func headingsOf(hits []retrieval.Hit) []string {
	var labels []string
	for _, hit := range hits {
		if hit.Evidence < minEvidence {
			continue
		}
		label := hit.Passage.Heading
		if label == "" {
			label = hit.Document.Title
		}
		labels = appendLabel(labels, label)
	}
	return labels
}

// appendLabel adds a label that is no part of another and has none as its part.
func appendLabel(labels []string, label string) []string {
	label = oneLine(label)
	if utf8.RuneCountInString(label) > longestReading {
		label = string([]rune(label)[:longestReading-1]) + "…"
	}
	folded := fold(label)
	if folded == "" || slices.ContainsFunc(labels, func(l string) bool {
		return strings.Contains(fold(l), folded) || strings.Contains(folded, fold(l))
	}) {
		return labels
	}
	return append(labels, label)
}

// subjects are what tells the sentences apart that answer the question as well as the best one: a name or a year of
// each that the others do not have.
func (a *Answerer) subjects(found retrieval.Result) []string {
	sentences := givesAsked(found.Query, a.index.Sentences(found.Query, found.Hits))
	var equal []retrieval.Sentence
	for _, s := range sentences {
		best := sentences[0]
		if s.Coverage < asWell*best.Coverage || len(equal) == readingsMost {
			break
		}
		if !slices.ContainsFunc(equal, func(e retrieval.Sentence) bool { return fold(e.Text) == fold(s.Text) }) {
			equal = append(equal, s)
		}
	}
	if len(equal) < 2 {
		return nil
	}
	var labels []string
	for i, s := range equal {
		label := a.tellsApart(found.Query, s.Text, slices.Delete(slices.Clone(equal), i, i+1))
		if label == "" {
			label = found.Hits[s.Hit].Document.Title
		}
		labels = appendLabel(labels, label)
	}
	return labels
}

// tellsApart is the first name, or else the year, of a sentence that none of the others and not the question has; "".
func (a *Answerer) tellsApart(q lexicon.Query, sentence string, others []retrieval.Sentence) string {
	unique := func(s string) bool {
		return !strings.Contains(fold(q.Text), fold(s)) && !slices.ContainsFunc(others, func(o retrieval.Sentence) bool {
			return strings.Contains(fold(o.Text), fold(s))
		})
	}
	for i, g := range a.index.Lexicon().Query(sentence).Groups {
		if isName(g) && (i > 0 || isHan(g.Surface)) && !(isHan(g.Surface) && !translates(g)) && unique(g.Surface) {
			return g.Surface
		}
	}
	for _, quantity := range lexicon.Quantities(sentence) {
		if year := sentence[quantity.Start:quantity.End]; quantity.Unit == lexicon.Year && unique(year) {
			return year
		}
	}
	return ""
}

// translates reports whether it is surely known how a Chinese name is written in other letters.
func translates(g lexicon.Group) bool {
	return slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		return a.Weight >= sureWeight && !isHan(strings.Join(a.Terms, ""))
	})
}
