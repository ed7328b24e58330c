// Package answer composes an answer from retrieved passages, verifies its claims and numbers its citations.
package answer

import (
	"time"

	"docent/corpus"
)

// Names of the composers.
const (
	Extractive = "extractive"
	Model      = "model"
)

// Claim is one statement and the numbers of the sources that carry it.
type Claim struct {
	Text string `json:"text"`
	// Citations are numbers of Answer.Sources, never empty.
	Citations []int `json:"citations"`
	// Line is set on a line of a list or a table that was asked for.
	Line bool `json:"line,omitempty"`
	// Translation is the text in the language of the answer, by a model, where the text is in another one. Its
	// numbers, dates and names have been held against the text.
	Translation string `json:"translation,omitempty"`
	// Attribution is set where the passages only have somebody say what the claim says, and the claim does not tell.
	Attribution *Attribution `json:"attribution,omitempty"`
}

// Section is a headed part of a summary.
type Section struct {
	Heading string  `json:"heading"`
	Claims  []Claim `json:"claims"`
}

// Answer is a verified answer or summary, free of any markup.
type Answer struct {
	Question string
	// Understood is the question as it was understood beside the turns before it, "" when it stands for itself.
	Understood string
	// Language is the ISO 639-1 code of the question.
	Language string
	// Refused is set when the documents do not say; then there are no claims, and Nearest names up to
	// three documents that come closest.
	Refused bool
	Claims  []Claim
	// Sections hold the claims of a summary.
	Sections []Section
	// Sources are numbered from 1 in the order of their first use.
	Sources []corpus.Citation
	Nearest []corpus.Document
	// Readings are up to three questions, each for one of the things that the question may mean; none when it is
	// clear enough.
	Readings []string
	// Differ are the numbers of the sources that contradict each other on what is asked.
	Differ []int
	// AsOf is when the newest document on the question was published, where a reader would take what it says for
	// newer; zero otherwise.
	AsOf time.Time
	// Composer is Extractive or Model; Model names the model of the latter.
	Composer string
	Model    string
	// Dropped is how many claims of the model were left out, since no passage carries them.
	Dropped int
	// ModelFailed is set when a model was to word the answer and could not be reached, so that sentences of the
	// documents stand in.
	ModelFailed bool
}
