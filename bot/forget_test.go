package bot

import (
	"context"
	"testing"

	"docent/bot/messages"
)

func TestForgottenQuestionsAreNotLeantOn(t *testing.T) {
	c := converse(t)
	c.private("How many tonnes of quinoa did Peru harvest in 2023?")
	if got := says(t, c.bot, Message{Chat: 7, Private: true, Text: "/forget", Language: "ru"}); got != messages.For("ru").Text("bot.forget.done", nil) {
		t.Errorf("said %q", got)
	}
	if a := c.private("And Bolivia?"); a.Understood != "" {
		t.Errorf("understood as %q", a.Understood)
	}
}

func TestInAGroupOnlyAdministratorsForget(t *testing.T) {
	b := open(t, noon, nil)
	for is, key := range map[bool]string{true: "bot.forget.done", false: "bot.forget.admins"} {
		admin := func(context.Context) (bool, error) { return is, nil }
		if got := says(t, b, Message{Chat: -7, Text: "/forget", Admin: admin}); got != messages.For("en").Text(key, nil) {
			t.Errorf("administrator %v: said %q", is, got)
		}
	}
}
