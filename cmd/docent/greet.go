package main

import (
	"context"
	"fmt"
	"net"
)

// greet says where the page is, what is on, what is off and how to turn it on.
func (p *program) greet(ctx context.Context, space *workspace, listener net.Listener) error {
	counts, err := space.library.Counts(ctx, p.config.sample)
	if err != nil {
		return fmt.Errorf("count the documents: %w", err)
	}
	documents := fmt.Sprintf("%d, in %d passages", counts.Documents, counts.Passages)
	if counts.Own == 0 {
		documents += " (no documents of yours yet: docent index PATH adds them)"
	}
	if !loopback(listener) {
		p.log.Warn("the page answers anyone who can reach this address; put a proxy with a password before it, or listen on 127.0.0.1", "address", listener.Addr().String())
	}
	_, err = fmt.Fprintf(p.stdout, "docent %s\nPage        %s\nDocuments   %s\nTelegram    %s\nModel       %s\nEmbeddings  %s\nCtrl-C stops it.\n",
		version(), pageURL(listener), documents, p.config.telegram.status(), p.config.openai.modelStatus(), p.config.openai.embeddingStatus())
	return err
}

// status says whether docent answers in Telegram, or how to make it.
func (c telegramConfig) status() string {
	switch {
	case c.token == "":
		return "off; set TELEGRAM_BOT_TOKEN to the token that @BotFather gives you"
	case c.url != telegramURL:
		return "on, through the Bot API server " + c.url
	}
	return "on"
}

// modelStatus says who words the answers, or how to have a model do it.
func (c openaiConfig) modelStatus() string {
	if c.model == "" {
		return "off, answers are verbatim sentences; set OPENAI_BASE_URL, OPENAI_API_KEY and OPENAI_MODEL"
	}
	return c.model + " at " + c.url + "; verbatim sentences when it fails"
}

// embeddingStatus says where vectors come from.
func (c openaiConfig) embeddingStatus() string {
	if c.embedding == "" {
		return "built in; OPENAI_EMBEDDING_MODEL takes them from the endpoint"
	}
	return c.embedding + " at " + c.url
}
