package telegram

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"docent/bot"
	"docent/bot/telegram/telegramtest"
)

// received collects what the conversation is asked.
type received struct {
	mu  sync.Mutex
	all []bot.Message
}

func (r *received) handle(ctx context.Context, m bot.Message) (bot.Reply, bool, error) {
	r.mu.Lock()
	r.all = append(r.all, m)
	r.mu.Unlock()
	return echo(ctx, m)
}

func (r *received) texts() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var texts []string
	for _, m := range r.all {
		texts = append(texts, m.Text)
	}
	return texts
}

func TestAQuestionIsAnsweredInReplyWithoutAPreview(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "ru")
		chat := w.Private(anna)
		question := w.Say(chat, anna, "where <b> & https://example.org ?")
		w.running(func() { w.texts(chat, 1) })
		m := w.Sent(chat)[0]
		if m.Text != "echo where <b> & https://example.org ?" || m.ReplyTo == nil || m.ReplyTo.ID != question.ID {
			t.Errorf("got %+v", m)
		}
		if string(m.Preview) != `{"is_disabled":true}` || m.ParseMode != "HTML" {
			t.Errorf("preview %s, mode %s", m.Preview, m.ParseMode)
		}
	})
}

func TestAGroupIsAnsweredOnlyWhenItAddressesTheBot(t *testing.T) {
	var got received
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.handle = got.handle
		anna := w.User("anna", "")
		other := w.User("other_bot", "")
		other.IsBot = true
		group := w.Forum("forum", anna, other)
		topic := w.Topic(group, "news")
		w.Say(group, anna, "just talking")
		w.Say(group, anna, "/ask@other_bot not for us")
		w.Say(group, other, "@docent_bot says a bot")
		w.Say(group, anna, "😀 @Docent_Bot, how much?", telegramtest.InTopic(topic))
		w.running(func() {
			w.texts(group, 1)
			w.Say(group, anna, "/ask@docent_bot when")
			w.texts(group, 2)
			w.Say(group, anna, "and where?", telegramtest.ReplyTo(w.Sent(group)[0]))
			w.texts(group, 3)
		})
		if w.Sent(group)[0].Thread != topic || w.Sent(group)[1].Thread != 0 {
			t.Error("the answer did not go into the topic of the question")
		}
	})
	want := []string{"just talking", "😀 , how much?", "/ask when", "and where?"}
	if diff := cmp.Diff(want, got.texts()); diff != "" {
		t.Error(diff)
	}
	if !got.all[1].Mentioned || got.all[1].ReplyToBot || !got.all[2].Mentioned || !got.all[3].ReplyToBot {
		t.Errorf("%+v", got.all)
	}
}

func TestAdministratorsAreKnown(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		var mu sync.Mutex // two chats are answered at once
		admins := map[string]bool{}
		w.handle = func(ctx context.Context, m bot.Message) (bot.Reply, bool, error) {
			admin, err := m.Admin(ctx)
			mu.Lock()
			defer mu.Unlock()
			admins[m.Text] = admin
			return bot.Reply{Text: "ok"}, true, err
		}
		anna, boris, chingiz := w.User("anna", ""), w.User("boris", ""), w.User("chingiz", "")
		group, chat := w.Group("group", anna, boris, chingiz), w.Private(boris)
		w.SetStatus(group, chingiz, "administrator")
		w.Say(group, anna, "creator")
		w.Say(group, boris, "member")
		w.Say(group, chingiz, "administrator")
		w.Say(group, anna, "anonymous", telegramtest.Anonymously)
		w.Say(chat, boris, "private")
		w.running(func() { w.texts(group, 4); w.texts(chat, 1) })
		want := map[string]bool{"creator": true, "member": false, "administrator": true, "anonymous": true, "private": true}
		if diff := cmp.Diff(want, admins); diff != "" {
			t.Error(diff)
		}
	})
}

func TestWorkIsShownAndTheShownIsRenewed(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.handle = func(ctx context.Context, m bot.Message) (bot.Reply, bool, error) {
			time.Sleep(14 * time.Second)
			return echo(ctx, m)
		}
		anna := w.User("anna", "")
		chat, group := w.Private(anna), w.Group("group", anna)
		w.Say(chat, anna, "a long one")
		w.Say(group, anna, "not for the bot")
		w.running(func() { w.texts(chat, 1) })
		if w.Typing(chat) != 4 || w.Typing(group) != 0 {
			t.Errorf("typing shown %d times in the chat and %d in the group, want 4 and 0", w.Typing(chat), w.Typing(group))
		}
	})
}
