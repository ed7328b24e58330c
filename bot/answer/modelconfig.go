package answer

import (
	"net/http"
	"time"

	"docent/retrieval/endpoint"
	"docent/retrieval/lexicon"
)

const (
	// defaultContext is the size of a context that nobody names, in tokens; every model of today has it.
	defaultContext = 8192
	// leastContext is below the size of any model's context, in tokens.
	leastContext = 1024
	// mostAnswer bounds the share of the context that is kept for the answer, in tokens.
	mostAnswer = 4096
	// DefaultTimeout bounds one answer of a model.
	DefaultTimeout = 2 * time.Minute
)

// ModelConfig says which model composes, and how it is asked. Zero fields take the default in brackets.
type ModelConfig struct {
	BaseURL, Key, Model string
	// SecondOpinion names a model of the same server that may take verified claims away; "" for none.
	SecondOpinion string
	// Lexicon verifies what the model says (the one that ships with docent).
	Lexicon *lexicon.Lexicon
	// HTTP makes the requests (a client of its own).
	HTTP *http.Client
	// Context is how many tokens prompt and answer may have together (what the server says, else 8192), and Answer
	// how many of them the answer has, reasoning included (a third of them, at most 4096).
	Context, Answer int
	// Temperature is in (0, 2] (0.1).
	Temperature float32
	// Timeout bounds one answer (DefaultTimeout), and Idle the wait for the next piece of
	// it (half of that, at least 45 s).
	Timeout, Idle time.Duration
	// Retry is for failures before the first piece of the answer (2 tries, 1 s apart, at most 10 s).
	Retry endpoint.Retry
	// Now tells the date when a question does not (time.Now).
	Now func() time.Time
}

func (c ModelConfig) withDefaults() ModelConfig {
	if c.Temperature <= 0 {
		c.Temperature = 0.1
	}
	if c.Timeout <= 0 {
		c.Timeout = DefaultTimeout
	}
	if c.Idle <= 0 {
		c.Idle = max(45*time.Second, c.Timeout/2)
	}
	if c.Retry.Tries == 0 {
		c.Retry.Tries, c.Retry.First, c.Retry.Longest = 2, time.Second, 10*time.Second
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	return c
}

// answerOf is how many tokens of a context the answer has.
func (c ModelConfig) answerOf(context int) int {
	if c.Answer > 0 {
		return min(c.Answer, context/2)
	}
	return min(context/3, mostAnswer)
}
