package answer

import "time"

// Question is what a reader asks, and how.
type Question struct {
	Text string
	// Language is the ISO 639-1 code to answer in; "" means the question's own.
	Language string
	// Now is the reader's clock, in the zone that "last week" is told in; zero is the index's own.
	Now time.Time
	// Thread holds the turns before this one, oldest first; a question that leaves words out takes them from there.
	Thread []Turn
	// OnClaims, which may be nil, is called from the asking goroutine with the claims that hold so far, each time
	// that one is added, while a model writes. What it has shown is void when Ask fails.
	OnClaims func(Answer)
}

// Turn is a question asked earlier and what was answered.
type Turn struct {
	Question string
	// Answer is the text of its claims, "" when it was refused.
	Answer string
}
