// Package digest finds what is new on a topic, tells each story once, and knows when a digest is due.
package digest

import (
	"time"

	"docent/corpus"
)

// Line tells one story in sentences of its documents, verbatim.
type Line struct {
	Text string `json:"text"`
	// Citations are numbers of Digest.Sources, one for each document that tells the story; the first is
	// the document that Text stands in.
	Citations []int `json:"citations"`
	// Update is set when an earlier digest told the story and this is what came to it.
	Update bool `json:"update"`
	// Published is when the document that Text stands in appeared, in its own zone.
	Published time.Time `json:"-"`
}

// Digest is what is new on a topic, free of any markup. It is empty when it has no lines.
type Digest struct {
	Topic string
	// From and To bound the time of publication: [From, To).
	From, To time.Time
	// Lines are in the order of their weight.
	Lines []Line
	// Sources are numbered from 1 in the order of their first use.
	Sources []corpus.Citation
	// Considered counts the documents that were published in the window, New those of them that are on
	// the topic and not told before, Grouped those of the new ones that make no line of their own, as
	// another document's line tells their story or an earlier digest told all of it.
	Considered, New, Grouped int
}

// Documents returns the ids of the documents that the digest tells, each once.
func (d Digest) Documents() []string {
	ids := make([]string, 0, len(d.Sources))
	seen := make(map[string]bool, len(d.Sources))
	for _, s := range d.Sources {
		if !seen[s.Document] {
			ids = append(ids, s.Document)
		}
		seen[s.Document] = true
	}
	return ids
}
