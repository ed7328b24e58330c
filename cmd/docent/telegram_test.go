package main

import (
	"context"
	"strings"
	"testing"

	"docent/bot/telegram/telegramtest"
	"docent/retrieval/openaitest"
)

// chatting is a docent that serves Telegram through a local Bot API server.
type chatting struct {
	*served
	telegram *telegramtest.Server
}

// chat starts a docent that answers in Telegram.
func chat(t *testing.T, env environ) *chatting {
	t.Helper()
	telegram := telegramtest.New(t, telegramtest.Options{})
	env["TELEGRAM_BOT_TOKEN"], env["TELEGRAM_API_URL"] = telegram.Token(), telegram.URL
	return &chatting{served: serve(t, env), telegram: telegram}
}

// reply waits until what the bot has written in the chat holds all the words; a long reply is several messages.
func (c *chatting) reply(t *testing.T, chat int64, words ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	err := c.telegram.Wait(ctx, func() bool { return holdsAll(c.said(chat), words) })
	if err != nil {
		t.Fatalf("no reply holds %q: %v\nsaid: %s\nstderr: %s", words, err, c.said(chat), c.stderr)
	}
}

// said is all that the bot has written in the chat.
func (c *chatting) said(chat int64) string {
	var all strings.Builder
	for _, m := range c.telegram.Sent(chat) {
		all.WriteString(m.Text + "\n")
	}
	return all.String()
}

func holdsAll(text string, words []string) bool {
	for _, word := range words {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

func TestTelegramAnswersInPrivateWithSources(t *testing.T) {
	c := chat(t, local(t.TempDir()))
	aida := c.telegram.User("aida", "ru")
	private := c.telegram.Private(aida)
	c.telegram.Say(private, aida, "/start")
	c.reply(t, private, "2")
	c.telegram.Say(private, aida, "Какой ежегодный доход от транзита получит Кыргызстан?")
	c.reply(t, private, "$200 million", "[1]", "Di Yi Cai Jing", "2025")
	c.telegram.Say(private, aida, "谁赢得了2022年世界杯?")
	c.reply(t, private, "Di Yi Cai Jing")
	c.interrupt()
	if status := c.end(t); status != exitDone {
		t.Errorf("status %d: %s", status, c.stderr)
	}
}

func TestTelegramAnswersInAGroupWhenItIsMentionedAndOnlyThen(t *testing.T) {
	c := chat(t, local(t.TempDir()))
	bek := c.telegram.User("bek", "en")
	group := c.telegram.Group("Railways", bek)
	c.telegram.Say(group, bek, "How much will the railway earn?")
	c.telegram.Say(group, bek, "@docent_bot 第二届中国-中亚峰会签署了多少份合作文件?")
	c.reply(t, group, "12份", "[1]", "Zhong Guo Qing Nian Bao")
	if said := c.said(group); strings.Contains(said, "$200 million") {
		t.Errorf("the bot answered what it was not asked: %s", said)
	}
}

func TestTelegramSummarisesAndSubscribes(t *testing.T) {
	c := chat(t, local(t.TempDir()))
	bek := c.telegram.User("bek", "en")
	private := c.telegram.Private(bek)
	c.telegram.Say(private, bek, "/summary China and Central Asia")
	c.reply(t, private, "[1]", "[2]", "Di Yi Cai Jing", "Zhong Guo Qing Nian Bao")
	c.telegram.Say(private, bek, "/digest add Central Asia at 09:00 Asia/Almaty")
	c.reply(t, private, "Central Asia", "09:00", "Asia/Almaty")
	c.telegram.Say(private, bek, "/digest remove Central Asia")
	c.telegram.Say(private, bek, "/digest list")
	if err := c.telegram.WaitAcknowledged(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestTelegramAnswersInTheModelsWords(t *testing.T) {
	server := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{
		Text: "Kyrgyzstan is expected to earn $200 million a year in transit revenue [1].",
	}))
	c := chat(t, modelled(t.TempDir(), server.URL))
	bek := c.telegram.User("bek", "en")
	private := c.telegram.Private(bek)
	c.telegram.Say(private, bek, revenueQuestion)
	c.reply(t, private, "is expected to earn $200 million", "[1]", "Di Yi Cai Jing")
}

func TestAWrongTokenEndsTheServerWithASentence(t *testing.T) {
	telegram := telegramtest.New(t, telegramtest.Options{})
	env := local(t.TempDir())
	env["TELEGRAM_BOT_TOKEN"], env["TELEGRAM_API_URL"] = "123456:WRONG-secret", telegram.URL
	s := start(t, env)
	status := s.end(t)
	if status != exitFailed || !strings.Contains(s.stderr.String(), "TELEGRAM_BOT_TOKEN") || strings.Contains(s.stderr.String(), "secret") {
		t.Errorf("status %d: %s", status, s.stderr)
	}
}

func TestThePageAnswersWhileTelegramCannotBeReached(t *testing.T) {
	env := local(t.TempDir())
	env["TELEGRAM_BOT_TOKEN"], env["TELEGRAM_API_URL"] = "123456:any", "http://127.0.0.1:1"
	s := serve(t, env)
	if page := s.get(t, "/"); !strings.Contains(page, "<form") {
		t.Errorf("page %s", page)
	}
	if strings.Contains(s.stderr.String(), "123456:any") {
		t.Errorf("the token is in the log: %s", s.stderr)
	}
}
