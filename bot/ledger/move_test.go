package ledger

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTheNumbersOfMessagesDoNotGoAlongWhenAChatMoves(t *testing.T) {
	l, _ := open(t, t.TempDir())
	const old, becomes = -7, -1007
	must(t, l.RecordTurn(t.Context(), Turn{Conversation: Conversation{Chat: old, Writer: 1}, Message: 10, Key: "update:1", Question: "before"}))
	must(t, l.Enqueue(t.Context(), Outgoing{Key: "update:1:0", Chat: old}))
	must(t, l.Sent(t.Context(), 1, 11))
	must(t, l.MoveChat(t.Context(), old, becomes))
	for _, number := range []int{10, 11} { // other messages by now
		if got := turnsOf(t, l, Conversation{Chat: becomes, Writer: 2, ReplyTo: number}, "z"); got != nil {
			t.Errorf("a reply to message %d leans on %q", number, got)
		}
	}
	must(t, l.RecordTurn(t.Context(), Turn{Conversation: Conversation{Chat: becomes, Writer: 1}, Message: 10, Key: "update:2", Question: "after"}))
	must(t, l.MoveChat(t.Context(), old, becomes)) // is told more than once
	if got := turnsOf(t, l, Conversation{Chat: becomes, Writer: 1}, "z"); !cmp.Equal(got, []string{"before", "after"}) {
		t.Errorf("the writer's turns: %q", got)
	}
	if got := turnsOf(t, l, Conversation{Chat: becomes, Writer: 2, ReplyTo: 10}, "z"); !cmp.Equal(got, []string{"after"}) {
		t.Errorf("a reply to the new message 10 leans on %q", got)
	}
}
