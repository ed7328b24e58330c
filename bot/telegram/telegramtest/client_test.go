package telegramtest_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"
	"go.uber.org/goleak"

	"docent/bot/telegram/telegramtest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// within returns a context that ends the test's waits when the server never gets there.
func within(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// client returns go-telegram's own client of the server, without a network.
func client(t *testing.T, s *telegramtest.Server, options ...tg.Option) *tg.Bot {
	t.Helper()
	options = append([]tg.Option{tg.WithHTTPClient(2*time.Second, &http.Client{Transport: s.Transport()})}, options...)
	b, err := tg.New(s.Token(), options...)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestTheRealClientSendsEditsAndDeletes(t *testing.T) {
	s, ctx := telegramtest.New(t, telegramtest.Options{}), within(t)
	connections := &http.Client{}
	defer connections.CloseIdleConnections()
	b, err := tg.New(s.Token(), tg.WithServerURL(s.URL), tg.WithHTTPClient(time.Second, connections))
	if err != nil {
		t.Fatal(err)
	}
	chat := s.Private(s.User("anna", "ru"))
	sent, err := b.SendMessage(ctx, &tg.SendMessageParams{ChatID: chat, Text: " <b>Привет</b> &amp; 😀 ", ParseMode: models.ParseModeHTML})
	if err != nil || sent.Text != "Привет & 😀" {
		t.Fatalf("got %q, %v", sent.Text, err)
	}
	if e := s.Sent(chat)[0].Entities; len(e) != 1 || e[0].Offset != 0 || e[0].Length != 6 {
		t.Errorf("entities after trimming: %+v", e)
	}
	edit := &tg.EditMessageTextParams{ChatID: chat, MessageID: sent.ID, Text: "other"}
	if _, err := b.EditMessageText(ctx, edit); err != nil {
		t.Error(err)
	}
	if _, err := b.EditMessageText(ctx, edit); err == nil || !strings.Contains(err.Error(), "message is not modified") {
		t.Errorf("an edit that changes nothing: %v", err)
	}
	if _, err := b.DeleteMessage(ctx, &tg.DeleteMessageParams{ChatID: chat, MessageID: sent.ID}); err != nil || len(s.Sent(chat)) != 0 {
		t.Errorf("delete: %v, left %d", err, len(s.Sent(chat)))
	}
}

func TestMessagesThatTelegramRefusesAreRefused(t *testing.T) {
	s := telegramtest.NewServer(telegramtest.Options{})
	b, ctx := client(t, s), within(t)
	anna := s.User("anna", "")
	chat, forum := s.Private(anna), s.Forum("forum", anna)
	blocked := s.Private(s.User("boris", ""))
	s.Block(blocked)
	cases := []struct {
		name   string
		params tg.SendMessageParams
		want   string
	}{
		{"unknown chat", tg.SendMessageParams{ChatID: 7, Text: "x"}, "chat not found"},
		{"blocked", tg.SendMessageParams{ChatID: blocked, Text: "x"}, "bot was blocked by the user"},
		{"empty", tg.SendMessageParams{ChatID: chat}, "message text is empty"},
		{"white space", tg.SendMessageParams{ChatID: chat, Text: " \n"}, "text must be non-empty"},
		{"too long", tg.SendMessageParams{ChatID: chat, Text: strings.Repeat("😀", 2049)}, "message is too long"},
		{"markup", tg.SendMessageParams{ChatID: chat, Text: "<b>", ParseMode: "HTML"}, "can't parse entities: "},
		{"reply to nothing", tg.SendMessageParams{ChatID: chat, Text: "x", ReplyParameters: &models.ReplyParameters{MessageID: 9}},
			"message to be replied not found"},
		{"no such topic", tg.SendMessageParams{ChatID: forum, Text: "x", MessageThreadID: 99}, "message thread not found"},
		{"long callback data", tg.SendMessageParams{ChatID: chat, Text: "x", ReplyMarkup: models.InlineKeyboardMarkup{
			InlineKeyboard: [][]models.InlineKeyboardButton{{{Text: "x", CallbackData: strings.Repeat("x", 65)}}}}}, "BUTTON_DATA_INVALID"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if _, err := b.SendMessage(ctx, &c.params); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestTheLimitCountsUTF16UnitsAfterEntitiesParsing(t *testing.T) {
	s := telegramtest.NewServer(telegramtest.Options{})
	b, chat := client(t, s), s.Private(s.User("anna", ""))
	text := "<b>" + strings.Repeat("&amp;", 2048) + "</b>" + strings.Repeat("😀", 1024)
	_, err := b.SendMessage(within(t), &tg.SendMessageParams{ChatID: chat, Text: text, ParseMode: models.ParseModeHTML})
	if err != nil {
		t.Error(err)
	}
}

func TestAWrongTokenIsUnauthorized(t *testing.T) {
	s := telegramtest.NewServer(telegramtest.Options{})
	_, err := tg.New("1:other", tg.WithHTTPClient(time.Second, &http.Client{Transport: s.Transport()}))
	if !errors.Is(err, tg.ErrorUnauthorized) {
		t.Errorf("got %v", err)
	}
}

func TestAGroupThatMovedSaysWhere(t *testing.T) {
	s := telegramtest.NewServer(telegramtest.Options{})
	b, old := client(t, s), s.BasicGroup("group", s.User("anna", ""))
	moved := s.Migrate(old)
	_, err := b.SendMessage(within(t), &tg.SendMessageParams{ChatID: old, Text: "x"})
	if !tg.IsMigrateError(err) || int64(err.(*tg.MigrateError).MigrateToChatID) != moved {
		t.Errorf("got %v, want a move to %d", err, moved)
	}
}
