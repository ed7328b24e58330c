package ledger

import "testing"

func TestAnAnswerRecordedAgainTakesThePlaceOfTheOneBefore(t *testing.T) {
	l, _ := open(t, t.TempDir())
	for _, answer := range []string{`"first"`, `"second"`} {
		must(t, l.RecordAnswer(t.Context(), 1, "update:7", "who?", []byte(answer)))
		must(t, l.RecordAnswer(t.Context(), 1, "", "who?", []byte(answer)))
	}
	if n := count(t, l, `answers WHERE key = 'update:7' AND answer = '"second"'`); n != 1 || count(t, l, "answers") != 3 {
		t.Errorf("%d answers to the message, %d in all", n, count(t, l, "answers"))
	}
}

// A group becomes a supergroup while one of its questions is in hand, and the process is killed: the question is
// handled again under the chat's old number, and the chat is moved again.
func TestWhatIsHandledAgainAfterItsChatMovedStaysOnce(t *testing.T) {
	l, _ := open(t, t.TempDir())
	turn := Turn{Conversation: Conversation{Chat: 1}, Key: "update:7", Question: "who?"}
	for range 2 {
		must(t, l.RecordTurn(t.Context(), turn))
		must(t, l.RecordAnswer(t.Context(), 1, "update:7", "who?", []byte(`{}`)))
		must(t, l.MoveChat(t.Context(), 1, -100))
	}
	if turns, answers := count(t, l, "turns WHERE chat = -100"), count(t, l, "answers WHERE chat = -100"); turns != 1 || answers != 1 {
		t.Errorf("%d turns, %d answers", turns, answers)
	}
}
