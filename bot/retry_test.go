package bot

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"docent/bot/messages"
)

func TestAMessageThatIsHandledAgainCountsOnce(t *testing.T) {
	b := open(t, noon, map[string]string{"port.txt": port})
	now := noon
	b.admission = newAdmission(func() time.Time { return now })
	ask := func(key string) Message {
		return Message{Private: true, Chat: 7, User: 7, Sent: noon, Language: "en", Text: containers, Key: key}
	}
	for try := range 10 * perUser.Burst {
		if _, addressed, err := b.Handle(stopped(), ask("update:1")); !addressed || !errors.Is(err, context.Canceled) {
			t.Fatalf("try %d: addressed %v, %v", try, addressed, err)
		}
		now = now.Add(time.Minute)
	}
	if reply, _, err := b.Handle(t.Context(), ask("update:1")); err != nil || reply.Answer == nil {
		t.Errorf("when it can be answered: %+v, %v", reply, err)
	}
	slowly := messages.For("en").Text("bot.slowly", nil)
	for n := 2; n <= perUser.Burst; n++ {
		if reply, _, err := b.Handle(t.Context(), ask(fmt.Sprint("update:", n))); err != nil || reply.Answer == nil {
			t.Errorf("message %d: %+v, %v", n, reply, err)
		}
	}
	for try := range 3 { // the request to slow down is said as often as it is handled
		if reply, addressed, err := b.Handle(t.Context(), ask("one too many")); err != nil || !addressed || reply.Text != slowly {
			t.Errorf("one too many, try %d: %+v, %v", try, reply, err)
		}
	}
	if reply, addressed, err := b.Handle(t.Context(), ask("the next")); err != nil || addressed || reply.Text != "" {
		t.Errorf("the next: %+v, %v", reply, err)
	}
}
