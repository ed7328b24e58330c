package main

import (
	"io"
	"net/url"
	"slices"
	"strings"
)

// mask stands where a secret stood.
const mask = "[redacted]"

// redactor passes on what is written with every secret in it masked. A secret must come whole in one Write:
// log handlers and fmt write a line at a time.
type redactor struct {
	to     io.Writer
	masker *strings.Replacer
}

// newRedactor returns a writer that masks the secrets, as they are and as a URL spells them.
func newRedactor(to io.Writer, secrets []string) *redactor {
	var pairs []string
	for _, secret := range secrets {
		for _, form := range []string{secret, url.QueryEscape(secret), url.PathEscape(secret)} {
			pairs = append(pairs, form, mask)
		}
	}
	return &redactor{to: to, masker: strings.NewReplacer(pairs...)}
}

// Write implements io.Writer.
func (r *redactor) Write(line []byte) (int, error) {
	if _, err := r.masker.WriteString(r.to, string(line)); err != nil {
		return 0, err
	}
	return len(line), nil
}

// secrets returns the values of the environment that nobody may read in a log, the longest first: where two
// match, the masker takes the first.
func secrets(getenv func(string) string) []string {
	var found []string
	for _, name := range secretNames {
		if value := strings.TrimSpace(getenv(name)); value != "" {
			found = append(found, value)
		}
	}
	for _, name := range []string{"OPENAI_BASE_URL", "TELEGRAM_API_URL"} {
		if address, err := url.Parse(getenv(name)); err == nil && address.User != nil {
			if password, set := address.User.Password(); set && password != "" {
				found = append(found, password)
			}
		}
	}
	slices.SortFunc(found, func(a, b string) int { return len(b) - len(a) })
	return found
}
