package ledger

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// asked are the questions of turns.
func asked(turns []Turn) (all []string) {
	for _, t := range turns {
		all = append(all, t.Question)
	}
	return all
}

// turnsOf are the questions before one in a place within two hours.
func turnsOf(t *testing.T, l *Ledger, p Conversation, key string) []string {
	t.Helper()
	turns, err := l.Turns(t.Context(), p, key, l.now().Add(-2*time.Hour))
	must(t, err)
	return asked(turns)
}

func TestTurnsAreThoseOfTheirWriterAndTopic(t *testing.T) {
	dir := t.TempDir()
	l, c := open(t, dir)
	here := Conversation{Chat: -7, Topic: 3, Writer: 1}
	for i, p := range []Conversation{here, {Chat: -7, Topic: 4, Writer: 1}, {Chat: -7, Topic: 3, Writer: 2}, {Chat: -8, Topic: 3, Writer: 1}, here, {Session: "s"}} {
		must(t, l.RecordTurn(t.Context(), Turn{Conversation: p, Key: string(rune('a' + i)), Question: string(rune('A' + i))}))
	}
	again, _ := open(t, dir)
	if got := turnsOf(t, again, here, "z"); !cmp.Equal(got, []string{"A", "E"}) {
		t.Errorf("turns %q", got)
	}
	if got := turnsOf(t, again, here, "e"); !cmp.Equal(got, []string{"A"}) {
		t.Errorf("the turns before one that is tried again: %q", got)
	}
	if got := turnsOf(t, again, Conversation{Session: "s"}, "z"); !cmp.Equal(got, []string{"F"}) {
		t.Errorf("turns of a session %q", got)
	}
	c.Time = c.Add(3 * time.Hour)
	if got := turnsOf(t, l, here, "z"); got != nil {
		t.Errorf("turns that are too old: %q", got)
	}
}

func TestNoMoreThanTheLastTurnsAreRead(t *testing.T) {
	l, _ := open(t, t.TempDir())
	for _, q := range "abcdefghij" {
		must(t, l.RecordTurn(t.Context(), Turn{Conversation: Conversation{Chat: 1}, Key: string(q), Question: string(q)}))
	}
	if got := strings.Join(turnsOf(t, l, Conversation{Chat: 1}, "z"), ""); got != "efghij" {
		t.Errorf("turns %q", got)
	}
}

func TestAReplyLeansOnTheThreadThatItRepliesTo(t *testing.T) {
	l, _ := open(t, t.TempDir())
	group := func(writer int64) Conversation { return Conversation{Chat: -7, Writer: writer} }
	must(t, l.RecordTurn(t.Context(), Turn{Conversation: group(1), Message: 10, Key: "update:1", Question: "first"}))
	must(t, l.RecordTurn(t.Context(), Turn{Conversation: group(2), Message: 20, Key: "update:2", Question: "another's"}))
	must(t, l.RecordTurn(t.Context(), Turn{Conversation: group(3), Message: 30, Key: "update:3", Thread: "update:1", Question: "second"}))
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "update:1:0", Chat: -7}, Outgoing{Key: "update:1:1", Chat: -7}, Outgoing{Key: "update:3:0", Chat: -7}))
	for i := range int64(3) {
		must(t, l.Sent(t.Context(), 1+i, 100+i))
	}
	for name, c := range map[string]struct {
		replyTo int
		want    []string
	}{
		"to the answer":                  {100, []string{"first"}},
		"to the answer's second message": {101, []string{"first"}},
		"to the question":                {10, []string{"first"}},
		"to the last of a thread":        {102, []string{"first", "second"}},
		"to what nobody asked":           {55, nil},
	} {
		p := group(4)
		p.ReplyTo = c.replyTo
		if got := turnsOf(t, l, p, "update:9"); !cmp.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestATurnIsRecordedOnceHoweverOftenItIsTried(t *testing.T) {
	l, _ := open(t, t.TempDir())
	for _, answer := range []string{"a", "b"} {
		must(t, l.RecordTurn(t.Context(), Turn{Conversation: Conversation{Chat: 1}, Key: "k", Question: "q", Answer: answer}))
	}
	turns, err := l.Turns(t.Context(), Conversation{Chat: 1}, "z", time.Time{})
	if err != nil || len(turns) != 1 || turns[0].Answer != "b" || turns[0].Thread != "k" {
		t.Errorf("turns %+v, %v", turns, err)
	}
}

func TestTurnsAreForgottenWhenTheirTimeIsOver(t *testing.T) {
	l, c := open(t, t.TempDir())
	must(t, l.RecordTurn(t.Context(), Turn{Conversation: Conversation{Chat: 1}, Key: "old"}))
	c.Time = c.Add(time.Hour)
	must(t, l.RecordTurn(t.Context(), Turn{Conversation: Conversation{Chat: 1}, Key: "young"}))
	must(t, l.ForgetTurns(t.Context(), c.Add(-time.Minute)))
	if n := count(t, l, "turns"); n != 1 {
		t.Errorf("%d turns", n)
	}
}

func TestForgottenQuestionsLeaveNothingOfThemAndKeepTheRest(t *testing.T) {
	l, _ := open(t, t.TempDir())
	for _, chat := range []int64{1, 2} {
		update := 10 * chat
		must(t, l.Receive(t.Context(), []Update{{ID: update, Chat: chat, Payload: []byte("secret")}, {ID: update + 1, Chat: chat, Payload: []byte("pending")}}))
		must(t, l.Done(t.Context(), update, Outgoing{Key: string(rune('a' + chat)), Chat: chat, Payload: []byte("secret")}))
		must(t, l.RecordAnswer(t.Context(), chat, "", "secret", []byte(`"secret"`)))
		must(t, l.RecordTurn(t.Context(), Turn{Conversation: Conversation{Chat: chat}, Key: "k", Question: "secret"}))
		subscribe(t, l, Subscription{Chat: chat, Topic: "railways"})
	}
	must(t, l.Sent(t.Context(), 1, 5))
	must(t, l.ForgetQuestions(t.Context(), 1))
	for what, want := range map[string]int{
		"turns": 1, "answers": 1, "outbox WHERE payload = 'secret'": 1,
		"inbox WHERE payload = 'pending'": 2, "inbox": 4, "outbox": 2, "subscriptions": 2,
	} {
		if n := count(t, l, what); n != want {
			t.Errorf("%s: %d rows, want %d", what, n, want)
		}
	}
	must(t, l.ForgetQuestions(t.Context(), 1))
}

func TestTheZoneOfAChatIsThatOfItsNewestSubscription(t *testing.T) {
	l, c := open(t, t.TempDir())
	subscribe(t, l, Subscription{Chat: 1, Thread: 4, Topic: "a", Zone: "Asia/Almaty"})
	c.Time = c.Add(time.Minute)
	subscribe(t, l, Subscription{Chat: 1, Topic: "b", Zone: "Europe/Moscow"})
	for chat, want := range map[int64]string{1: "Europe/Moscow", 2: ""} {
		if zone, err := l.Zone(t.Context(), chat); err != nil || zone != want {
			t.Errorf("chat %d: %q, %v", chat, zone, err)
		}
	}
}
