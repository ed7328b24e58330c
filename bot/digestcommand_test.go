package bot

import (
	"context"
	"errors"
	"testing"

	"docent/bot/messages"
)

func says(t *testing.T, b *Bot, m Message) string {
	t.Helper()
	reply, addressed, err := b.Handle(context.Background(), m)
	if err != nil || !addressed {
		t.Fatalf("%q: addressed %v, %v", m.Text, addressed, err)
	}
	return reply.Text
}

func TestASubscriptionIsAddedListedMovedAndRemoved(t *testing.T) {
	b := open(t, noon, nil)
	en := messages.For("en")
	at := func(clock string) map[string]any {
		return map[string]any{"Topic": "railway", "Time": clock, "Zone": "Asia/Almaty"}
	}
	next := at("08:30")
	next["Date"] = "21 June 2025"
	line := at("10:00")
	line["Number"] = 1
	for _, c := range []struct{ text, want string }{
		{"/digest add railway at 08:30 Almaty", en.Text("bot.digest.added", at("08:30")) + "\n\n" + en.Text("bot.digest.next", next)},
		{"/digest add Railway at 8:30 Asia/Almaty", en.Text("bot.digest.exists", map[string]any{"Topic": "Railway", "Time": "08:30", "Zone": "Asia/Almaty"})},
		{"/digest add railway at 10:00 Almaty", en.Text("bot.digest.moved", at("10:00"))},
		{"/digest add Railway at 8:15", en.Text("bot.digest.moved", map[string]any{"Topic": "Railway", "Time": "08:15", "Zone": "Asia/Almaty"})},
		{"/digest add railway at 10:00", en.Text("bot.digest.moved", at("10:00"))},
		{"/digest list", en.Plural("bot.digest.list", 1, nil) + "\n" + en.Text("bot.digest.line", line)},
		{"/digest remove 1", en.Text("bot.digest.removed", map[string]any{"Topic": "railway"})},
		{"/digest remove railway", en.Text("bot.digest.unknown", map[string]any{"Topic": "railway"})},
		{"/digest list", en.Text("bot.digest.none", nil)},
	} {
		if got := says(t, b, Message{Chat: 7, Private: true, Text: c.text}); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func TestInAGroupOnlyAdministratorsChangeTheDigests(t *testing.T) {
	b := open(t, noon, nil)
	admin := func(is bool) func(context.Context) (bool, error) {
		return func(context.Context) (bool, error) { return is, nil }
	}
	refused := messages.For("en").Text("bot.digest.admins", nil)
	for _, text := range []string{"/digest add railway at 9:00", "/digest remove railway"} {
		if got := says(t, b, Message{Chat: -7, Text: text, Admin: admin(false)}); got != refused {
			t.Errorf("a member's %s: said %q", text, got)
		}
		if got := says(t, b, Message{Chat: -7, Text: text, Admin: admin(true)}); got == refused {
			t.Errorf("an administrator's %s is refused", text)
		}
	}
	if got := says(t, b, Message{Chat: -7, Text: "/digest list", Admin: admin(false)}); got == refused {
		t.Error("a member may not list the digests")
	}
}

func TestAMessageIsTriedAgainWhenTheAdministratorsAreNotKnown(t *testing.T) {
	b := open(t, noon, nil)
	unreachable := errors.New("unreachable")
	m := Message{Chat: -7, Text: "/digest add railway at 9:00", Admin: func(context.Context) (bool, error) { return false, unreachable }}
	if _, _, err := b.Handle(context.Background(), m); !errors.Is(err, unreachable) {
		t.Errorf("error %v", err)
	}
}

func TestWhatCannotBeReadInAWishForADigestIsNamed(t *testing.T) {
	b := open(t, noon, nil)
	en := messages.For("en")
	for text, want := range map[string]string{
		"/digest add railway at 25:00":             en.Text("bot.digest.time", map[string]any{"Time": "25:00"}),
		"/digest add railway at 09:00 Atlantis":    en.Text("bot.digest.zone", map[string]any{"Zone": "Atlantis"}),
		"/digest add at 09:00":                     en.Text("bot.digest.usage", nil),
		"/digest add " + long + " at 09:00 Moscow": en.Text("bot.digest.topic.long", map[string]any{"Limit": 100}),
	} {
		if got := says(t, b, Message{Chat: 7, Private: true, Text: text}); got != want {
			t.Errorf("%s:\n got %q\nwant %q", text, got, want)
		}
	}
}

const long = "a topic that goes on and on and on and on and on and on and on and on and on and on and on and on and on"
