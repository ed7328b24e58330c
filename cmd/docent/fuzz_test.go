package main

import (
	"errors"
	"net/url"
	"strings"
	"testing"
)

// FuzzSettingsAreTakenOrRefusedInASentence holds, of whatever stands in the environment, that it is a configuration
// or a usage error, that addresses in a configuration are such, and that no error has a secret in it.
func FuzzSettingsAreTakenOrRefusedInASentence(f *testing.F) {
	f.Add("data", "https://api.example.org/v1/", "http://u:p@localhost:1", "sk-secret", "123:abc", "a long password", "https://docs.example.org", "127.0.0.1:0")
	f.Add(" ", "localhost:11434", "ftp://x", "", "", "short", "https://x/y", ":99999")
	f.Add("d", "http://[::1", "http://%zz", "k\x00", "\n", "пароль-пароль", "//x", "[::1]:http")
	f.Fuzz(func(t *testing.T, data, openai, telegram, key, token, password, public, listen string) {
		env := environ{
			"OPENAI_BASE_URL": openai, "TELEGRAM_API_URL": telegram, "OPENAI_API_KEY": key, "TELEGRAM_BOT_TOKEN": token, "DOCENT_PASSWORD": password,
		}
		getenv, err := withSecretFiles(env.get)
		if err != nil {
			t.Fatal(err)
		}
		c, err := configure(settings{Data: data, Sample: "auto"}, getenv)
		refused(t, err, key, token, password)
		if err == nil {
			for _, address := range []string{c.telegram.url, c.openai.url} {
				if u, err := url.Parse(address); address != "" && (err != nil || u.Host == "" || strings.HasSuffix(address, "/")) {
					t.Errorf("address %q", address)
				}
			}
		}
		site, err := parsePublic(public)
		refused(t, err, key, token, password)
		if site != nil && (site.Host == "" || site.Path != "" || site.User != nil) {
			t.Errorf("public address %v", site)
		}
		refused(t, (&serveCommand{Listen: listen}).check(), key, token, password)
		for _, secret := range secrets(getenv) {
			var written strings.Builder
			if _, err := newRedactor(&written, secrets(getenv)).Write([]byte("log: " + secret + " end")); err != nil {
				t.Fatal(err)
			}
			if len(secret) > 3 && strings.Contains(written.String(), secret) && !strings.Contains(mask, secret) {
				t.Errorf("%q is written as %q", secret, written.String())
			}
		}
	})
}

// refused holds that an error is a usage error without a secret that is long enough to be told from other words.
func refused(t *testing.T, err error, secrets ...string) {
	t.Helper()
	if err == nil {
		return
	}
	var usage usageError
	if !errors.As(err, &usage) {
		t.Errorf("no usage error: %v", err)
	}
	for _, secret := range secrets {
		if len(secret) > 40 && strings.Contains(err.Error(), secret) {
			t.Errorf("the error holds a secret: %v", err)
		}
	}
}
