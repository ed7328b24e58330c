package digest

import "fmt"

// UnreadError is a text that does not say what it should: ErrTime or ErrZone.
type UnreadError struct {
	// Text is what was written.
	Text string
	Err  error
}

// Error names the text.
func (e *UnreadError) Error() string { return fmt.Sprintf("%v: %q", e.Err, e.Text) }

// Unwrap is ErrTime or ErrZone.
func (e *UnreadError) Unwrap() error { return e.Err }
