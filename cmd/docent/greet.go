package main

import (
	"context"
	"fmt"
	"net"
)

// greet says where the page is, what is on, what is off and how to turn it on.
func (p *program) greet(ctx context.Context, space *workspace, listener net.Listener, access access) error {
	counts, err := space.library.Counts(ctx, p.config.sample)
	if err != nil {
		return fmt.Errorf("count the documents: %w", err)
	}
	documents := fmt.Sprintf("%d, in %d passages", counts.Documents, counts.Passages)
	if counts.Own == 0 {
		documents += " (no documents of yours yet: docent index PATH adds them)"
	}
	p.warnOfExposure(listener, access)
	page := pageURL(listener)
	if access.public != nil {
		page += "\nPublic      " + access.base() + ", where the links in chats lead"
	}
	_, err = fmt.Fprintf(p.stdout, "docent %s\nPage        %s\nReaders     %s\nDocuments   %s\nTelegram    %s\nModel       %s\nEmbeddings  %s\nCtrl-C stops it.\n",
		version(), page, access.status(listener), documents, p.config.telegram.status(), p.config.openai.modelStatus(), p.config.openai.embeddingStatus())
	return err
}

// warnOfExposure says what strangers on the way to the page could do.
func (p *program) warnOfExposure(listener net.Listener, access access) {
	switch {
	case loopback(listener):
	case access.password == "":
		p.log.Warn("whoever reaches this address past the proxy reads everything; set DOCENT_PASSWORD, or listen where the proxy alone gets to", "address", listener.Addr().String())
	case !access.secure():
		p.log.Warn("the password travels in the clear; put a proxy with HTTPS before the page and name it with --public-url", "address", listener.Addr().String())
	}
}

// status says whether docent answers in Telegram, or how to make it.
func (c telegramConfig) status() string {
	switch {
	case c.token == "":
		return "off; set TELEGRAM_BOT_TOKEN to the token that @BotFather gives you"
	case c.url != telegramURL:
		return "on, through the Bot API server " + site(c.url)
	}
	return "on"
}

// modelStatus says who words the answers, or how to have a model do it.
func (c openaiConfig) modelStatus() string {
	if c.model == "" {
		return "off, answers are verbatim sentences; set OPENAI_BASE_URL, OPENAI_API_KEY and OPENAI_MODEL"
	}
	return c.model + " at " + site(c.url) + "; verbatim sentences when it fails"
}

// embeddingStatus says where vectors come from.
func (c openaiConfig) embeddingStatus() string {
	if c.embedding == "" {
		return "built in; OPENAI_EMBEDDING_MODEL takes them from the endpoint"
	}
	return c.embedding + " at " + site(c.url)
}
