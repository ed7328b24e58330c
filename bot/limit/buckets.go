// Package limit bounds what strangers can ask for: how often, by token buckets, and how much at once, by a gate.
package limit

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Verdict is what becomes of a request.
type Verdict uint8

const (
	// Pass lets the request through.
	Pass Verdict = iota
	// Tell refuses it; it is the first refusal since the bucket was at least half full, and worth a word to who asked.
	Tell
	// Ignore refuses it, and who asked has been told.
	Ignore
)

// Rate is how often something may be done.
type Rate struct {
	// Burst is how many times at once, from 1.
	Burst int
	// Every is how long one more takes to be earned.
	Every time.Duration
}

// maxKeys is how many keys are remembered: about 2 MB. Beyond that, those with a full bucket are forgotten, and
// if there are none, any.
const maxKeys = 10_000

// Buckets are token buckets, one for each key. Safe for concurrent use.
type Buckets[K comparable] struct {
	rate Rate
	now  func() time.Time

	mu   sync.Mutex
	keys map[K]*bucket
}

type bucket struct {
	tokens *rate.Limiter
	told   bool
}

// NewBuckets returns buckets that are full.
func NewBuckets[K comparable](rate Rate, now func() time.Time) *Buckets[K] {
	return &Buckets[K]{rate: rate, now: now, keys: map[K]*bucket{}}
}

// Take takes a token of the key, or says that it has none.
func (b *Buckets[K]) Take(key K) Verdict { return b.TakeAt(key, b.now()) }

// TakeAt is Take for what was asked at a time: what waited over an outage counts as if there had been none.
func (b *Buckets[K]) TakeAt(key K, at time.Time) Verdict {
	b.mu.Lock()
	defer b.mu.Unlock()
	one := b.of(key)
	switch {
	case one.tokens.AllowN(at, 1):
		one.told = one.told && one.tokens.TokensAt(at)+1 < float64(b.rate.Burst)/2
		return Pass
	case one.told:
		return Ignore
	}
	one.told = true
	return Tell
}

// Empty reports whether the key has no token, and takes none.
func (b *Buckets[K]) Empty(key K) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	one := b.keys[key]
	return one != nil && one.tokens.TokensAt(b.now()) < 1
}

func (b *Buckets[K]) of(key K) *bucket {
	if one := b.keys[key]; one != nil {
		return one
	}
	if len(b.keys) >= maxKeys {
		b.forget()
	}
	one := &bucket{tokens: rate.NewLimiter(rate.Every(b.rate.Every), b.rate.Burst)}
	b.keys[key] = one
	return one
}

// forget makes room: a full bucket is as good as none, and of a flood of keys each has asked little.
func (b *Buckets[K]) forget() {
	now, full := b.now(), float64(b.rate.Burst)
	for key, one := range b.keys {
		if one.tokens.TokensAt(now) >= full {
			delete(b.keys, key)
		}
	}
	for key := range b.keys {
		if len(b.keys) < maxKeys*9/10 {
			break
		}
		delete(b.keys, key)
	}
}
