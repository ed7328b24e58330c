package telegram

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"
)

// lookEvery is how often a queue is read again even if nobody said that something came.
const lookEvery = 10 * time.Second

// lanes works off a durable queue: in order within a chat, in parallel across chats, one item of a chat at a time, so
// that a chat with many items does not hold up the others. The queue's rows are the truth; lanes forgets everything.
type lanes[T any] struct {
	limit int
	load  func(context.Context) ([]T, error)
	place func(T) (id, chat int64)
	work  func(context.Context, T) outcome
	now   func() time.Time
	log   *slog.Logger
	wakes chan struct{}
	ended chan ending

	// The rest belongs to run.
	waiting  []T
	busy     map[int64]bool
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
	id, chat int64
	outcome
}

func newLanes[T any](limit int, config Config, load func(context.Context) ([]T, error), place func(T) (id, chat int64),
	work func(context.Context, T) outcome) *lanes[T] {
	return &lanes[T]{
		limit: limit, load: load, place: place, work: work, now: config.Now, log: config.Log,
		wakes: make(chan struct{}, 1), ended: make(chan ending, limit),
		busy: map[int64]bool{}, rests: map[int64]time.Time{}, failures: map[int64]int{},
	}
}

// wake says that something came into the queue.
func (l *lanes[T]) wake() {
	select {
	case l.wakes <- struct{}{}:
	default:
	}
}

// run works until ctx ends, and returns when the last item in hand has.
func (l *lanes[T]) run(ctx context.Context) {
	var running sync.WaitGroup
	defer running.Wait()
	for stale := true; ctx.Err() == nil; {
		if stale && !l.reload(ctx) {
			_ = sleep(ctx, firstWait)
			continue
		}
		stale = l.pause(ctx, l.start(ctx, &running))
	}
}

func (l *lanes[T]) reload(ctx context.Context) bool {
	waiting, err := l.load(ctx)
	if err != nil && ctx.Err() == nil {
		l.log.Error("a queue of telegram can't be read, docent keeps trying", "error", err)
	}
	l.waiting = waiting
	return err == nil
}

// start begins the first item of every chat that is neither busy nor resting, as far as the limit goes. It returns how
// long until the next rest ends.
func (l *lanes[T]) start(ctx context.Context, running *sync.WaitGroup) time.Duration {
	now, wait := l.now(), lookEvery
	maps.DeleteFunc(l.rests, func(_ int64, until time.Time) bool { return !until.After(now) })
	seen := map[int64]bool{}
	for _, item := range l.waiting {
		id, chat := l.place(item)
		if seen[chat] || l.busy[chat] {
			continue
		}
		seen[chat] = true
		if until, resting := l.rests[chat]; resting {
			wait = min(wait, until.Sub(now))
			continue
		}
		if len(l.busy) == l.limit {
			break
		}
		l.busy[chat] = true
		running.Go(func() { l.ended <- ending{id, chat, l.work(ctx, item)} })
	}
	return wait
}

// pause waits for something to do, and reports whether the queue is to be read again: before an item is tried again,
// what its failure left in its row has to be known.
func (l *lanes[T]) pause(ctx context.Context, wait time.Duration) bool {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-l.wakes:
		return true
	case e := <-l.ended:
		l.end(e)
		return !e.done
	case <-timer.C:
		return wait == lookEvery
	}
}

func (l *lanes[T]) end(e ending) {
	delete(l.busy, e.chat)
	if e.done {
		delete(l.failures, e.chat)
		l.waiting = slices.DeleteFunc(l.waiting, func(item T) bool {
			id, _ := l.place(item)
			return id == e.id
		})
	} else if e.rest == 0 {
		e.rest = backoff(l.failures[e.chat])
		l.failures[e.chat]++
	}
	if e.rest > 0 {
		l.rests[e.chat] = l.now().Add(e.rest)
	}
}
