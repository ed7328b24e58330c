package openaitest_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	openai "github.com/sashabaranov/go-openai"
	"go.uber.org/goleak"

	"docent/retrieval/openaitest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func client(s *openaitest.Server, key string) *openai.Client {
	cfg := openai.DefaultConfig(key)
	cfg.BaseURL, cfg.HTTPClient = s.URL, s.Client
	return openai.NewClientWithConfig(cfg)
}

func question(text string) openai.ChatCompletionRequest {
	return openai.ChatCompletionRequest{
		Model:    openaitest.ChatModel,
		Messages: []openai.ChatCompletionMessage{{Role: "user", Content: text}},
	}
}

// streamed collects a streamed answer and its reasoning until the stream ends or fails.
func streamed(ctx context.Context, c *openai.Client) (text, reasoning, finish string, err error) {
	stream, err := c.CreateChatCompletionStream(ctx, question("What?"))
	if err != nil {
		return "", "", "", err
	}
	defer stream.Close()
	var t, r strings.Builder
	for {
		part, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return t.String(), r.String(), finish, nil
		}
		if err != nil {
			return t.String(), r.String(), finish, err
		}
		for _, choice := range part.Choices {
			t.WriteString(choice.Delta.Content)
			r.WriteString(choice.Delta.ReasoningContent)
			finish += string(choice.FinishReason)
		}
	}
}

func status(err error) int {
	var api *openai.APIError
	if errors.As(err, &api) {
		return api.HTTPStatusCode
	}
	return 0
}
