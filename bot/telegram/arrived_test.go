package telegram

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
)

// left is a process that was killed after Telegram took two messages and before their rows said so. It returns the
// file that it noted them in.
func (w *world) left(chat int64) (path string) {
	w.t.Helper()
	path = filepath.Join(w.t.TempDir(), ArrivedFile)
	rows := []ledger.Outgoing{
		{ID: 1, Key: "answer", Chat: chat, Payload: []byte(`{"html":"answer","plain":"answer"}`)},
		{ID: 2, Key: "digest", Chat: chat, Payload: []byte(`{"html":"digest","plain":"digest","once":true}`)},
	}
	if err := w.ledger.Enqueue(w.t.Context(), rows...); err != nil {
		w.t.Fatal(err)
	}
	var before arrived
	if err := before.open(path); err != nil {
		w.t.Fatal(err)
	}
	defer before.close()
	for _, o := range rows {
		if err := w.ledger.Attempt(w.t.Context(), o.ID); err != nil {
			w.t.Fatal(err)
		}
		if err := before.keep(o, 70+int(o.ID)); err != nil {
			w.t.Fatal(err)
		}
	}
	return path
}

func TestWhatWasNotedToHaveArrivedBeforeAKillIsNotInDoubt(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		chat := w.Private(w.User("anna", ""))
		config := w.config()
		config.Arrived = w.left(chat)
		stop := w.start(w.clientOf(config))
		time.Sleep(10 * time.Minute)
		if err := stop(); err != nil {
			t.Error(err)
		}
		left, err := w.ledger.Unsent(w.t.Context(), 10)
		if n := len(w.Sent(chat)); n != 0 || len(left) != 0 || err != nil {
			t.Errorf("sent %d times, left %v, %v\nlog:\n%s", n, left, err, w.log)
		}
	})
}

// The note of a kill may be torn, or belong to another database: then it says nothing, and the answer is in doubt.
func TestANoteThatCannotBeReadOrIsOfAnotherMessageSaysNothing(t *testing.T) {
	for name, note := range map[string]string{
		"torn": `[{"row":1,"key":"answer","mess`, "empty": "", "of another message": `[{"row":1,"key":"question","message":71}]`,
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				chat := w.Private(w.User("anna", ""))
				config := w.config()
				config.Arrived = w.left(chat)
				if err := os.WriteFile(config.Arrived, []byte(note), 0o600); err != nil {
					t.Fatal(err)
				}
				stop := w.start(w.clientOf(config))
				w.texts(chat, 1)
				if err := stop(); err != nil {
					t.Error(err)
				}
			})
		})
	}
}

func TestWhatALongerNoteLeftBehindIsNotRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), ArrivedFile)
	torn := `[{"row":3,"key":"c","message":7}]` + "\n" + `y":"b","message":6}]`
	if err := os.WriteFile(path, []byte(torn), 0o600); err != nil {
		t.Fatal(err)
	}
	var a arrived
	if err := a.open(path); err != nil {
		t.Fatal(err)
	}
	defer a.close()
	if message, ok := a.of(ledger.Outgoing{ID: 3, Key: "c"}); !ok || message != 7 || len(a.messages) != 1 {
		t.Errorf("read %v", a.messages)
	}
}

func TestWithoutAFileForNotesDocentAnswersAndSaysWhatItMeans(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		chat := w.Private(anna)
		config := w.config()
		config.Arrived = filepath.Join(w.t.TempDir(), "missing", ArrivedFile)
		stop := w.start(w.clientOf(config))
		w.Say(chat, anna, "hello")
		w.texts(chat, 1)
		if err := stop(); err != nil || !strings.Contains(w.log.String(), "may come twice") {
			t.Errorf("%v, log:\n%s", err, w.log)
		}
	})
}
