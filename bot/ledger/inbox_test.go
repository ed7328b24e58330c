package ledger

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"testing"
	"time"
)

// ids returns the ids of all pending updates.
func ids(t *testing.T, l *Ledger) (all []int64) {
	t.Helper()
	all, err := query(t.Context(), l.db.Reader(), func(rows *sql.Rows) (id int64, err error) {
		return id, rows.Scan(&id)
	}, `SELECT update_id FROM inbox WHERE done_at IS NULL ORDER BY update_id`)
	must(t, err)
	return all
}

func TestUpdatesArePendingInOrderUntilTheyAreDone(t *testing.T) {
	l, _ := open(t, t.TempDir())
	must(t, l.Receive(t.Context(), []Update{{ID: 12, Chat: 1, Payload: []byte("c")}, {ID: 10, Chat: 1, Payload: []byte("a")}}))
	must(t, l.Receive(t.Context(), []Update{{ID: 11, Chat: 2, Payload: []byte("b")}, {ID: 10, Chat: 1, Payload: []byte("again")}}))
	if got := ids(t, l); !slices.Equal(got, []int64{10, 11, 12}) {
		t.Fatalf("pending: %v", got)
	}
	if u, err := l.Update(t.Context(), 10); err != nil || string(u.Payload) != "a" || u.Chat != 1 || !u.Received.Equal(l.now()) {
		t.Errorf("%+v, %v", u, err)
	}
	must(t, l.Done(t.Context(), 11))
	must(t, l.SetAside(t.Context(), 10, "poison"))
	if got := ids(t, l); !slices.Equal(got, []int64{12}) {
		t.Errorf("pending: %v", got)
	}
	if _, err := l.Update(t.Context(), 11); !errors.Is(err, ErrNoUpdate) {
		t.Errorf("an update that is done: %v", err)
	}
}

func TestAnUpdateThatIsDoneIsNotReceivedAgain(t *testing.T) {
	dir := t.TempDir()
	l, _ := open(t, dir)
	must(t, l.Receive(t.Context(), []Update{{ID: 1, Payload: []byte("a")}}))
	must(t, l.Done(t.Context(), 1))
	again, _ := open(t, dir)
	must(t, again.Receive(t.Context(), []Update{{ID: 1, Payload: []byte("a")}}))
	if got := ids(t, again); got != nil {
		t.Errorf("pending: %v", got)
	}
}

func TestUpdatesAreReceivedAllOrNone(t *testing.T) {
	l, _ := open(t, t.TempDir())
	ctx, cancel := context.WithCancel(t.Context())
	l.now = func() time.Time { cancel(); return time.Unix(0, 0) }
	if err := l.Receive(ctx, []Update{{ID: 1}, {ID: 2}}); err == nil {
		t.Fatal("a cancelled receipt succeeded")
	}
	if got := ids(t, l); got != nil {
		t.Errorf("pending: %v", got)
	}
}

func TestDoneAndItsMessagesCommitTogether(t *testing.T) {
	dir := t.TempDir()
	l, _ := open(t, dir)
	must(t, l.Receive(t.Context(), []Update{{ID: 1, Chat: 5}}))
	// The process ends before the commit: neither holds.
	ctx, cancel := context.WithCancel(t.Context())
	calls := 0
	l.now = func() time.Time {
		if calls++; calls == 2 {
			cancel()
		}
		return time.Unix(1, 0)
	}
	if err := l.Done(ctx, 1, Outgoing{Key: "answer:1", Chat: 5}); err == nil {
		t.Fatal("a cancelled Done succeeded")
	}
	again, _ := open(t, dir)
	if got := ids(t, again); !slices.Equal(got, []int64{1}) || count(t, again, "outbox") != 0 {
		t.Fatalf("pending %v, %d messages", got, count(t, again, "outbox"))
	}
	// The next try holds both, and one more changes nothing.
	must(t, again.Done(t.Context(), 1, Outgoing{Key: "answer:1", Chat: 5}))
	must(t, again.Done(t.Context(), 1, Outgoing{Key: "answer:1", Chat: 5}))
	if got := ids(t, again); got != nil || count(t, again, "outbox") != 1 {
		t.Errorf("pending %v, %d messages", got, count(t, again, "outbox"))
	}
}

func TestFailedTriesAreCountedAcrossRestarts(t *testing.T) {
	dir := t.TempDir()
	l, _ := open(t, dir)
	must(t, l.Receive(t.Context(), []Update{{ID: 1}}))
	for want := 1; want <= 3; want++ {
		again, _ := open(t, dir)
		tries, err := again.Fail(t.Context(), 1, "a panic")
		if err != nil || tries != want {
			t.Fatalf("tries %d, %v; want %d", tries, err, want)
		}
		if got := ids(t, again); !slices.Equal(got, []int64{1}) {
			t.Fatalf("pending: %v", got)
		}
	}
	must(t, l.SetAside(t.Context(), 1, "a panic", Outgoing{Key: "apology:1"}))
	if _, err := l.Fail(t.Context(), 1, "late"); !errors.Is(err, ErrNoUpdate) {
		t.Errorf("a failure of what is set aside: %v", err)
	}
	if count(t, l, "outbox") != 1 {
		t.Error("the apology is not in the outbox")
	}
}

func TestCrashesOfAnUpdateAreCountedUntilAProcessSurvivesIt(t *testing.T) {
	dir := t.TempDir()
	l, _ := open(t, dir)
	must(t, l.Receive(t.Context(), []Update{{ID: 1}}))
	begin := func(want int) {
		t.Helper()
		again, _ := open(t, dir)
		if crashes, err := again.Begin(t.Context(), 1); crashes != want || err != nil {
			t.Fatalf("%d crashes, %v; want %d", crashes, err, want)
		}
	}
	begin(0)
	begin(1)
	begin(2)
	_, err := l.Fail(t.Context(), 1, "an error")
	must(t, err)
	begin(0)
	begin(1)
	must(t, l.Leave(t.Context(), 1))
	begin(0)
	must(t, l.Done(t.Context(), 1))
	if _, err := l.Begin(t.Context(), 1); !errors.Is(err, ErrNoUpdate) {
		t.Errorf("work on what is done began: %v", err)
	}
}
