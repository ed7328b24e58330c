package main

import (
	"context"
	"math/rand/v2"
	"time"

	openai "github.com/sashabaranov/go-openai"

	"docent/retrieval/endpoint"
)

// askPatience bounds one reply of the model.
const askPatience = 2 * time.Minute

// asking returns a function that puts one message to the configured model. It sends nothing that only some
// servers know.
func (p *program) asking() func(ctx context.Context, instructions, message string) (string, error) {
	c := p.config.openai
	client := endpoint.New(endpoint.Config{BaseURL: c.url, Key: c.key})
	retry := endpoint.Retry{Tries: 3, First: time.Second, Longest: time.Minute, Jitter: rand.Float64}
	return func(ctx context.Context, instructions, message string) (reply string, err error) {
		request := openai.ChatCompletionRequest{Model: c.model, Messages: []openai.ChatCompletionMessage{
			{Role: openai.ChatMessageRoleSystem, Content: instructions}, {Role: openai.ChatMessageRoleUser, Content: message},
		}}
		err = retry.Do(ctx, func() error {
			ctx, cancel := context.WithTimeout(ctx, askPatience)
			defer cancel()
			response, err := client.CreateChatCompletion(ctx, request)
			if err != nil {
				return endpoint.Failure(ctx, err, c.key)
			}
			if len(response.Choices) > 0 {
				reply = response.Choices[0].Message.Content
			}
			return nil
		})
		return reply, err
	}
}
