package telegram

import (
	"strings"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/digest"
	"docent/bot/telegram/telegramtest"
	"docent/corpus"
)

func TestAForgedPressOrOneOfAnotherChatOpensNothing(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna, eve := w.User("anna", "en"), w.User("eve", "en")
		private, eves := w.Private(anna), w.Private(eve)
		w.running(func() {
			annas := w.asked(private, anna, harvested["en"].question)
			own := w.asked(eves, eve, harvested["ru"].question)
			data := own.Keyboard.Rows[0][0].Data
			for _, forged := range []string{
				"", "passage:", "passage:1", "passage::", "passage:1:", "passage:x:update:1:0", "more", "passage:99" + strings.TrimPrefix(data, "passage:1"),
				"passage:-1" + strings.TrimPrefix(data, "passage:1"), annas.Keyboard.Rows[0][0].Data, data + "' OR 1=1", strings.Repeat("passage:1:", 400), "\x00\xff",
			} {
				if query := w.pressWith(eve, own, forged); !strings.HasPrefix(w.Notice(query), "I no longer keep") {
					t.Errorf("%q: notice %q", forged, w.Notice(query))
				}
			}
		})
		if n, m := len(w.Sent(private)), len(w.Sent(eves)); n != 1 || m != 1 {
			t.Errorf("%d and %d messages", n, m)
		}
		if log := w.log.String(); strings.Contains(log, "level=ERROR") || strings.Contains(log, "level=WARN") {
			t.Errorf("log:\n%s", log)
		}
	})
}

func TestAFloodOfPressesIsToldOnceToSlowDown(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna := w.User("anna", "en")
		chat := w.Private(anna)
		w.running(func() {
			answered := w.asked(chat, anna, harvested["en"].question)
			for range 100 {
				w.Press(anna, answered, answered.Keyboard.Rows[0][0].Data)
			}
			time.Sleep(10 * time.Minute)
		})
		slowly := strings.Count(strings.Join(telegramtest.Texts(w.Sent(chat)), "\n"), "One at a time")
		if n := len(w.Sent(chat)); n > 25 || slowly != 1 {
			t.Errorf("%d messages, %d of them ask to slow down", n, slowly)
		}
	})
}

// Who presses too fast in a group is told so, and the passage comes to who asks for it later.
func TestAPassageThatWasAskedForTooFastCanBeAskedForAgain(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna := w.User("anna", "en")
		group := w.Group("group", anna)
		w.running(func() {
			answered := w.asked(group, anna, "/ask "+harvested["en"].question)
			for range 25 {
				w.Say(group, anna, "/help")
			}
			w.Press(anna, answered, answered.Keyboard.Rows[0][0].Data)
			time.Sleep(10 * time.Minute)
			before := len(w.Sent(group))
			w.press(anna, answered)
			if sent := w.Sent(group); len(sent) != before+1 || !strings.Contains(bold(sent[before]), "45,000") {
				t.Errorf("sent %q", telegramtest.Texts(sent[before:]))
			}
		})
	})
}

func TestWhereCitationsLeadToTheReaderThereAreNoButtons(t *testing.T) {
	reply := bot.Reply{Language: "en", Answer: &answer.Answer{Sources: []corpus.Citation{railway, summit}}}
	if all, behind := buttons("update:1:0", reply); len(all) != 2 || len(behind) != 2 {
		t.Errorf("%d buttons for 2 sources", len(all))
	}
	news := bot.Reply{Language: "en", Digest: &digest.Digest{Sources: []corpus.Citation{railway, summit}}}
	if all, _ := buttons("digest/1/2025-06-20:0", news); len(all) != 2 {
		t.Errorf("%d buttons for 2 sources of a digest", len(all))
	}
	if all, _ := buttons("update:1:0", bot.Reply{Answer: &answer.Answer{Refused: true, Sources: []corpus.Citation{railway}}}); len(all) != 0 {
		t.Errorf("%d buttons below a refusal", len(all))
	}
	linked := reply.WithLinks(func(string, int, int) string { return "https://docs.example.org/" })
	if all, _ := buttons("update:1:0", linked); len(all) != 0 {
		t.Errorf("%d buttons beside links", len(all))
	}
}
