package main

import (
	"slices"
	"strings"
	"testing"

	"docent/retrieval/openaitest"
)

func TestTheModelIsAskedAsTheEnvironmentSays(t *testing.T) {
	server := openaitest.New(t, openaitest.WithModelFields(openaitest.Model{"max_model_len": 16384}))
	for name, c := range map[string]struct {
		set         environ
		tokens      int
		temperature float64
	}{
		"nothing set":     {environ{}, 4096, 0.1},
		"everything set":  {environ{"OPENAI_CONTEXT": "4096", "OPENAI_MAX_TOKENS": "700", "OPENAI_TEMPERATURE": "0.5", "OPENAI_TIMEOUT": "5m"}, 700, 0.5},
		"a small context": {environ{"OPENAI_CONTEXT": "3000"}, 1000, 0.1},
		"no temperature":  {environ{"OPENAI_TEMPERATURE": "0"}, 4096, 0},
	} {
		t.Run(name, func(t *testing.T) {
			env := modelled(t.TempDir(), server.URL)
			for key, value := range c.set {
				env[key] = value
			}
			docentWith(t, env, "", "ask", revenueQuestion).want(t, exitDone)
			asked := slices.Clone(server.ChatRequests())
			last := asked[len(asked)-1]
			if *last.MaxTokens != c.tokens || *last.Temperature-c.temperature > 1e-6 || c.temperature-*last.Temperature > 1e-6 {
				t.Errorf("max_tokens %d, temperature %g; want %d, %g", *last.MaxTokens, *last.Temperature, c.tokens, c.temperature)
			}
		})
	}
}

func TestASettingOfTheModelThatMakesNoSenseIsSaidSo(t *testing.T) {
	for name, values := range map[string][]string{
		"OPENAI_CONTEXT": {"8k", "0", "-1", "99999999"}, "OPENAI_MAX_TOKENS": {"many", "10"},
		"OPENAI_TEMPERATURE": {"hot", "-1", "3", "NaN"}, "OPENAI_TIMEOUT": {"120", "5ms", "3h"},
	} {
		for _, value := range values {
			r := docentWith(t, environ{"DOCENT_DATA": t.TempDir(), name: value}, "", "ask", "x").want(t, exitUsage)
			if !strings.Contains(r.stderr, name) {
				t.Errorf("%s=%s: %s", name, value, r.stderr)
			}
		}
	}
}
