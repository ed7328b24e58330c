package main

import (
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docent/bot/telegram/telegramtest"
	"docent/retrieval/openaitest"
)

func TestASecretMayStandInAFile(t *testing.T) {
	path := file(t, "token", " 123456:from-a-file\n")
	getenv, err := withSecretFiles(environ{"TELEGRAM_BOT_TOKEN_FILE": path, "OPENAI_API_KEY": "sk-direct", "DOCENT_DATA": "d"}.get)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"TELEGRAM_BOT_TOKEN": "123456:from-a-file", "OPENAI_API_KEY": "sk-direct", "DOCENT_PASSWORD": "", "DOCENT_DATA": "d"} {
		if got := getenv(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}

func TestAFileOfASecretThatCannotBeReadIsWrongUsageAndNotQuoted(t *testing.T) {
	for name, env := range map[string]environ{
		"missing": {"TELEGRAM_BOT_TOKEN_FILE": "/no/such/token"},
		"empty":   {"OPENAI_API_KEY_FILE": file(t, "key", "\n")},
		"a book":  {"OPENAI_API_KEY_FILE": file(t, "book", strings.Repeat("s3cret ", maxSecret))},
		"both":    {"DOCENT_PASSWORD": "s3cret-one", "DOCENT_PASSWORD_FILE": file(t, "password", "s3cret-two")},
	} {
		t.Run(name, func(t *testing.T) {
			env["DOCENT_DATA"] = t.TempDir()
			r := docentWith(t, env, "", "ask", "q")
			r.fails(t, exitUsage, "_FILE")
			if strings.Contains(r.stderr, "s3cret") {
				t.Errorf("standard error holds the secret: %s", r.stderr)
			}
		})
	}
}

// TestNoSecretIsWrittenAnywhere runs a server with secrets through answers and failures of everything that knows
// them, and looks for them in all that it wrote: the data folder, its output, its pages and its messages.
func TestNoSecretIsWrittenAnywhere(t *testing.T) {
	telegram := telegramtest.New(t, telegramtest.Options{Token: "777001:tg-s3cret-token"})
	model := openaitest.New(t, openaitest.WithKey("sk-another"))
	data := t.TempDir()
	env := environ{
		"DOCENT_DATA": data, "DOCENT_LISTEN": "127.0.0.1:0", "DOCENT_PUBLIC_URL": "http://docs.example.org",
		"TELEGRAM_BOT_TOKEN_FILE": file(t, "token", telegram.Token()), "TELEGRAM_API_URL": telegram.URL,
		"OPENAI_BASE_URL": model.URL, "OPENAI_API_KEY": "sk-s3cret-key", "OPENAI_MODEL": openaitest.ChatModel,
		"OPENAI_EMBEDDING_MODEL": openaitest.EmbeddingModel, "DOCENT_PASSWORD": "page-s3cret-password",
	}
	c := &chatting{served: serve(t, env), telegram: telegram}
	bek := telegram.User("bek", "en")
	private := telegram.Private(bek)
	telegram.Inject("sendMessage", telegramtest.Fault{DropBefore: true}, telegramtest.Fault{Gateway: true})
	telegram.Inject("getUpdates", telegramtest.Fault{Status: 500}, telegramtest.Fault{Malformed: true})
	telegram.Say(private, bek, revenueQuestion)
	c.reply(t, private, "$200 million")
	var pages strings.Builder
	for _, password := range []string{"", "wrong", "page-s3cret-password"} {
		for _, path := range []string{"/?q=revenue", "/healthz", "/documents/none", "/documents/d-cff9fff5f028"} {
			_, page := c.reach(t, path, "localhost", password)
			pages.WriteString(page)
		}
	}
	if status, _ := c.reach(t, "/", "localhost", "page-s3cret-password"); status != http.StatusOK {
		t.Errorf("the page has status %d", status)
	}
	c.interrupt()
	c.end(t)
	written := map[string]string{"output": c.stdout.String(), "log": c.stderr.String(), "pages": pages.String(), "messages": c.said(private)}
	for path, text := range filesIn(t, data) {
		written[path] = text
	}
	if len(written) < 6 || !strings.Contains(written["log"], "OPENAI_API_KEY") {
		t.Errorf("too little was written to tell: %d places, log %s", len(written), written["log"])
	}
	for place, text := range written {
		if strings.Contains(text, "s3cret") {
			t.Errorf("a secret is in %s", place)
		}
	}
}

func TestAPasswordInAnAddressIsNeitherGreetedWithNorLoggedNorStored(t *testing.T) {
	telegram := telegramtest.New(t, telegramtest.Options{})
	broken := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{DropAfter: 1}))
	withUser := func(address, user string) string { return strings.Replace(address, "//", "//"+user+"@", 1) }
	for name, user := range map[string]string{"a password": "someone:s3cret-word", "a key": "sk-s3cret-key"} {
		t.Run(name, func(t *testing.T) {
			env := modelled(t.TempDir(), withUser(broken.URL, user))
			env["OPENAI_EMBEDDING_MODEL"], env["OPENAI_API_KEY"] = openaitest.EmbeddingModel, ""
			env["TELEGRAM_BOT_TOKEN"], env["TELEGRAM_API_URL"] = telegram.Token(), withUser(telegram.URL, user)
			r := docentWith(t, env, "", "ask", "--trace", revenueQuestion)
			env["OPENAI_BASE_URL"] = withUser("http://127.0.0.1:1/v1", user)
			unreached := docentWith(t, env, "", "ask", "--trace", revenueQuestion)
			draft := docentWith(t, env, "", "eval", "draft", "--corpus", file(t, "a.txt", "A bridge was opened on Friday after six years of work."))
			s := serve(t, env)
			s.ask(t, revenueQuestion)
			s.interrupt()
			s.end(t)
			written := filesIn(t, env["DOCENT_DATA"])
			written["ask"], written["unreached"] = r.stdout+r.stderr, unreached.stdout+unreached.stderr
			written["draft"], written["serve"] = draft.stdout+draft.stderr, s.stdout.String()+s.stderr.String()
			for place, text := range written {
				if strings.Contains(text, "s3cret") {
					t.Errorf("%s has it: %s", place, text[max(0, strings.Index(text, "s3cret")-200):])
				}
			}
			if !strings.Contains(s.stdout.String(), "http://127.0.0.1:1/v1") {
				t.Errorf("the start says %s", s.stdout)
			}
		})
	}
}

// filesIn reads every file below a folder.
func filesIn(t *testing.T, folder string) map[string]string {
	t.Helper()
	texts := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		texts[path] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

func TestTheKeyOfLinksIsKeptAndReadableByNobodyElse(t *testing.T) {
	dir := t.TempDir()
	first, err := signingKey(dir)
	if err != nil {
		t.Fatal(err)
	}
	again, err := signingKey(dir)
	if err != nil || string(first) != string(again) {
		t.Errorf("the key changed: %v", err)
	}
	path := filepath.Join(dir, signingKeyName)
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if err := os.WriteFile(path, []byte("short"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := signingKey(dir); err == nil || !strings.Contains(err.Error(), "delete it") {
		t.Errorf("a broken key: %v", err)
	}
}
