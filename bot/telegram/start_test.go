package telegram

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	tg "github.com/go-telegram/bot"

	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
	"docent/corpus/database"
)

func TestAWrongTokenSaysWhatToDoAndNothingOfTheToken(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		for _, token := range []string{"987654:some-OTHER_token", "no token", "", "1:a/b"} {
			config := w.config()
			config.Token = token
			c, err := New(config)
			if err == nil {
				err = c.Run(w.t.Context())
			}
			if !errors.Is(err, ErrToken) || !strings.Contains(err.Error(), "@BotFather") {
				t.Errorf("%q: got %v", token, err)
			}
			if token != "" && strings.Contains(err.Error()+w.log.String(), token) {
				t.Errorf("the token is told: %v\n%s", err, w.log)
			}
		}
	})
}

func TestAnOutageIsSaidOnceAndItsEndToo(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		chat := w.Private(anna)
		for range 5 {
			w.Inject("getMe", telegramtest.Fault{DropBefore: true})
		}
		w.running(func() {
			w.Say(chat, anna, "hello")
			w.texts(chat, 1)
		})
		log := w.log.String()
		if strings.Count(log, "can't be reached") != 1 || strings.Count(log, "answers again") != 1 {
			t.Errorf("log:\n%s", log)
		}
	})
}

func TestAConflictIsToldPlainlyOnce(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		conflict := telegramtest.Fault{Status: http.StatusConflict}
		w.Inject("getUpdates", conflict, telegramtest.Fault{}, conflict, conflict)
		w.running(func() { time.Sleep(10 * time.Minute) })
		if log := w.log.String(); strings.Count(log, "another program fetches updates") != 1 || strings.Count(log, "answers again") != 1 {
			t.Errorf("log:\n%s", log)
		}
	})
}

func TestAWebhookIsToldAndNotRemoved(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		c := w.client()
		if _, err := c.api.SetWebhook(w.t.Context(), &tg.SetWebhookParams{URL: "https://example.org/hook"}); err != nil {
			t.Fatal(err)
		}
		stop := w.start(c)
		time.Sleep(time.Minute)
		if err := stop(); err != nil {
			t.Error(err)
		}
		if log := w.log.String(); strings.Count(log, "to a webhook") != 1 || w.Calls("deleteWebhook") != 0 {
			t.Errorf("deleteWebhook %d, log:\n%s", w.Calls("deleteWebhook"), log)
		}
	})
}

func TestARevokedTokenEndsTheRun(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.Inject("getUpdates", telegramtest.Fault{}, telegramtest.Fault{Status: http.StatusUnauthorized})
		if err := w.client().Run(w.t.Context()); !errors.Is(err, ErrToken) {
			t.Errorf("got %v", err)
		}
	})
}

func TestTheMenuIsSetInEveryLanguage(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.running(func() { time.Sleep(time.Second) })
		for _, language := range []string{"", "zh", "ru"} {
			if n := len(w.Commands(language)); n != len(menu) {
				t.Errorf("%q has %d commands", language, n)
			}
		}
		if w.Commands("")[0] == w.Commands("ru")[0] {
			t.Error("Russian is English")
		}
	})
}

func TestOverARealConnectionItAnswersAndEndsWithinSeconds(t *testing.T) {
	s := telegramtest.New(t, telegramtest.Options{})
	db, err := database.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var log logbook
	c, err := New(Config{Token: s.Token(), URL: s.URL + "/", Ledger: ledger.New(db, time.Now), Handle: echo, Now: time.Now,
		Log: slog.New(slog.NewTextHandler(&log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	running, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- c.Run(running) }()
	anna := s.User("anna", "")
	chat := s.Private(anna)
	s.Say(chat, anna, "hello")
	if sent, err := s.WaitSent(ctx, chat, 1); err != nil || sent[0].Text != "echo hello" {
		t.Errorf("%v, %v\n%s", sent, err, &log)
	}
	stop()
	if err := <-ended; err != nil {
		t.Errorf("ended with %v", err)
	}
	if strings.Contains(log.String(), s.Token()) || strings.Contains(log.String(), "hello") {
		t.Errorf("log:\n%s", &log)
	}
}

func TestNobodyListeningIsNoReasonToEnd(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		ctx, cancel := context.WithTimeout(w.t.Context(), time.Hour)
		defer cancel()
		if err := w.through(dialing(refusing)).Run(ctx); err != nil {
			t.Error(err)
		}
		if log := w.log.String(); strings.Count(log, "can't be reached") != 1 || strings.Contains(log, w.Token()) {
			t.Errorf("log:\n%s", log)
		}
	})
}
