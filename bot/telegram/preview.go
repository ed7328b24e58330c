package telegram

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"sync"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/messages"
)

const (
	// betweenDrafts is how far apart the states of a draft are; Telegram animates what changes in between.
	betweenDrafts = 300 * time.Millisecond
	// draftTimeout is how long showing one may take. The answer itself waits for it.
	draftTimeout = 2 * time.Second
)

// preview shows an answer while it is written, as a draft in the chat: https://core.telegram.org/bots/api#sendmessagedraft
// Telegram forgets a draft by itself, so that a crash leaves no half answer; the answer goes through the outbox.
type preview struct {
	client *Client
	m      bot.Message
	// next holds the state to show next, the newest alone.
	next chan answer.Answer
}

// preview returns what the conversation tells of an answer under way, nil where no draft can be shown (Telegram takes
// them in private chats alone), and a function that ends it, which waits for the last request.
func (c *Client) preview(ctx context.Context, m bot.Message) (show func(answer.Answer), stop func()) {
	if !m.Private || c.draftless.Load() {
		return nil, func() {}
	}
	p := &preview{client: c, m: m, next: make(chan answer.Answer, 1)}
	ctx, cancel := context.WithCancel(ctx)
	var showing sync.WaitGroup
	showing.Go(func() { p.run(ctx) })
	return p.show, func() {
		cancel()
		showing.Wait()
	}
}

// show takes the newest state. One goroutine calls it.
func (p *preview) show(a answer.Answer) {
	select {
	case <-p.next:
	default:
	}
	p.next <- a
}

// run shows states until ctx ends or Telegram does not want them.
func (p *preview) run(ctx context.Context) {
	for ctx.Err() == nil {
		select {
		case <-ctx.Done():
			return
		case a := <-p.next:
			if !p.draft(ctx, a) {
				return
			}
		}
		_ = sleep(ctx, betweenDrafts)
	}
}

// draft shows one state, and reports whether another one may follow. It is a courtesy: what fails is not tried again.
func (p *preview) draft(ctx context.Context, a answer.Answer) bool {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), draftTimeout)
	defer cancel()
	text := p.render(a)
	if len(text) == 0 {
		return true
	}
	_, err := p.client.api.SendMessageDraft(ctx, &tg.SendMessageDraftParams{
		ChatID: p.m.Chat, MessageThreadID: p.m.Thread, DraftID: strconv.Itoa(p.m.ID),
		Text: text[0].html(), ParseMode: models.ParseModeHTML,
	})
	if errors.Is(err, tg.ErrorNotFound) {
		p.client.draftless.Store(true) // a Bot API server from before drafts
	}
	return err == nil
}

// render writes what holds so far, or what is being read while nothing does yet.
func (p *preview) render(a answer.Answer) []rich {
	language := messages.For(p.m.Language)
	if a.Language != "" {
		language = messages.For(a.Language)
	}
	if len(a.Claims) > 0 {
		a.Nearest, a.Sources = nil, nil
		return split(append(render(bot.Reply{Answer: &a, Language: language.Language()}), run{text: "\n\n…"}))
	}
	var titles []string
	for _, doc := range a.Nearest {
		titles = append(titles, doc.Name())
	}
	var t rich
	t.plain(language.Text("telegram.reading", map[string]any{"Titles": strings.Join(titles, " · ")}))
	return split(t)
}
