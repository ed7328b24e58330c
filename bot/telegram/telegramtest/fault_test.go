package telegramtest_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"docent/bot/telegram/telegramtest"
)

func TestAFloodIsRefusedUntilRetryAfterHasPassed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := telegramtest.NewServer(telegramtest.Options{Flood: telegramtest.DocumentedFlood()})
		b, anna := client(t, s), s.User("anna", "")
		group := s.Group("group", anna)
		say := func() error {
			_, err := b.SendMessage(t.Context(), &tg.SendMessageParams{ChatID: group, Text: "x"})
			return err
		}
		for range 20 {
			if err := say(); err != nil {
				t.Fatal(err)
			}
		}
		var many *tg.TooManyRequestsError
		if err := say(); !errors.As(err, &many) || many.RetryAfter != 60 {
			t.Fatalf("the 21st in a minute: %v", err)
		}
		time.Sleep(59 * time.Second)
		if err := say(); !errors.As(err, &many) || many.RetryAfter != 1 || s.TooEarly() != 1 {
			t.Errorf("a second too early: %v, %d too early", err, s.TooEarly())
		}
		time.Sleep(time.Second)
		if err := say(); err != nil {
			t.Errorf("after retry_after: %v", err)
		}
	})
}

func TestFaultsHappenOnceAndBeforeOrAfterProcessing(t *testing.T) {
	cases := []struct {
		name  string
		fault telegramtest.Fault
		sent  int
	}{
		{"server error", telegramtest.Fault{Status: http.StatusInternalServerError}, 0},
		{"dropped before", telegramtest.Fault{DropBefore: true}, 0},
		{"dropped after", telegramtest.Fault{DropAfter: true}, 1},
		{"half a JSON", telegramtest.Fault{Malformed: true}, 1},
		{"a gateway's page", telegramtest.Fault{Gateway: true}, 1},
		{"too many", telegramtest.Fault{Status: http.StatusTooManyRequests, RetryAfter: 1}, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := telegramtest.New(t, telegramtest.Options{})
			connections := &http.Client{}
			defer connections.CloseIdleConnections()
			b, err := tg.New(s.Token(), tg.WithServerURL(s.URL), tg.WithHTTPClient(time.Second, connections))
			if err != nil {
				t.Fatal(err)
			}
			chat := s.Private(s.User("anna", ""))
			s.Inject("sendMessage", c.fault)
			params := &tg.SendMessageParams{ChatID: chat, Text: "x"}
			if _, err := b.SendMessage(within(t), params); err == nil || len(s.Sent(chat)) != c.sent {
				t.Errorf("got %v with %d messages, want %d", err, len(s.Sent(chat)), c.sent)
			}
			if s.Faults() != 1 {
				t.Errorf("%d faults", s.Faults())
			}
		})
	}
}

func TestAButtonIsPressedAndAnsweredOnce(t *testing.T) {
	s := telegramtest.NewServer(telegramtest.Options{})
	b, anna := client(t, s), s.User("anna", "")
	chat := s.Private(anna)
	if _, err := b.SendMessage(within(t), &tg.SendMessageParams{ChatID: chat, Text: "x"}); err != nil {
		t.Fatal(err)
	}
	query := s.Press(anna, s.Sent(chat)[0], "more")
	answer := &tg.AnswerCallbackQueryParams{CallbackQueryID: query}
	if _, err := b.AnswerCallbackQuery(within(t), answer); err != nil || !s.Answered(query) {
		t.Errorf("the first answer: %v", err)
	}
	if _, err := b.AnswerCallbackQuery(within(t), answer); err == nil || !strings.Contains(err.Error(), "query is too old") {
		t.Errorf("the second answer: %v", err)
	}
}

func TestAPressIsTooOldToAnswerSoon(t *testing.T) {
	now := time.Now()
	s := telegramtest.NewServer(telegramtest.Options{Now: func() time.Time { return now }})
	b, anna := client(t, s), s.User("anna", "")
	query := s.Press(anna, telegramtest.Message{ID: 7, Chat: telegramtest.Chat{ID: s.Private(anna)}}, "more")
	now = now.Add(time.Minute)
	_, err := b.AnswerCallbackQuery(within(t), &tg.AnswerCallbackQueryParams{CallbackQueryID: query})
	if err == nil || s.Answered(query) {
		t.Error("a minute later the press was answered")
	}
}

func TestAKeyboardHasItsLimits(t *testing.T) {
	s := telegramtest.NewServer(telegramtest.Options{})
	b, anna := client(t, s), s.User("anna", "")
	chat := s.Private(anna)
	for name, c := range map[string]struct {
		rows, inRow int
		data        string
		taken       bool
	}{
		"as large as can be":  {12, 8, strings.Repeat("x", 64), true},
		"too many in a row":   {1, 9, "x", false},
		"too many in all":     {13, 8, "x", false},
		"too much data":       {1, 1, strings.Repeat("x", 65), false},
		"no data and no link": {1, 1, "", false},
	} {
		keyboard := models.InlineKeyboardMarkup{}
		for range c.rows {
			row := make([]models.InlineKeyboardButton, c.inRow)
			for i := range row {
				row[i] = models.InlineKeyboardButton{Text: "more", CallbackData: c.data}
			}
			keyboard.InlineKeyboard = append(keyboard.InlineKeyboard, row)
		}
		_, err := b.SendMessage(within(t), &tg.SendMessageParams{ChatID: chat, Text: "x", ReplyMarkup: keyboard})
		if (err == nil) != c.taken {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAMenuIsKeptByLanguageAndWrongNamesAreRefused(t *testing.T) {
	s := telegramtest.NewServer(telegramtest.Options{})
	b := client(t, s)
	menu := &tg.SetMyCommandsParams{LanguageCode: "ru"}
	menu.Commands = []models.BotCommand{{Command: "ask", Description: "спросить"}}
	if _, err := b.SetMyCommands(within(t), menu); err != nil || len(s.Commands("ru")) != 1 || len(s.Commands("")) != 0 {
		t.Errorf("%v, %v", err, s.Commands("ru"))
	}
	menu.Commands[0].Command = "Ask!"
	if _, err := b.SetMyCommands(within(t), menu); err == nil {
		t.Error("a command with a capital and a mark was taken")
	}
}
