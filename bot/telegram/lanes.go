package telegram

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"time"

	"docent/bot/ledger"
)

// lookEvery is how often a queue is read again even if nobody said that something came.
const lookEvery = 10 * time.Second

// lanes works off a durable queue: in order within a chat, in parallel across chats, one item of a chat at a time, so
// that a chat with many items does not hold up the others. The queue's rows are the truth; lanes knows of the places
// of some and forgets everything.
type lanes struct {
	limit int
	load  func(ctx context.Context, limit int) ([]ledger.Place, error)
	work  func(ctx context.Context, id int64) outcome
	now   func() time.Time
	log   *slog.Logger
	wakes chan struct{}
	ended chan ending

	// The rest belongs to run.
	waiting  []ledger.Place  // at most one of a chat
	unread   bool            // the queue may hold more than is known
	hand     map[int64]int64 // the item in hand, by chat
	rests    map[int64]time.Time
	failures map[int64]int // in a row, by chat
}

// outcome is what became of an item.
type outcome struct {
	// done takes the item out of the queue; else it is tried again.
	done bool
	// rest is how long the chat is left alone; 0 with an item that is not done means longer with every failure.
	rest time.Duration
}

type ending struct {
	ledger.Place
	outcome
}

func newLanes(limit int, config Config, load func(context.Context, int) ([]ledger.Place, error),
	work func(context.Context, int64) outcome) *lanes {
	return &lanes{
		limit: limit, load: load, work: work, now: config.Now, log: config.Log,
		wakes: make(chan struct{}, 1), ended: make(chan ending, limit), unread: true,
		hand: map[int64]int64{}, rests: map[int64]time.Time{}, failures: map[int64]int{},
	}
}

// wake says that something came into the queue.
func (l *lanes) wake() {
	select {
	case l.wakes <- struct{}{}:
	default:
	}
}

// run works until ctx ends, and returns when the last item in hand has. The queue is read when somebody could begin
// more than is known; what failed is known anew by then.
func (l *lanes) run(ctx context.Context) {
	var running sync.WaitGroup
	defer running.Wait()
	for ctx.Err() == nil {
		wait := l.start(ctx, &running)
		if l.unread && len(l.hand) < l.limit {
			if l.reload(ctx) {
				continue
			}
			wait = firstWait
		}
		l.pause(ctx, wait)
	}
}

// pause waits for something to do.
func (l *lanes) pause(ctx context.Context, wait time.Duration) {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-l.wakes:
		l.unread = true
	case e := <-l.ended:
		l.end(e)
	case <-timer.C:
		l.unread = l.unread || wait == lookEvery
	}
}

func (l *lanes) end(e ending) {
	delete(l.hand, e.Chat)
	l.unread = true // its chat may have another
	if e.done {
		delete(l.failures, e.Chat)
		l.waiting = slices.DeleteFunc(l.waiting, func(place ledger.Place) bool { return place.ID == e.ID })
	} else if e.rest == 0 {
		e.rest = backoff(l.failures[e.Chat])
		l.failures[e.Chat]++
	}
	if e.rest > 0 {
		l.rests[e.Chat] = l.now().Add(e.rest)
	}
}
