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
	// OnClaims, which may be nil, is called from the asking goroutine while a model writes: first with no claims
	// and the documents that are being read as Nearest, then with the claims that hold so far, each time that they
	// change. All of them have been verified. What Ask returns takes the place of what was shown.
	OnClaims func(Answer)
	// Trace, which may be nil, is filled with how the answer came about.
	Trace *Trace
}

// Turn is a question asked earlier and what was answered.
type Turn struct {
	Question string
	// Answer is the text of its claims, "" when it was refused.
	Answer string
}
