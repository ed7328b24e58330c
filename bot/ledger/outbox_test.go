package ledger

import (
	"errors"
	"testing"
)

func TestTheSameKeyTwiceIsOneMessage(t *testing.T) {
	l, _ := open(t, t.TempDir())
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a", Chat: 1, Payload: []byte("first")}, Outgoing{Key: "b", Chat: 1}))
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a", Chat: 1, Payload: []byte("second")}))
	unsent, err := l.Unsent(t.Context())
	must(t, err)
	if len(unsent) != 2 || unsent[0].Key != "a" || string(unsent[0].Payload) != "first" || unsent[1].Key != "b" {
		t.Errorf("unsent: %+v", unsent)
	}
}

func TestAMessageIsInDoubtFromItsAttemptToItsEnd(t *testing.T) {
	dir := t.TempDir()
	l, _ := open(t, dir)
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a"}, Outgoing{Key: "b"}, Outgoing{Key: "c"}, Outgoing{Key: "d"}))
	unsent, err := l.Unsent(t.Context())
	must(t, err)
	for _, o := range unsent[:3] {
		must(t, l.Attempt(t.Context(), o.ID))
	}
	must(t, l.Sent(t.Context(), unsent[0].ID, 77))
	must(t, l.Refused(t.Context(), unsent[1].ID, "the chat is gone"))

	again, _ := open(t, dir)
	left, err := again.Unsent(t.Context())
	must(t, err)
	if len(left) != 2 || left[0].Key != "c" || !left[0].Attempted || left[1].Key != "d" || left[1].Attempted {
		t.Errorf("unsent: %+v", left)
	}
	must(t, again.NotSent(t.Context(), left[0].ID))
	if left, _ = again.Unsent(t.Context()); left[0].Attempted {
		t.Error("a message that certainly did not arrive is in doubt")
	}
}

func TestMarkingWhatIsNotToBeSentIsAnError(t *testing.T) {
	l, _ := open(t, t.TempDir())
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "a"}))
	unsent, err := l.Unsent(t.Context())
	must(t, err)
	must(t, l.Sent(t.Context(), unsent[0].ID, 1))
	for name, err := range map[string]error{
		"attempt after it was sent": l.Attempt(t.Context(), unsent[0].ID),
		"refused after it was sent": l.Refused(t.Context(), unsent[0].ID, "late"),
		"sent without a row":        l.Sent(t.Context(), 999, 1),
	} {
		if !errors.Is(err, ErrNoMessage) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
