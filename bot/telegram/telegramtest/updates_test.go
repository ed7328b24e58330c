package telegramtest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"docent/bot/telegram/telegramtest"
)

// reply is what a test looks at of a response.
type reply struct {
	OK     bool `json:"ok"`
	Code   int  `json:"error_code"`
	Result json.RawMessage
	ids    []int64
}

// poll asks for updates in the given encoding of the body.
func poll(t *testing.T, ctx context.Context, s *telegramtest.Server, contentType, body string) reply {
	t.Helper()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://api/bot"+s.Token()+"/getUpdates", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", contentType)
	response, err := s.Transport().RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	var body2 bytes.Buffer
	_, _ = body2.ReadFrom(response.Body)
	var got reply
	if err := json.Unmarshal(body2.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	var updates []models.Update
	_ = json.Unmarshal(got.Result, &updates)
	for _, u := range updates {
		got.ids = append(got.ids, u.ID)
	}
	return got
}

func TestAnOffsetAcknowledgesAndForgetsLowerUpdates(t *testing.T) {
	s := telegramtest.NewServer(telegramtest.Options{})
	anna := s.User("anna", "")
	chat := s.Private(anna)
	for range 4 {
		s.Say(chat, anna, "hello")
	}
	asked := func(offset string) []int64 {
		form := url.Values{"offset": {offset}, "limit": {"3"}}.Encode()
		return poll(t, t.Context(), s, "application/x-www-form-urlencoded", form).ids
	}
	first := asked("0")
	if len(first) != 3 || s.Waiting() != 4 {
		t.Fatalf("without an offset: %v, %d waiting", first, s.Waiting())
	}
	if again := asked("0"); again[0] != first[0] {
		t.Error("what is not acknowledged comes again")
	}
	if got := asked("5002"); len(got) != 2 || got[0] != 5002 || s.Waiting() != 2 {
		t.Errorf("offset 5002: %v", got)
	}
	if got := asked("-1"); len(got) != 1 || got[0] != 5003 || s.Waiting() != 1 {
		t.Errorf("offset -1: %v", got)
	}
}

func TestALongPollEndsWithTheFirstUpdateOrTheTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := telegramtest.NewServer(telegramtest.Options{})
		anna := s.User("anna", "")
		chat, start := s.Private(anna), time.Now()
		if got := poll(t, t.Context(), s, "application/json", `{"timeout":25}`); !got.OK || time.Since(start) != 25*time.Second {
			t.Errorf("an empty poll took %v", time.Since(start))
		}
		time.AfterFunc(3*time.Second, func() { s.Say(chat, anna, "hello") })
		start = time.Now()
		if got := poll(t, t.Context(), s, "application/json", `{"timeout":25}`); len(got.ids) != 1 || time.Since(start) != 3*time.Second {
			t.Errorf("a poll with news: %v after %v", got.ids, time.Since(start))
		}
	})
}

func TestASecondPollerEndsTheFirstWithAConflict(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := telegramtest.NewServer(telegramtest.Options{})
		first := make(chan reply, 1)
		go func() { first <- poll(t, t.Context(), s, "application/json", `{"timeout":25}`) }()
		synctest.Wait()
		poll(t, t.Context(), s, "application/json", `{}`)
		if got := <-first; got.Code != http.StatusConflict {
			t.Errorf("got %+v", got)
		}
	})
}

func TestAWebhookExcludesPolling(t *testing.T) {
	s := telegramtest.NewServer(telegramtest.Options{})
	b := client(t, s)
	if _, err := b.SetWebhook(t.Context(), &tg.SetWebhookParams{URL: "https://example.org/hook"}); err != nil {
		t.Fatal(err)
	}
	if got := poll(t, t.Context(), s, "", ""); got.Code != http.StatusConflict {
		t.Errorf("got %+v", got)
	}
	if _, err := b.DeleteWebhook(t.Context(), &tg.DeleteWebhookParams{}); err != nil {
		t.Fatal(err)
	}
	if got := poll(t, t.Context(), s, "", ""); !got.OK {
		t.Errorf("after deleteWebhook: %+v", got)
	}
}

func TestOnlyAllowedUpdatesAreQueued(t *testing.T) {
	s := telegramtest.NewServer(telegramtest.Options{})
	anna := s.User("anna", "")
	m := s.Say(s.Private(anna), anna, "hello")
	poll(t, t.Context(), s, "application/json", `{"offset":5001,"allowed_updates":["message"]}`)
	s.Edit(m, "changed")
	if s.Waiting() != 0 {
		t.Error("an edit was queued for a bot that wants messages alone")
	}
}

func TestTheRealClientPollsAndAcknowledges(t *testing.T) {
	s, ctx := telegramtest.NewServer(telegramtest.Options{}), within(t)
	got := make(chan *models.Update, 10)
	b := client(t, s, tg.WithDefaultHandler(func(_ context.Context, _ *tg.Bot, u *models.Update) { got <- u }))
	anna := s.User("anna", "ru")
	group := s.Forum("группа", anna)
	topic := s.Topic(group, "news")
	first := s.Say(group, anna, "😀 /ask@docent_bot what", telegramtest.InTopic(topic))
	s.Say(group, anna, "reply", telegramtest.ReplyTo(first), telegramtest.Anonymously)
	running, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() { b.Start(running); close(done) }()
	u, next := (<-got).Message, (<-got).Message
	if next.ID == first.ID {
		u, next = next, u
	}
	if u.MessageThreadID != topic || !u.IsTopicMessage || len(u.Entities) != 1 || u.Entities[0].Offset != 3 || u.Entities[0].Length != 15 {
		t.Errorf("the first message came as %+v", u)
	}
	if next.ReplyToMessage == nil || next.ReplyToMessage.ID != first.ID || next.SenderChat == nil || next.SenderChat.ID != group {
		t.Errorf("the reply came as %+v", next)
	}
	if err := s.WaitAcknowledged(ctx); err != nil {
		t.Error(err)
	}
	stop()
	<-done
}
