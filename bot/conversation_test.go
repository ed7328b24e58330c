package bot

import (
	"context"
	"strconv"
	"strings"
	"testing"
	"time"

	"docent/bot/answer"
)

// harvest is what the tests of conversations ask about.
var harvest = map[string]string{
	"en.txt": "Peru harvested 120,000 tonnes of quinoa in 2023.\n\nBolivia harvested 45,000 tonnes of quinoa in 2023.\n\nPeru harvested 98,000 tonnes of quinoa in 2022.\n",
	"zh.txt": "2023年秘鲁的藜麦产量为12万吨。\n\n2023年玻利维亚的藜麦产量为4.5万吨。\n\n2022年秘鲁的藜麦产量为9.8万吨。\n",
	"ru.txt": "В 2023 году Перу собрало 120 000 тонн киноа.\n\nВ 2023 году Боливия собрала 45 000 тонн киноа.\n\nВ 2022 году Перу собрало 98 000 тонн киноа.\n",
}

// conversation is a chat under way: each message has its own key and number.
type conversation struct {
	t   *testing.T
	bot *Bot
	now time.Time
	n   int
}

func converse(t *testing.T) *conversation {
	b := open(t, noon, harvest)
	b.Remember = 2 * time.Hour
	c := &conversation{t: t, bot: b, now: noon}
	b.Now = func() time.Time { return c.now }
	return c
}

// says returns the answer to a message.
func (c *conversation) says(m Message) answer.Answer {
	c.t.Helper()
	if m.Key == "" {
		c.n++
		m.Key, m.ID = "update:"+strconv.Itoa(c.n), c.n
	}
	reply, addressed, err := c.bot.Handle(context.Background(), m)
	if err != nil || !addressed || reply.Answer == nil {
		c.t.Fatalf("%q: %+v, %v, %v", m.Text, reply, addressed, err)
	}
	return *reply.Answer
}

func (c *conversation) private(text string) answer.Answer {
	c.t.Helper()
	return c.says(Message{Chat: 7, Private: true, Text: text})
}

// wants fails the test unless the first claim holds the words.
func (c *conversation) wants(a answer.Answer, words ...string) {
	c.t.Helper()
	for _, w := range words {
		if a.Refused || !strings.Contains(a.Claims[0].Text, w) {
			c.t.Errorf("%s (understood as %q): %+v, want %q", a.Question, a.Understood, a.Claims, w)
		}
	}
}

func TestFollowUpsAreAnsweredInEveryLanguage(t *testing.T) {
	for language, turns := range map[string][][2]string{
		"en": {{"How many tonnes of quinoa did Peru harvest in 2023?", "120,000"}, {"And Bolivia?", "45,000"}, {"what about Peru?", "120,000"}, {"And the year before?", "98,000"}},
		"zh": {{"2023年秘鲁的藜麦产量是多少?", "12万"}, {"那玻利维亚呢?", "4.5万"}, {"秘鲁呢?", "12万"}, {"前一年呢?", "9.8万"}},
		"ru": {{"Сколько тонн киноа собрало Перу в 2023 году?", "120 000"}, {"А Боливия?", "45 000"}, {"а Перу?", "120 000"}, {"А годом раньше?", "98 000"}},
	} {
		t.Run(language, func(t *testing.T) {
			c := converse(t)
			for i, turn := range turns {
				a := c.private(turn[0])
				c.wants(a, turn[1])
				if (a.Understood != "") != (i > 0) || a.Question != turn[0] {
					t.Errorf("%s: understood as %q", a.Question, a.Understood)
				}
			}
		})
	}
}

func TestAFollowUpIsForgottenWithItsTime(t *testing.T) {
	c := converse(t)
	c.private("How many tonnes of quinoa did Peru harvest in 2023?")
	c.now = c.now.Add(3 * time.Hour)
	if a := c.private("And Bolivia?"); a.Understood != "" {
		t.Errorf("understood as %q", a.Understood)
	}
}

