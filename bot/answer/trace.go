package answer

// Trace tells how an answer came about. Its methods do nothing on a nil trace. It has no secrets: only what the
// documents, the reader and the model said.
type Trace struct {
	// Evidence in [0, 1] is that of the passages found, best first.
	Evidence float64         `json:"evidence"`
	Passages []TracedPassage `json:"passages"`
	// Prompt is what the model was asked with; there is none when no model was asked.
	Prompt *TracedPrompt `json:"prompt,omitempty"`
	// Draft is what the model wrote, unchecked.
	Draft string `json:"draft"`
	// Claims are those of the draft, each with its verdict.
	Claims []TracedClaim `json:"claims"`
	// Sentences are those that an extractive answer is chosen from, best first.
	Sentences []TracedSentence `json:"sentences"`
	// Outcome says in English why the answer is what it is.
	Outcome string       `json:"outcome"`
	Steps   []TracedStep `json:"steps"`
}

// TracedPassage is a passage with its rank, from 1.
type TracedPassage struct {
	N         int     `json:"n"`
	Document  string  `json:"document"`
	Title     string  `json:"title"`
	Published string  `json:"published"`
	Score     float64 `json:"score"`
	Evidence  float64 `json:"evidence"`
	Text      string  `json:"text"`
}

// TracedPrompt is the size of a prompt: passages from the first, and tokens as docent estimates them.
type TracedPrompt struct {
	Model    string `json:"model"`
	Passages int    `json:"passages"`
	Tokens   int    `json:"tokens"`
}

// TracedClaim is a claim of a draft with the passages that it cites and the one that carries it, 0 for none.
type TracedClaim struct {
	Text      string `json:"text"`
	Cited     []int  `json:"cited"`
	Supported bool   `json:"supported"`
	Passage   int    `json:"passage"`
	Reason    string `json:"reason"`
}

// TracedSentence is a sentence of a passage; Chosen is set when it is in the answer.
type TracedSentence struct {
	Passage int     `json:"passage"`
	Score   float64 `json:"score"`
	Chosen  bool    `json:"chosen"`
	Text    string  `json:"text"`
}

// TracedStep is a step and the time that it took, in milliseconds.
type TracedStep struct {
	Name string  `json:"name"`
	MS   float64 `json:"ms"`
}
