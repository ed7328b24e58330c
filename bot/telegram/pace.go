package telegram

import (
	"context"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Telegram's limits for bots: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
const (
	// betweenMessages is how far apart messages to one chat are.
	betweenMessages = time.Second
	// PerSecond is how many messages all chats get in a second, unless Telegram allows a bot more.
	PerSecond = 30
	// A group gets groupBurst messages as they come and then one in groupRefill: never more than 20 in a minute.
	groupBurst  = 5
	groupRefill = 4 * time.Second
	// maxGroups is how many groups' budgets are kept before those that are full again are forgotten.
	maxGroups = 1024
)

// pace keeps docent below the limits. Safe for concurrent use.
type pace struct {
	now func() time.Time
	all *rate.Limiter

	mu     sync.Mutex
	groups map[int64]*rate.Limiter
}

func newPace(perSecond int, now func() time.Time) *pace {
	return &pace{now: now, all: rate.NewLimiter(rate.Limit(perSecond), 1), groups: map[int64]*rate.Limiter{}}
}

// wait waits for this message's turn among all chats.
func (p *pace) wait(ctx context.Context) error { return p.all.Wait(ctx) }

// rest is how long to leave a chat alone after a message to it.
func (p *pace) rest(chat int64) time.Duration {
	if chat > 0 {
		return betweenMessages
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.now()
	budget := p.groups[chat]
	if budget == nil {
		p.forget(now)
		budget = rate.NewLimiter(rate.Every(groupRefill), groupBurst)
		p.groups[chat] = budget
	}
	budget.AllowN(now, 1)
	missing := 1 - budget.TokensAt(now)
	return max(betweenMessages, time.Duration(missing*float64(groupRefill)))
}

func (p *pace) forget(now time.Time) {
	if len(p.groups) < maxGroups {
		return
	}
	for chat, budget := range p.groups {
		if budget.TokensAt(now) >= groupBurst {
			delete(p.groups, chat)
		}
	}
}
