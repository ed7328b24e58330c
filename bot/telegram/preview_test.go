package telegram

import (
	"context"
	"net/http"
	"slices"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/telegram/telegramtest"
	"docent/corpus"
)

// writing answers as a model writes, a claim in a second.
func writing(ctx context.Context, m bot.Message) (bot.Reply, bool, error) {
	a := answer.Answer{Language: "en", Composer: answer.Model, Nearest: []corpus.Document{{Title: "A <b>report</b>"}}}
	show := func() {
		if m.OnClaims != nil {
			m.OnClaims(a)
		}
	}
	show()
	for _, text := range []string{"Trade grew.", "It <fell>."} {
		if err := sleep(ctx, time.Second); err != nil {
			return bot.Reply{}, true, err
		}
		a.Claims = append(a.Claims, answer.Claim{Text: text})
		show()
	}
	a.Claims = append(slices.Clone(a.Claims), answer.Claim{Text: "Then it grew."})
	show()
	show()
	return bot.Reply{Answer: &a, Language: "en"}, true, nil
}

func TestAnAnswerIsShownInAPrivateChatWhileItIsWritten(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.handle = writing
		reader := w.User("reader", "en")
		chat, group := w.Private(reader), w.Group("group", reader)
		w.Say(chat, reader, "What grew?")
		w.Say(group, reader, "/ask What grew?")
		w.running(func() {
			final := []string{"Trade grew.\n\nIt <fell>.\n\nThen it grew."}
			if got := w.texts(chat, 1); !slices.Equal(got, final) {
				t.Errorf("said %q", got)
			}
			if got := w.texts(group, 1); !slices.Equal(got, final) {
				t.Errorf("said in the group %q", got)
			}
		})
		drafts := telegramtest.Texts(w.Drafts(chat))
		if want := []string{"Reading: A <b>report</b> …", "Trade grew.\n\n…"}; len(drafts) < 2 || !slices.Equal(drafts[:2], want) || len(drafts) > 4 {
			t.Errorf("drafts %q, want %q first", drafts, want)
		}
		if len(w.Drafts(group)) > 0 {
			t.Error("there are drafts in the group")
		}
	})
}

func TestAnAnswerComesThoughDraftsAreNotTaken(t *testing.T) {
	for name, fault := range map[string]telegramtest.Fault{
		"unknown": {Status: http.StatusNotFound}, "refused": {Status: http.StatusBadRequest}, "busy": {Status: http.StatusTooManyRequests},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				w.handle = writing
				reader := w.User("reader", "en")
				chat := w.Private(reader)
				w.Inject("sendMessageDraft", fault, fault, fault, fault)
				w.Say(chat, reader, "What grew?")
				w.running(func() { w.texts(chat, 1) })
				if n := w.Faults(); n != 1 || len(w.Drafts(chat)) != 0 {
					t.Errorf("%d drafts were tried, %d shown", n, len(w.Drafts(chat)))
				}
			})
		})
	}
}
