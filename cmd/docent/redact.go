package main

import (
	"io"
	"net/url"
	"slices"
	"strconv"
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

// newRedactor returns a writer that masks the secrets, as they are and as a URL and a quoted text spell them.
func newRedactor(to io.Writer, secrets []string) *redactor {
	var pairs []string
	for _, secret := range secrets {
		for _, form := range []string{secret, url.QueryEscape(secret), url.PathEscape(secret), strings.Trim(strconv.Quote(secret), `"`)} {
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
	for _, name := range addressNames {
		found = append(found, inAddress(getenv(name))...)
	}
	slices.SortFunc(found, func(a, b string) int { return len(b) - len(a) })
	return found
}

// addressNames are the variables that hold addresses of servers.
var addressNames = []string{"OPENAI_BASE_URL", "TELEGRAM_API_URL"}

// inAddress returns what of an address nobody may read: the password, in a URL without one the name, which is then a
// key, and the query, as they are written and as they are meant.
func inAddress(text string) (found []string) {
	text = strings.TrimSpace(text)
	address, err := url.Parse(text)
	if err != nil {
		return nil
	}
	if address.RawQuery != "" {
		found = append(found, address.RawQuery)
	}
	if address.User == nil {
		return found
	}
	if meant := address.User.String(); meant != "" {
		_, written, _ := strings.Cut(text, "//")
		written, _, _ = strings.Cut(written, "@"+address.Host)
		found = append(found, written+"@", meant+"@")
		if _, password, set := strings.Cut(written, ":"); set && password != "" {
			found = append(found, password)
		}
	}
	if password, _ := address.User.Password(); password != "" {
		found = append(found, password)
	}
	return found
}

// site is an address as it may be shown: without name, password and query.
func site(text string) string {
	address, err := url.Parse(text)
	if err != nil {
		return mask
	}
	address.User, address.RawQuery, address.Fragment = nil, "", ""
	return address.String()
}
