package ledger

import (
	"errors"
	"testing"
)

// held is what the rows of the outbox hold.
func held(t *testing.T, l *Ledger) (rows string) {
	t.Helper()
	must(t, l.db.Reader().QueryRowContext(t.Context(), `SELECT coalesce(group_concat(payload || kept || ' '), '') FROM outbox`).Scan(&rows))
	return rows
}

func TestWhatAMessageSaysIsDeletedWhenItIsSentOrRefused(t *testing.T) {
	l, _ := open(t, t.TempDir())
	for _, key := range []string{"sent", "refused", "untold"} {
		must(t, l.Enqueue(t.Context(), Outgoing{Key: key, Chat: 5, Payload: []byte("an answer"), Kept: []byte("sources")}))
	}
	must(t, errors.Join(l.Sent(t.Context(), 1, 9), l.Refused(t.Context(), 2, "gone"), l.Untell(t.Context(), 3, "in doubt")))
	if rows := held(t, l); rows != "sources ,sources ,sources " {
		t.Errorf("held: %q", rows)
	}
	if kept, err := l.Kept(t.Context(), 5, "sent"); string(kept) != "sources" || err != nil {
		t.Errorf("kept %q, %v", kept, err)
	}
	if _, err := l.Kept(t.Context(), 6, "sent"); !errors.Is(err, ErrNoMessage) {
		t.Errorf("another chat: %v", err)
	}
}

func TestAnAnswerThatIsUnsentWhenItsChatIsForgottenLeavesNothingOnceItIsSent(t *testing.T) {
	l, _ := open(t, t.TempDir())
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a", Chat: 5, Payload: []byte("an answer"), Kept: []byte("sources")}))
	must(t, l.ForgetQuestions(t.Context(), 5))
	if left := unsent(t, l); len(left) != 1 || string(left[0].Payload) != "an answer" {
		t.Fatalf("left to send: %+v", left)
	}
	must(t, l.Sent(t.Context(), 1, 9))
	if rows := held(t, l); rows != " " {
		t.Errorf("held: %q", rows)
	}
	if known, err := l.Known(t.Context(), "a"); !known || err != nil {
		t.Errorf("known %v, %v: it could be sent again", known, err)
	}
}
