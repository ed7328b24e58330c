package ledger

import (
	"context"
	"slices"
	"testing"
	"time"
)

// fill gives a chat one row of each kind; update is done, update+1 is pending.
func fill(t *testing.T, l *Ledger, chat, update int64, key string) {
	t.Helper()
	must(t, l.Receive(t.Context(), []Update{{ID: update, Chat: chat, Payload: []byte("secret")}, {ID: update + 1, Chat: chat}}))
	must(t, l.Done(t.Context(), update, Outgoing{Key: key, Chat: chat}))
	must(t, l.SetLanguage(t.Context(), chat, "ru"))
	must(t, l.RecordAnswer(t.Context(), chat, "", "who?", []byte(`{}`)))
	subscribe(t, l, Subscription{Chat: chat, Topic: "railways"})
}

func TestNothingOfAForgottenChatStays(t *testing.T) {
	l, _ := open(t, t.TempDir())
	fill(t, l, 1, 10, "a")
	fill(t, l, 2, 20, "b")
	must(t, l.Forget(t.Context(), 1))
	for _, table := range []string{"outbox", "answers", "subscriptions", "chats"} {
		if n := count(t, l, table); n != 1 {
			t.Errorf("%s: %d rows, want the other chat's", table, n)
		}
	}
	if n := count(t, l, "inbox WHERE payload = 'secret'"); n != 0 {
		t.Errorf("%d payloads of updates that are done", n)
	}
	must(t, l.Receive(t.Context(), []Update{{ID: 10, Chat: 1}}))
	if got := ids(t, l); !slices.Equal(got, []int64{11, 21}) {
		t.Errorf("pending %v: done ones came again, or pending ones are lost", got)
	}
}

func TestAChatThatMovesTakesAllAlong(t *testing.T) {
	l, _ := open(t, t.TempDir())
	fill(t, l, 1, 10, "a")
	subscribe(t, l, Subscription{Chat: 1, Topic: "Казахстан"})
	subscribe(t, l, Subscription{Chat: -100, Topic: "railways", Minute: 5})
	for range 2 {
		must(t, l.MoveChat(t.Context(), 1, -100))
	}
	subs, err := l.Subscriptions(t.Context(), -100, 0)
	must(t, err)
	if len(subs) != 2 || subs[0].Topic != "Казахстан" || subs[1].Minute != 5 {
		t.Errorf("subscriptions %+v", subs)
	}
	language, err := l.Language(t.Context(), -100)
	if err != nil || language != "ru" {
		t.Errorf("language %q, %v", language, err)
	}
	messages, _ := l.Unsent(t.Context(), 10)
	pending, _ := l.Pending(t.Context(), 10)
	if messages[0].Chat != -100 || pending[0].Chat != -100 {
		t.Errorf("unsent %+v, pending %+v", messages, pending)
	}
	if n := count(t, l, "chats WHERE id = 1") + count(t, l, "subscriptions WHERE chat = 1") + count(t, l, "answers WHERE chat = 1"); n != 0 {
		t.Errorf("%d rows stay behind", n)
	}
}

func TestAChatWithoutAChoiceHasNoLanguage(t *testing.T) {
	l, _ := open(t, t.TempDir())
	if language, err := l.Language(t.Context(), 1); language != "" || err != nil {
		t.Errorf("language %q, %v", language, err)
	}
}

func TestPruningKeepsWhatIsYoungOrUnfinished(t *testing.T) {
	l, c := open(t, t.TempDir())
	fill(t, l, 1, 10, "old and sent")
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "old and refused"}, Outgoing{Key: "old and unsent"}))
	must(t, l.Sent(t.Context(), 1, 1))
	must(t, l.Refused(t.Context(), 2, "gone"))
	c.Time = c.Add(48 * time.Hour)
	fill(t, l, 2, 20, "young")
	must(t, l.Prune(t.Context(), c.Add(-time.Hour)))
	if n := count(t, l, "inbox"); n != 3 {
		t.Errorf("inbox: %d rows, want the pending one and the young two", n)
	}
	if n := count(t, l, "outbox"); n != 2 {
		t.Errorf("outbox: %d rows, want the unsent one and the young one", n)
	}
	if a, s := count(t, l, "answers"), count(t, l, "subscriptions"); a != 1 || s != 2 {
		t.Errorf("%d answers, %d subscriptions", a, s)
	}
}

func TestPruningTakesAnyNumberOfRowsAndCanBeInterrupted(t *testing.T) {
	l, c := open(t, t.TempDir())
	var updates []Update
	for i := range int64(3*pruned + 1) {
		updates = append(updates, Update{ID: i + 1})
	}
	must(t, l.Receive(t.Context(), updates))
	_, err := l.exec(t.Context(), `UPDATE inbox SET done_at = $1 WHERE update_id > 1`, c.Unix()) // the first stays pending
	must(t, err)
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if err := l.Prune(cancelled, c.Add(time.Hour)); err == nil || count(t, l, "inbox") != len(updates) {
		t.Errorf("cancelled: %v, %d rows", err, count(t, l, "inbox"))
	}
	must(t, l.Prune(t.Context(), c.Add(time.Hour)))
	if got := ids(t, l); count(t, l, "inbox") != 1 || !slices.Equal(got, []int64{1}) {
		t.Errorf("%d rows, pending %v", count(t, l, "inbox"), got)
	}
}
