package main

import (
	"bytes"
	"database/sql"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docent/corpus/database"
	"docent/retrieval/openaitest"
)

func TestAServerWhoseModelFailsGoesOnWithSentencesAndSaysSoOnce(t *testing.T) {
	down := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Status: http.StatusInternalServerError}))
	wrongKey := openaitest.New(t, openaitest.WithKey("sk-another"))
	noQuota := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Status: 429, Code: "insufficient_quota"}))
	for name, c := range map[string]struct{ url, words string }{
		"down": {down.URL, "does not answer"}, "wrong key": {wrongKey.URL, "OPENAI_API_KEY"}, "no quota": {noQuota.URL, "out of quota"},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, modelled(t.TempDir(), c.url))
			for range 6 {
				if answer := s.ask(t, revenueQuestion); answer.Composer != "extractive" || !strings.Contains(answer.Text, "$200 million") {
					t.Errorf("answer %+v", answer)
				}
			}
			if said := s.stderr.String(); strings.Count(said, c.words) != 1 {
				t.Errorf("the log says %q not once:\n%s", c.words, said)
			}
		})
	}
	if asked := len(down.ChatRequests()); asked > 5 {
		t.Errorf("the failing model was asked %d times for 6 questions", asked)
	}
}

func TestAServerWhoseEmbeddingsFailGoesOnWithWordsAndSaysSoOnce(t *testing.T) {
	endpoint := openaitest.New(t)
	env := modelled(t.TempDir(), endpoint.URL)
	delete(env, "OPENAI_MODEL")
	env["OPENAI_EMBEDDING_MODEL"] = openaitest.EmbeddingModel
	s := serve(t, env)
	endpoint.Embeddings(openaitest.Behaviour{Status: http.StatusServiceUnavailable})
	for range 6 {
		if answer := s.ask(t, revenueQuestion); !strings.Contains(answer.Text, "$200 million") {
			t.Errorf("answer %+v", answer)
		}
	}
	if said := s.stderr.String(); strings.Count(said, "does not answer") != 1 || strings.Contains(said, openaitest.Key) {
		t.Errorf("the log: %s", said)
	}
}

func TestADamagedSnapshotIsBuiltAnew(t *testing.T) {
	data := t.TempDir()
	docent(t, data, "ask", revenueQuestion).want(t, exitDone)
	for _, junk := range []string{"", "junk", strings.Repeat("\x00", 4096)} {
		if err := os.WriteFile(filepath.Join(data, "words.index"), []byte(junk), 0o600); err != nil {
			t.Fatal(err)
		}
		r := docent(t, data, "ask", revenueQuestion).want(t, exitDone)
		if !strings.Contains(r.stdout, "$200 million") || !strings.Contains(r.stderr, "built anew") {
			t.Errorf("after %.8q: %s%s", junk, r.stdout, r.stderr)
		}
	}
}

func TestADamagedDatabaseIsRefusedWithWhatToDo(t *testing.T) {
	data := t.TempDir()
	docent(t, data, "ask", revenueQuestion).want(t, exitDone)
	path := filepath.Join(data, database.FileName)
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, spoiled := range map[string][]byte{
		"cut": good[:len(good)/2], "overwritten": append([]byte("not a database"), good[14:]...),
	} {
		if err := os.WriteFile(path, spoiled, 0o600); err != nil {
			t.Fatal(err)
		}
		docent(t, data, "serve", "--listen", "127.0.0.1:0").fails(t, exitFailed, "damaged", "Put back a copy", path)
		if kept, err := os.ReadFile(path); err != nil || !bytes.Equal(kept, spoiled) {
			t.Errorf("%s: the file was changed (%v)", name, err)
		}
	}
}

func TestWhileAnotherProgramHoldsTheDatabaseThePageAnswersAndTelegramWaits(t *testing.T) {
	data := t.TempDir()
	c := chat(t, local(data))
	bek := c.telegram.User("bek", "en")
	private := c.telegram.Private(bek)
	other, err := database.Open(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	err = other.Tx(t.Context(), func(*sql.Tx) error {
		c.telegram.Say(private, bek, revenueQuestion)
		if answer := c.ask(t, revenueQuestion); !strings.Contains(answer.Text, "$200 million") {
			t.Errorf("the page answers %+v", answer)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	c.reply(t, private, "$200 million")
	if sent := c.telegram.Sent(private); len(sent) != 1 {
		t.Errorf("%d replies", len(sent))
	}
}
