package openaitest_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	openai "github.com/sashabaranov/go-openai"

	"docent/retrieval/openaitest"
)

func TestAnAnswerArrivesWholeAndInDeltas(t *testing.T) {
	for name, b := range map[string]openaitest.Behaviour{
		"one delta":       {Text: "习近平 went [1]. \"Ура\"\n", Reasoning: "hm"},
		"runes":           {Text: "习近平 went [1]. \"Ура\"\n", Reasoning: "hm", ChunkRunes: 1},
		"with keep-alive": {Text: "习近平 went [1]. \"Ура\"\n", Reasoning: "hm", KeepAlive: 3},
	} {
		t.Run(name, func(t *testing.T) {
			s := openaitest.New(t, openaitest.WithChat(b))
			text, reasoning, finish, err := streamed(t.Context(), client(s, openaitest.Key))
			if err != nil || text != b.Text || reasoning != b.Reasoning || finish != "stop" {
				t.Errorf("streamed %q, %q, %q, %v", text, reasoning, finish, err)
			}
			whole, err := client(s, openaitest.Key).CreateChatCompletion(t.Context(), question("What?"))
			if err != nil || whole.Choices[0].Message.Content != b.Text {
				t.Errorf("whole: %v, %v", whole, err)
			}
			if n := len(s.ChatRequests()); n != 2 {
				t.Errorf("%d requests recorded, want 2", n)
			}
		})
	}
}

func TestAnAnswerIsMadeFromTheRequest(t *testing.T) {
	s := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{
		Respond: func(r openaitest.ChatRequest) string { return strings.ToUpper(r.Text("user")) },
	}))
	if text, _, _, err := streamed(t.Context(), client(s, openaitest.Key)); err != nil || text != "WHAT?" {
		t.Errorf("got %q, %v", text, err)
	}
}

func TestBehavioursComeInTurnAndTheLastStays(t *testing.T) {
	s := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Status: 500}, openaitest.Behaviour{Text: "ok"}))
	c := client(s, openaitest.Key)
	if _, _, _, err := streamed(t.Context(), c); status(err) != 500 {
		t.Errorf("first: %v, want a 500", err)
	}
	for range 2 {
		if text, _, _, err := streamed(t.Context(), c); err != nil || text != "ok" {
			t.Errorf("then: %q, %v", text, err)
		}
	}
}

func TestAStreamBreaksOffAsTold(t *testing.T) {
	for name, test := range map[string]struct {
		behaviour openaitest.Behaviour
		text      string
		fails     bool
	}{
		"dropped":       {openaitest.Behaviour{Text: "abcdef", ChunkBytes: 2, DropAfter: 2}, "abcd", true},
		"ended":         {openaitest.Behaviour{Text: "abcdef", ChunkBytes: 2, EndAfter: 2}, "abcd", false},
		"error within":  {openaitest.Behaviour{Text: "abcdef", ChunkBytes: 2, ErrorAfter: 1}, "ab", true},
		"malformed":     {openaitest.Behaviour{Malformed: true}, "", true},
		"empty choices": {openaitest.Behaviour{EmptyChoices: true}, "", false},
	} {
		t.Run(name, func(t *testing.T) {
			s := openaitest.New(t, openaitest.WithChat(test.behaviour))
			text, _, finish, err := streamed(t.Context(), client(s, openaitest.Key))
			if text != test.text || (err != nil) != test.fails || finish != "" {
				t.Errorf("got %q, finish %q, %v", text, finish, err)
			}
		})
	}
}

func TestAStallLastsUntilTheClientGoes(t *testing.T) {
	for name, b := range map[string]openaitest.Behaviour{
		"before the first byte": {StallFirst: true},
		"in the middle":         {Text: "abcdef", ChunkBytes: 1, StallAfter: 2},
	} {
		t.Run(name, func(t *testing.T) {
			s := openaitest.New(t)
			ctx, cancel := context.WithCancel(t.Context())
			s.OnChat(func(int, openaitest.ChatRequest) openaitest.Behaviour {
				cancel()
				return b
			})
			if _, _, _, err := streamed(ctx, client(s, openaitest.Key)); !errors.Is(err, context.Canceled) {
				t.Errorf("got %v, want cancelled", err)
			}
		})
	}
}

func TestWhatTheAPIDoesNotAllowIsRefused(t *testing.T) {
	s := openaitest.New(t, openaitest.WithContext(100))
	for name, test := range map[string]struct {
		change func(*openai.ChatCompletionRequest)
		status int
	}{
		"unknown model": {func(r *openai.ChatCompletionRequest) { r.Model = "other" }, 404},
		"no messages":   {func(r *openai.ChatCompletionRequest) { r.Messages = nil }, 400},
		"unknown role":  {func(r *openai.ChatCompletionRequest) { r.Messages[0].Role = "boss" }, 400},
		"no content":    {func(r *openai.ChatCompletionRequest) { r.Messages[0].Content = "" }, 400},
		"hot":           {func(r *openai.ChatCompletionRequest) { r.Temperature = 2.5 }, 400},
		"unknown field": {func(r *openai.ChatCompletionRequest) { r.GuidedChoice = []string{"a"} }, 400},
		"too long":      {func(r *openai.ChatCompletionRequest) { r.Messages[0].Content = strings.Repeat("a", 401) }, 400},
		//lint:ignore SA1019 servers other than OpenAI's know only this name
		"no room to end": {func(r *openai.ChatCompletionRequest) { r.MaxTokens = 99 }, 400},
	} {
		t.Run(name, func(t *testing.T) {
			r := question("What?")
			test.change(&r)
			before := s.Rejected()
			_, err := client(s, openaitest.Key).CreateChatCompletion(t.Context(), r)
			if status(err) != test.status || s.Rejected() != before+1 {
				t.Errorf("got %v, want status %d", err, test.status)
			}
		})
	}
	if n := len(s.ChatRequests()); n != 0 {
		t.Errorf("%d refused requests are among the valid ones", n)
	}
}

func TestAWrongKeyIsRefused(t *testing.T) {
	s := openaitest.New(t)
	if _, err := client(s, "sk-wrong").ListModels(t.Context()); status(err) != 401 {
		t.Errorf("got %v, want a 401", err)
	}
	models, err := client(s, openaitest.Key).ListModels(t.Context())
	if err != nil || len(models.Models) != 2 {
		t.Errorf("got %v, %v, want two models", models, err)
	}
}
