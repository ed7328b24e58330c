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

func TestWhatOfAnAddressIsSecretIsMaskedHoweverItIsWritten(t *testing.T) {
	for address, written := range map[string]string{
		" http://someone:hunter22@example.org/v1 ":    "at http://someone:hunter22@example.org/v1 and someone:hunter22@",
		"https://sk-hunter22@example.org/v1":          `Post "https://sk-hunter22@example.org/v1": EOF`,
		"https://example.org/v1?api-key=hunter22":     "at https://example.org/v1?api-key=hunter22",
		"https://a:hunter%3222%21@example.org/v1":     "at https://a:hunter%3222%21@example.org/v1, password hunter222! or hunter%3222%21@",
		"http://someone:hunter22%5B@example.org:80/v": "at http://someone:hunter22%5B@example.org:80/v: hunter22[",
	} {
		env := environ{"OPENAI_BASE_URL": address}
		var out bytes.Buffer
		fmt.Fprintln(newRedactor(&out, secrets(env.get)), written)
		if strings.Contains(out.String(), "hunter") || !strings.Contains(out.String(), mask) {
			t.Errorf("%s is told as %s", address, out.String())
		}
		if shown := site(strings.TrimSpace(address)); strings.Contains(shown, "hunter") || !strings.Contains(shown, "example.org") {
			t.Errorf("%s is shown as %s", address, shown)
		}
	}
	env := environ{"OPENAI_BASE_URL": "http://@example.org/v1", "TELEGRAM_API_URL": "http://:@example.org"}
	var out bytes.Buffer
	fmt.Fprint(newRedactor(&out, secrets(env.get)), "someone@example.org: a plain line")
	if out.String() != "someone@example.org: a plain line" {
		t.Errorf("without a secret: %s", out.String())
	}
}

func TestASecretThatTheLogQuotesIsMaskedToo(t *testing.T) {
	env := environ{"DOCENT_PASSWORD": `horse "battery" staple`}
	var out bytes.Buffer
	slog.New(slog.NewTextHandler(newRedactor(&out, secrets(env.get)), nil)).Warn("wrong", "said", env["DOCENT_PASSWORD"])
	if strings.Contains(out.String(), "battery") {
		t.Errorf("the log says %s", out.String())
	}
}
