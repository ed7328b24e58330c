package link

import (
	"bytes"
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"
)

var noon = time.Date(2025, 6, 20, 12, 0, 0, 0, time.UTC)

func signer(key byte, now *time.Time) *Signer {
	return NewSigner("https://docs.example.org", bytes.Repeat([]byte{key}, KeySize), func() time.Time { return *now })
}

// keyOf is the key in a signed address.
func keyOf(t *testing.T, address string) string {
	t.Helper()
	parsed, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return parsed.Query().Get("key")
}

func TestASignedLinkOpensItsDocumentAloneAndForThirtyDays(t *testing.T) {
	now := noon
	s := signer(1, &now)
	address := s.Reader("a/b c", 3, 12)
	if !strings.HasPrefix(address, "https://docs.example.org/documents/a%2Fb%20c?start=3&end=12&key=") || !strings.HasSuffix(address, "#quote") {
		t.Errorf("address %s", address)
	}
	key := keyOf(t, address)
	check := func(what string, err, want error) {
		t.Helper()
		if !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", what, err, want)
		}
	}
	check("at once", s.Opens("a/b c", key), nil)
	check("another document", s.Opens("a/b", key), ErrForged)
	check("another purpose", s.Check("session a/b c", key), ErrForged)
	check("another key", signer(2, &now).Opens("a/b c", key), ErrForged)
	check("a later end", s.Opens("a/b c", "z"+key), ErrForged)
	now = noon.Add(Lifetime)
	check("after thirty days", s.Opens("a/b c", key), nil)
	now = noon.Add(Lifetime + 24*time.Hour)
	check("after thirty-one days", s.Opens("a/b c", key), ErrExpired)
}

func TestALinkToAWholeDocumentIsSignedToo(t *testing.T) {
	now := noon
	s := signer(1, &now)
	address := s.Reader("minutes", 0, 0)
	if err := s.Opens("minutes", keyOf(t, address)); err != nil || strings.Contains(address, "#") {
		t.Errorf("%s: %v", address, err)
	}
}

func FuzzNoTokenHoldsThatWasNotSigned(f *testing.F) {
	now := noon
	s := signer(1, &now)
	good := s.Token("document a", noon.Add(time.Hour))
	f.Add("document a", good)
	f.Add("document b", good)
	f.Add("", ".")
	f.Fuzz(func(t *testing.T, purpose, token string) {
		if err := s.Check(purpose, token); (err == nil) != (purpose == "document a" && token == good) {
			t.Errorf("%q for %q: %v", token, purpose, err)
		}
		made := s.Token(purpose, noon.Add(time.Minute))
		if err := s.Check(purpose, made); err != nil {
			t.Errorf("%q for %q: %v", made, purpose, err)
		}
	})
}
