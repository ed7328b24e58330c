package main

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
	"testing"
)

func TestNoSecretReachesTheLog(t *testing.T) {
	env := environ{
		"TELEGRAM_BOT_TOKEN": "123456:AAE-s_cret",
		"OPENAI_API_KEY":     "sk-very/secret+key",
		"OPENAI_BASE_URL":    "https://someone:passw0rd@example.org/v1",
	}
	for name, text := range map[string]string{
		"token in a URL":        `Post "https://api.telegram.org/bot123456:AAE-s_cret/getMe": EOF`,
		"key in a header":       "Authorization: Bearer sk-very/secret+key",
		"key escaped":           "?key=" + url.QueryEscape("sk-very/secret+key"),
		"password of the URL":   "dial https://someone:passw0rd@example.org/v1",
		"token and key at once": "123456:AAE-s_cretsk-very/secret+key",
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			w := newRedactor(&out, secrets(env.get))
			slog.New(slog.NewTextHandler(w, nil)).Warn(text, "error", errors.New(text))
			fmt.Fprintln(w, text)
			for _, secret := range []string{"AAE-s_cret", "sk-very", "secret", "passw0rd"} {
				if strings.Contains(out.String(), secret) {
					t.Errorf("%q shows in %s", secret, out.String())
				}
			}
		})
	}
}

func TestWithoutSecretsTheLogIsAsWritten(t *testing.T) {
	var out bytes.Buffer
	fmt.Fprint(newRedactor(&out, secrets(environ{}.get)), "a plain line\n")
	if out.String() != "a plain line\n" {
		t.Errorf("the log holds %q", out.String())
	}
}
