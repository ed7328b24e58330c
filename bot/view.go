package bot

import (
	"time"

	"docent/bot/answer"
	"docent/bot/messages"
	"docent/corpus"
)

// View is an answer as machines read it. Lists are never null.
type View struct {
	Question string `json:"question"`
	// Understood is the question as it was understood beside those before it.
	Understood string            `json:"understood,omitempty"`
	Language   string            `json:"language"`
	Refused    bool              `json:"refused"`
	Text       string            `json:"text"`
	Claims     []answer.Claim    `json:"claims"`
	Sources    []corpus.Citation `json:"sources"`
	// AsOf is when the newest document on the question was published, RFC 3339, where that is old for what it asks.
	AsOf string `json:"as_of,omitempty"`
	// Differ are the numbers of sources that contradict each other, Readings questions that this one may mean, and
	// Notes the sentences that tell a reader of both and of AsOf.
	Differ   []int    `json:"differ,omitempty"`
	Readings []string `json:"readings,omitempty"`
	Notes    []string `json:"notes,omitempty"`
	// Notice is a sentence on how the answer came about: that the model could not be reached.
	Notice string `json:"notice,omitempty"`
	// Dropped is how many claims of the model were left out, since no passage carries them.
	Dropped int `json:"dropped"`
	// Nearest names the documents that come closest to a question that was refused.
	Nearest  []Nearest `json:"nearest,omitempty"`
	Composer string    `json:"composer"`
	Model    string    `json:"model"`
	TookMS   int64     `json:"took_ms"`
}

// SummaryView is a summary as machines read it: a View with sections in place of claims.
type SummaryView struct {
	Question string            `json:"question"`
	Language string            `json:"language"`
	Refused  bool              `json:"refused"`
	Text     string            `json:"text"`
	Sections []answer.Section  `json:"sections"`
	Sources  []corpus.Citation `json:"sources"`
	Notice   string            `json:"notice,omitempty"`
	Dropped  int               `json:"dropped"`
	Nearest  []Nearest         `json:"nearest,omitempty"`
	Composer string            `json:"composer"`
	Model    string            `json:"model"`
	TookMS   int64             `json:"took_ms"`
}

// Nearest is a document that a refusal names.
type Nearest struct {
	Document  string `json:"document"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	// Published is RFC 3339, or "" when unknown.
	Published string `json:"published"`
	URL       string `json:"url"`
}

// AnswerView returns the answer as machines read it, with its text in the given language of the interface.
func AnswerView(a answer.Answer, language string, took time.Duration) View {
	return View{
		Question: a.Question, Understood: a.Understood, Language: a.Language, Refused: a.Refused, Text: PlainText(a, language),
		AsOf: corpus.FormatTime(a.AsOf), Differ: a.Differ, Readings: a.Readings, Notes: Notes(a, messages.For(language)),
		Claims: orEmpty(a.Claims), Sources: orEmpty(a.Sources), Nearest: nearest(a.Nearest), Notice: Notice(a, language), Dropped: a.Dropped,
		Composer: a.Composer, Model: a.Model, TookMS: took.Milliseconds(),
	}
}

// ViewSummary returns the summary as machines read it, with its text in the given language of the interface.
func ViewSummary(a answer.Answer, language string, took time.Duration) SummaryView {
	return SummaryView{
		Question: a.Question, Language: a.Language, Refused: a.Refused, Text: PlainText(a, language),
		Sections: orEmpty(a.Sections), Sources: orEmpty(a.Sources), Nearest: nearest(a.Nearest), Notice: Notice(a, language), Dropped: a.Dropped,
		Composer: a.Composer, Model: a.Model, TookMS: took.Milliseconds(),
	}
}

func nearest(docs []corpus.Document) []Nearest {
	named := make([]Nearest, len(docs))
	for i, d := range docs {
		named[i] = Nearest{d.ID, d.Title, d.Publisher, corpus.FormatTime(d.Published), d.URL}
	}
	return named
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