func TestOthersQuestionsInAGroupAreNotLeantOn(t *testing.T) {
	c := converse(t)
	group := func(user int64, replyTo int, text string) Message {
		return Message{Chat: -7, User: user, ReplyTo: replyTo, Mentioned: true, Text: text}
	}
	c.says(group(1, 0, "How many tonnes of quinoa did Peru harvest in 2023?"))
	if a := c.says(group(2, 0, "And Bolivia?")); a.Understood != "" {
		t.Errorf("another's question was leant on: %q", a.Understood)
	}
	c.wants(c.says(group(2, 1, "And Bolivia?")), "45,000")
	c.wants(c.says(group(1, 0, "And Bolivia?")), "45,000")
	elsewhere := group(1, 0, "And Bolivia?")
	elsewhere.Thread = 9
	if a := c.says(elsewhere); a.Understood != "" {
		t.Errorf("another topic's question was leant on: %q", a.Understood)
	}
}

func TestAMessageHandledAgainIsUnderstoodAsBefore(t *testing.T) {
	c := converse(t)
	c.private("How many tonnes of quinoa did Peru harvest in 2023?")
	again := Message{Chat: 7, Private: true, Text: "And Bolivia?", Key: "update:2", ID: 2}
	first, second := c.says(again), c.says(again)
	if first.Understood == "" || first.Understood != second.Understood {
		t.Errorf("first %q, then %q", first.Understood, second.Understood)
	}
}

func TestASessionOfThePageIsAConversation(t *testing.T) {
	c := converse(t)
	in := func(session, text string) answer.Answer {
		t.Helper()
		a, err := c.bot.AskIn(t.Context(), session, answer.Question{Text: text})
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	in("one", "How many tonnes of quinoa did Peru harvest in 2023?")
	c.wants(in("one", "And Bolivia?"), "45,000")
	for _, session := range []string{"two", ""} {
		if a := in(session, "And Bolivia?"); a.Understood != "" {
			t.Errorf("session %q: understood as %q", session, a.Understood)
		}
	}
	in("", "How many tonnes of quinoa did Peru harvest in 2023?")
	if a := in("", "And Bolivia?"); a.Understood != "" {
		t.Errorf("no session is one: understood as %q", a.Understood)
	}
}

func TestNothingIsRememberedWhenItIsNotToBe(t *testing.T) {
	c := converse(t)
	c.bot.Remember = 0
	c.private("How many tonnes of quinoa did Peru harvest in 2023?")
	if a := c.private("And Bolivia?"); a.Understood != "" {
		t.Errorf("understood as %q", a.Understood)
	}
}

func TestLastYearIsToldInTheZoneOfTheChat(t *testing.T) {
	c := converse(t)
	// In Almaty, five hours ahead, the year 2024 has begun; on the server 2023 has not ended.
	c.now = time.Date(2023, 12, 31, 20, 0, 0, 0, time.UTC)
	const question = "How many tonnes of quinoa did Peru harvest last year?"
	before := c.private("How many tonnes of quinoa did Peru harvest in 2023?")
	c.wants(before, "120,000")
	says(t, c.bot, Message{Chat: 8, Private: true, Text: "/digest add quinoa at 09:00 Asia/Almaty"})
	there := c.bot.clockOf(t.Context(), Message{Chat: 8})
	if there.Year() != 2024 || !there.Equal(c.now) || c.bot.clockOf(t.Context(), Message{Chat: 7}).Year() != 2023 {
		t.Errorf("the chat's clock is %v", there)
	}
	follow := func(chat int64) string {
		c.says(Message{Chat: chat, Private: true, Text: question})
		return c.says(Message{Chat: chat, Private: true, Text: "and the year before?"}).Understood
	}
	for chat, year := range map[int64]string{7: "2021", 8: "2022"} {
		if got := follow(chat); !strings.Contains(got, year) {
			t.Errorf("chat %d: understood as %q, want %s", chat, got, year)
		}
	}
}
