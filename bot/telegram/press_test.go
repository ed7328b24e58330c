package telegram

import (
	"strings"
	"testing"
	"time"

	"docent/bot/telegram/telegramtest"
)

// harvested is the question of these tests by language, and what the passage says beside the sentence that answers it.
var harvested = map[string]struct{ question, cited, beside, button string }{
	"en": {"How many tonnes of quinoa did Bolivia harvest in 2023?", "45,000", "120,000", "Passage [1]"},
	"zh": {"2023年玻利维亚的藜麦产量是多少?", "4.5万", "12万", "原文 [1]"},
	"ru": {"Сколько тонн киноа собрала Боливия в 2023 году?", "45 000", "120 000", "Отрывок [1]"},
}

// asked lets a user ask and returns the answer, with its buttons.
func (w *world) asked(chat int64, from telegramtest.User, text string, with ...telegramtest.With) telegramtest.Message {
	w.t.Helper()
	before := len(w.Sent(chat))
	w.Say(chat, from, text, with...)
	w.texts(chat, before+1)
	m := w.Sent(chat)[before]
	if m.Keyboard == nil {
		w.t.Fatalf("no buttons below %q", m.Text)
	}
	return m
}

// press presses the first button of a message and waits until the bot heard it.
func (w *world) press(by telegramtest.User, m telegramtest.Message) (query string) {
	w.t.Helper()
	return w.pressWith(by, m, m.Keyboard.Rows[0][0].Data)
}

func (w *world) pressWith(by telegramtest.User, m telegramtest.Message, data string) (query string) {
	w.t.Helper()
	query = w.Press(by, m, data)
	time.Sleep(20 * time.Second)
	if !w.Answered(query) {
		w.t.Errorf("the press of %q was not answered\nlog:\n%s", data, w.log)
	}
	return query
}

// bold is the part of a message that is in bold.
func bold(m telegramtest.Message) string {
	_, rest, _ := strings.Cut(m.HTML, "<b>")
	text, _, _ := strings.Cut(rest, "</b>")
	return text
}

func TestAButtonBringsThePassageOfItsSourceInTheReadersLanguage(t *testing.T) {
	for language, c := range harvested {
		t.Run(language, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				w.answering()
				anna := w.User("anna", language)
				chat := w.Private(anna)
				w.running(func() {
					answered := w.asked(chat, anna, c.question)
					if got := answered.Keyboard.Rows[0][0].Text; got != c.button {
						t.Errorf("the button says %q", got)
					}
					w.press(anna, answered)
					w.press(anna, answered) // in a private chat as often as one likes
				})
				sent := w.Sent(chat)
				if len(sent) != 3 {
					t.Fatalf("sent %q", telegramtest.Texts(sent))
				}
				for _, passage := range sent[1:] {
					if !strings.Contains(bold(passage), c.cited) || !strings.Contains(passage.Text, c.beside) || strings.Contains(bold(passage), c.beside) ||
						passage.ReplyTo == nil || passage.ReplyTo.ID != sent[0].ID || !strings.HasPrefix(passage.Text, "[1] figures") {
						t.Errorf("the passage, with %q in bold: %q", bold(passage), passage.Text)
					}
				}
			})
		})
	}
}

func TestInAGroupAPassageIsBroughtOnceADayIntoItsTopic(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna, bob := w.User("anna", "en"), w.User("bob", "ru")
		group := w.Forum("group", anna, bob)
		topic := w.Topic(group, "harvests")
		var answered telegramtest.Message
		w.running(func() {
			answered = w.asked(group, anna, "/ask "+harvested["en"].question, telegramtest.InTopic(topic))
			w.press(anna, answered)
			again := w.press(bob, answered)
			sent := w.Sent(group)
			if len(sent) != 2 || sent[1].Thread != topic || !strings.HasPrefix(w.Notice(again), "Этот отрывок сегодня уже есть") {
				t.Errorf("sent %q, notice %q", telegramtest.Texts(sent), w.Notice(again))
			}
		})
		time.Sleep(24 * time.Hour)
		w.running(func() {
			if w.press(bob, answered); len(w.Sent(group)) != 3 {
				t.Errorf("the next day: %q", telegramtest.Texts(w.Sent(group)))
			}
		})
	})
}

func TestAPressIsAnsweredByTheNextProcessAndAfterForgetNotAtAll(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna := w.User("anna", "zh-hans")
		chat := w.Private(anna)
		var answered telegramtest.Message
		w.running(func() { answered = w.asked(chat, anna, harvested["zh"].question) })
		w.Press(anna, answered, answered.Keyboard.Rows[0][0].Data)
		time.Sleep(time.Hour) // the client that pressed has given up
		w.running(func() { w.texts(chat, 2) })
		if err := w.ledger.ForgetQuestions(w.t.Context(), chat); err != nil {
			t.Fatal(err)
		}
		w.running(func() {
			if query := w.press(anna, answered); !strings.HasPrefix(w.Notice(query), "这条回答的出处我已不再保存") {
				t.Errorf("notice %q", w.Notice(query))
			}
		})
		if sent := w.Sent(chat); len(sent) != 2 || !strings.Contains(bold(sent[1]), "4.5万") {
			t.Errorf("sent %q", telegramtest.Texts(sent))
		}
	})
}
