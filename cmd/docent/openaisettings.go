package main

import (
	"math"
	"strconv"
	"strings"
	"time"

	"docent/bot/answer"
)

// wording says how a model is asked; a zero field leaves it to the default of answer.ModelConfig.
type wording struct {
	context, answer int
	temperature     float32
	timeout         time.Duration
}

// longestTimeout bounds OPENAI_TIMEOUT: nobody waits longer for an answer.
const longestTimeout = 30 * time.Minute

// readWording reads how a model is asked.
func readWording(value func(string) string) (w wording, err error) {
	if w.context, err = tokens("OPENAI_CONTEXT", value); err != nil {
		return w, err
	}
	if w.answer, err = tokens("OPENAI_MAX_TOKENS", value); err != nil {
		return w, err
	}
	if text := value("OPENAI_TEMPERATURE"); text != "" {
		t, err := strconv.ParseFloat(text, 32)
		if err != nil || !(t >= 0 && t <= 2) {
			return w, usagef("OPENAI_TEMPERATURE is %q; it is a number from 0 to 2", text)
		}
		w.temperature = max(float32(t), math.SmallestNonzeroFloat32) // go-openai leaves out a 0
	}
	if text := value("OPENAI_TIMEOUT"); text != "" {
		if w.timeout, err = time.ParseDuration(text); err != nil || w.timeout < time.Second || w.timeout > longestTimeout {
			return w, usagef("OPENAI_TIMEOUT is %q; write it like 90s or 5m, from 1s to %v", text, strings.TrimSuffix(longestTimeout.String(), "0s"))
		}
	}
	return w, nil
}

// tokens reads a number of tokens, 0 when the variable is not set.
func tokens(variable string, value func(string) string) (int, error) {
	text := value(variable)
	if text == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 256 || n > 10_000_000 {
		return 0, usagef("%s is %q; it is a number of tokens, from 256 to 10000000", variable, text)
	}
	return n, nil
}

// modelConfig is how answers are worded at the endpoint.
func (c openaiConfig) modelConfig() answer.ModelConfig {
	return answer.ModelConfig{
		BaseURL: c.url, Key: c.key, Model: c.model, SecondOpinion: c.second,
		Context: c.wording.context, Answer: c.wording.answer, Temperature: c.wording.temperature, Timeout: c.wording.timeout,
	}
}
