package telegram

import (
	"slices"
	"testing"

	"docent/bot/telegram/telegramtest"
)

// asChannel lets somebody write in the name of a channel.
func asChannel(id int64) telegramtest.With {
	return func(m *telegramtest.Message) {
		m.SenderChat = &telegramtest.Chat{ID: id, Type: "channel", Title: "channel"}
		m.From = &telegramtest.User{ID: 136817688, IsBot: true, FirstName: "Channel", Username: "Channel_Bot"}
	}
}

// Telegram names the same account as the sender of all that is written in the name of groups, and of channels.
func TestWhoWritesAsAGroupOrChannelIsCountedAsThat(t *testing.T) {
	var got received
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.handle = got.handle
		anna := w.User("anna", "")
		one, other := w.Group("one", anna), w.Group("other", anna)
		want := map[int64][]int64{one: {one, -100500, -100600, anna.ID}, other: {other, -100500}}
		for _, group := range []int64{one, other} {
			w.Say(group, anna, "/ask as the group", telegramtest.Anonymously)
			w.Say(group, anna, "/ask as a channel", asChannel(-100500))
		}
		w.Say(one, anna, "/ask as another channel", asChannel(-100600))
		w.Say(one, anna, "/ask as a person")
		w.running(func() { w.texts(one, 4); w.texts(other, 2) })
		users := map[int64][]int64{}
		for _, m := range got.all {
			users[m.Chat] = append(users[m.Chat], m.User)
		}
		for group := range want {
			if !slices.Equal(users[group], want[group]) {
				t.Errorf("group %d: %d, want %d", group, users[group], want[group])
			}
		}
	})
}
