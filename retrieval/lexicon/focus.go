package lexicon

import "strings"

// Focus returns the group of the query that names what is measured, or the office of who is asked for: "GDP" of
// "What is the GDP?", "president" of "Who is the president?"; -1 where the question is of another form.
func (q Query) Focus() int {
	if q.Asks == AsksPerson {
		return q.groupIn(officeIn(q.Text))
	}
	if noun := askedNoun(strings.Map(foldRune, q.Text)); askingOf(q.Text) == noun {
		return q.groupIn(noun)
	}
	return -1
}

// groupIn returns the group that stands where the question says what it asks for, or -1.
func (q Query) groupIn(asked asking) int {
	for i, g := range q.Groups {
		if asked.start >= 0 && g.Start < asked.end && asked.start < g.End && g.Kind <= Name {
			return i
		}
	}
	return -1
}

// officeIn finds the word for what somebody is in a question for a person.
func officeIn(text string) asking {
	folded := strings.Map(foldRune, text)
	for _, kind := range askedNouns {
		for w := range strings.SplitSeq(kind.words, ",") {
			if at := wordIn(folded, w); kind.asks == AsksPerson && at >= 0 {
				return asking{AsksPerson, at, at + len(w)}
			}
		}
	}
	return asking{AsksPerson, -1, -1}
}
