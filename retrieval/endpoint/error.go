package endpoint

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Error is a failure of a server, or of the way to it. Its text never has the key.
type Error struct {
	// Status is the HTTP status, 0 when there was none.
	Status int
	// Code is the server's own name of the failure ("context_length_exceeded"), or "".
	Code string
	// Text is what the server or the network said, shortened.
	Text string
	// Temporary means that the same request may succeed later.
	Temporary bool
	// Begun means that a part of the answer was used already, so that the request is not made again at once.
	Begun bool
	// RetryAfter is how long the server asks to wait, 0 when it does not say.
	RetryAfter time.Duration
}

// Error says what failed.
func (e *Error) Error() string {
	if e.Status == 0 {
		return e.Text
	}
	return fmt.Sprintf("the server answered %d %s: %s", e.Status, http.StatusText(e.Status), e.Text)
}

// Without is e with nothing in its text of what was sent. See Unsaid.
func (e *Error) Without(sent ...string) *Error {
	unsaid := *e
	unsaid.Text = Unsaid(e.Text, sent...)
	return &unsaid
}

// Failure returns err as an *Error, or the error of ctx when that has ended. An answer that can't be read
// counts as temporary.
func Failure(ctx context.Context, err error, key string) error {
	var e *Error
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case errors.As(err, &e):
		return e
	}
	return &Error{Text: redact(err.Error(), key), Temporary: true}
}

const (
	// maxText bounds the text of an error, in bytes.
	maxText = 300
	// maxRefusal bounds what is read of an error's body, in bytes.
	maxRefusal = 64 << 10
)

// redact takes the key out of a text, and shortens it.
func redact(text, key string) string {
	if key != "" {
		text = strings.ReplaceAll(text, key, "[key]")
	}
	return Shorten(text)
}

// Shorten puts what a server said on one line that is short enough for a log.
func Shorten(text string) string {
	text = strings.ToValidUTF8(strings.Join(strings.Fields(text), " "), "")
	if len(text) > maxText {
		text = strings.ToValidUTF8(text[:maxText], "") + "…"
	}
	return text
}

// refusal reads an answer that is no success.
func refusal(res *http.Response, key string) *Error {
	raw, _ := io.ReadAll(io.LimitReader(res.Body, maxRefusal))
	e := &Error{Status: res.StatusCode, Text: redact(string(raw), key), RetryAfter: retryAfter(res.Header)}
	var said struct {
		Error struct {
			Message string `json:"message"`
			Code    any    `json:"code"`
		} `json:"error"`
	}
	if json.Unmarshal(raw, &said) == nil && said.Error.Message != "" {
		e.Text = redact(said.Error.Message, key)
		e.Code, _ = said.Error.Code.(string)
	}
	e.Temporary = temporary(e.Status) && e.Code != "insufficient_quota"
	return e
}

func temporary(status int) bool {
	switch status {
	case http.StatusRequestTimeout, http.StatusTooEarly, http.StatusTooManyRequests:
		return true
	}
	return status >= 500 && status != http.StatusNotImplemented
}

// retryAfter reads the header in seconds (RFC 9110, 10.2.3); OpenAI also gives milliseconds.
func retryAfter(h http.Header) time.Duration {
	if ms, err := strconv.ParseFloat(h.Get("Retry-After-Ms"), 64); err == nil && ms > 0 {
		return min(time.Duration(min(ms, 1e9)*float64(time.Millisecond)), maxRetryAfter)
	}
	if s, err := strconv.ParseFloat(h.Get("Retry-After"), 64); err == nil && s > 0 {
		return min(time.Duration(min(s, 1e6)*float64(time.Second)), maxRetryAfter)
	}
	return dateDelay(h)
}

// maxRetryAfter is more than anyone waits for; it bounds what a server may say.
const maxRetryAfter = 24 * time.Hour

// dateDelay reads Retry-After as a date, against the server's own clock.
func dateDelay(h http.Header) time.Duration {
	until, err := http.ParseTime(h.Get("Retry-After"))
	if err != nil {
		return 0
	}
	now, err := http.ParseTime(h.Get("Date"))
	if err != nil {
		return 0
	}
	return min(max(until.Sub(now), 0), maxRetryAfter)
}
