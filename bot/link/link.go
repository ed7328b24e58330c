// Package link makes the addresses of the reader: plain ones inside the page, and signed ones that are sent into chats
// and open one document for a time without a password.
package link

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"net/url"
	"strconv"
	"strings"
	"time"
)

const (
	// Lifetime is how long a signed link opens its document at least; it ends with a day in UTC.
	Lifetime = 30 * 24 * time.Hour
	// KeySize is the length of a Signer's key in bytes: that of the hash, as RFC 2104, section 3, advises.
	KeySize = sha256.Size
)

var (
	// ErrForged is a link or token that the key did not sign.
	ErrForged = errors.New("the signature is not docent's")
	// ErrExpired is a link or token whose time is over.
	ErrExpired = errors.New("the link has expired")
)

// Path is the address of a document in the reader, at the bytes [start, end) of its text; of the whole document when
// those are none.
func Path(document string, start, end int) string {
	path := "/documents/" + url.PathEscape(document)
	if end <= start {
		return path
	}
	return path + "?start=" + strconv.Itoa(start) + "&end=" + strconv.Itoa(end) + "#quote"
}

// Signer signs links with HMAC-SHA256 (RFC 2104). Safe for concurrent use.
type Signer struct {
	base string
	key  []byte
	now  func() time.Time
}

// NewSigner returns a signer for links below base, an address without a slash at its end; key is KeySize random bytes.
func NewSigner(base string, key []byte, now func() time.Time) *Signer {
	return &Signer{base: base, key: key, now: now}
}

// Reader returns the signed address of Path.
func (s *Signer) Reader(document string, start, end int) string {
	const day = 24 * time.Hour
	path, fragment, _ := strings.Cut(Path(document, start, end), "#")
	separator := "?"
	if fragment != "" {
		separator, fragment = "&", "#"+fragment
	}
	return s.base + path + separator + "key=" + s.Token("document "+document, s.now().Add(Lifetime+day).Truncate(day)) + fragment
}

// Opens checks the key of an address that Reader made: nil when it opens the document, else ErrForged or ErrExpired.
func (s *Signer) Opens(document, key string) error { return s.Check("document "+document, key) }

// Token returns a token that holds for a purpose until a time, to the second.
func (s *Signer) Token(purpose string, until time.Time) string {
	seconds := strconv.FormatInt(until.Unix(), 36)
	return seconds + "." + s.sign(seconds, purpose)
}

// Check returns nil for a token that Token made for the purpose and whose time is not over, else ErrForged or ErrExpired.
func (s *Signer) Check(purpose, token string) error {
	seconds, signature, _ := strings.Cut(token, ".")
	if !hmac.Equal([]byte(signature), []byte(s.sign(seconds, purpose))) {
		return ErrForged
	}
	until, err := strconv.ParseInt(seconds, 36, 64)
	if err != nil {
		return ErrForged
	}
	if !s.now().Before(time.Unix(until, 0)) {
		return ErrExpired
	}
	return nil
}

// sign needs no separator that a purpose can't hold: the seconds come first and hold no space.
func (s *Signer) sign(seconds, purpose string) string {
	mac := hmac.New(sha256.New, s.key)
	mac.Write([]byte("docent " + seconds + " " + purpose))
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil)[:16]) // 128 bits, as RFC 2104, section 5, allows
}
