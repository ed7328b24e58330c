package telegram

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"docent/bot/ledger"
)

// window is how many chats that could be served at once are known; the rest of a queue stays in its rows.
const window = 256

// reload reads as many places as there may be of chats that are busy or rest, and a window of others.
func (l *lanes) reload(ctx context.Context) bool {
	limit := window + len(l.hand) + len(l.rests)
	waiting, err := l.load(ctx, limit)
	if err != nil {
		if ctx.Err() == nil {
			l.log.Error("a queue of telegram can't be read, docent keeps trying", "error", err)
		}
		return false
	}
	l.waiting, l.unread = waiting, len(waiting) == limit
	for _, place := range waiting {
		if place.After.After(l.now()) {
			l.rests[place.Chat] = place.After
		}
	}
	return true
}

// start begins the waiting items of chats that are neither busy nor resting, as far as the limit goes. It returns how
// long until the next rest ends.
func (l *lanes) start(ctx context.Context, running *sync.WaitGroup) time.Duration {
	now, wait := l.now(), lookEvery
	maps.DeleteFunc(l.rests, func(_ int64, until time.Time) bool { return !until.After(now) })
	l.waiting = slices.DeleteFunc(l.waiting, func(place ledger.Place) bool {
		if until, resting := l.rests[place.Chat]; resting {
			wait = min(wait, until.Sub(now))
			return false
		}
		if len(l.hand) == l.limit || l.inHand(place) {
			return false
		}
		l.hand[place.Chat] = place.ID
		running.Go(func() { l.ended <- ending{place, l.work(ctx, place.ID)} })
		return true
	})
	return wait
}

// inHand reports whether the chat is busy, or the item is in hand under the number that its chat had before.
func (l *lanes) inHand(place ledger.Place) bool {
	if _, busy := l.hand[place.Chat]; busy {
		return true
	}
	for _, id := range l.hand {
		if id == place.ID {
			return true
		}
	}
	return false
}
