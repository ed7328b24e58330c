package ledger

import (
	"database/sql"
	"errors"
	"slices"
	"testing"
	"time"
)

// unsent returns all messages that are neither sent nor refused.
func unsent(t *testing.T, l *Ledger) (all []Outgoing) {
	t.Helper()
	ids, err := query(t.Context(), l.db.Reader(), func(rows *sql.Rows) (id int64, err error) {
		return id, rows.Scan(&id)
	}, `SELECT id FROM outbox WHERE sent_at IS NULL AND failure = '' ORDER BY id`)
	must(t, err)
	for _, id := range ids {
		o, err := l.Message(t.Context(), id)
		must(t, err)
		all = append(all, o)
	}
	return all
}

func TestTheSameKeyTwiceIsOneMessage(t *testing.T) {
	l, _ := open(t, t.TempDir())
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a", Chat: 1, Payload: []byte("first")}, Outgoing{Key: "b", Chat: 1}))
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a", Chat: 1, Payload: []byte("second")}))
	got := unsent(t, l)
	if len(got) != 2 || got[0].Key != "a" || string(got[0].Payload) != "first" || got[1].Key != "b" {
		t.Errorf("unsent: %+v", got)
	}
}

func TestAMessageIsInDoubtFromItsAttemptToItsEnd(t *testing.T) {
	dir := t.TempDir()
	l, _ := open(t, dir)
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a"}, Outgoing{Key: "b"}, Outgoing{Key: "c"}, Outgoing{Key: "d"}))
	rows := unsent(t, l)
	for _, o := range rows[:3] {
		must(t, l.Attempt(t.Context(), o.ID))
	}
	must(t, l.Sent(t.Context(), rows[0].ID, 77))
	must(t, l.Refused(t.Context(), rows[1].ID, "the chat is gone"))

	again, _ := open(t, dir)
	left := unsent(t, again)
	if len(left) != 2 || left[0].Key != "c" || !left[0].InDoubt || left[1].Key != "d" || left[1].InDoubt {
		t.Errorf("unsent: %+v", left)
	}
	must(t, again.Postpone(t.Context(), left[0].ID, time.Now()))
	if left = unsent(t, again); left[0].InDoubt {
		t.Error("a message whose attempt ended is in doubt")
	}
}

func TestAttemptsAreCountedAndSoAreThoseThatACrashCutOff(t *testing.T) {
	l, c := open(t, t.TempDir())
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a"}))
	for i, want := range []struct {
		attempts, interrupted int
		ends                  bool
	}{{1, 0, true}, {2, 0, false}, {3, 1, false}, {4, 2, true}, {5, 2, true}} {
		must(t, l.Attempt(t.Context(), 1))
		if o := unsent(t, l)[0]; o.Attempts != want.attempts || o.Interrupted != want.interrupted || !o.InDoubt {
			t.Errorf("after attempt %d: %+v", i+1, o)
		}
		if want.ends {
			must(t, l.Postpone(t.Context(), 1, c.Time))
		}
	}
}

func TestAQueueIsReadByTheOldestOfEachChatAndNoFurtherThanTheLimit(t *testing.T) {
	l, c := open(t, t.TempDir())
	var updates []Update
	var messages []Outgoing
	for i := range int64(1000) {
		chat := min(i/500, 1) * (i - 499) // one chat with 500, and 500 chats with one
		updates = append(updates, Update{ID: 5000 - i, Chat: chat})
		messages = append(messages, Outgoing{Key: time.Unix(i, 0).String(), Chat: chat})
	}
	must(t, l.Receive(t.Context(), updates))
	must(t, l.Enqueue(t.Context(), messages...))
	pending, err := l.Pending(t.Context(), 10)
	must(t, err)
	if len(pending) != 10 || pending[0] != (Place{ID: 4001, Chat: 500}) || pending[9] != (Place{ID: 4010, Chat: 491}) {
		t.Errorf("pending %+v", pending)
	}
	must(t, l.Postpone(t.Context(), 501, c.Add(1500*time.Millisecond)))
	places, err := l.Unsent(t.Context(), 3)
	must(t, err)
	if len(places) != 3 || places[0].ID != 1 || places[1].ID != 501 || !places[1].After.Equal(c.Add(1500*time.Millisecond)) {
		t.Errorf("unsent %+v", places)
	}
	all, err := l.Unsent(t.Context(), 2000)
	must(t, err)
	if len(all) != 501 || !slices.IsSortedFunc(all, func(a, b Place) int { return int(a.ID - b.ID) }) {
		t.Errorf("%d chats", len(all))
	}
}

func TestMarkingWhatIsNotToBeSentIsAnError(t *testing.T) {
	l, _ := open(t, t.TempDir())
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a"}))
	must(t, l.Sent(t.Context(), 1, 1))
	_, read := l.Message(t.Context(), 1)
	for name, err := range map[string]error{
		"read after it was sent":    read,
		"attempt after it was sent": l.Attempt(t.Context(), 1),
		"refused after it was sent": l.Refused(t.Context(), 1, "late"),
		"sent without a row":        l.Sent(t.Context(), 999, 1),
	} {
		if !errors.Is(err, ErrNoMessage) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
