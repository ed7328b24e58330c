package bot

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"docent/bot/answer"
	"docent/bot/limit"
	"docent/bot/messages"
)

const containers = "How many containers did Aktau handle in May?"

// flood sends n messages at once and counts what came back.
func flood(t *testing.T, b *Bot, n int, m Message) (answered, told, silent int) {
	t.Helper()
	slowly := messages.For(m.Language).Text("bot.slowly", nil)
	for range n {
		reply, addressed, err := b.Handle(context.Background(), m)
		switch {
		case err != nil:
			t.Fatal(err)
		case reply.Answer != nil:
			answered++
		case reply.Text == slowly && addressed:
			told++
		case reply.Text == "" && !addressed:
			silent++
		default:
			t.Errorf("reply %+v", reply)
		}
	}
	return answered, told, silent
}

func TestAFloodIsAnsweredThenToldOnceThenIgnored(t *testing.T) {
	for _, language := range messages.Languages() {
		b := open(t, noon, map[string]string{"port.txt": port})
		m := Message{Private: true, Chat: 7, User: 7, Language: language, Text: containers}
		if answered, told, silent := flood(t, b, 50, m); answered != perUser.Burst || told != 1 || silent != 49-perUser.Burst {
			t.Errorf("%d answered, %d told, %d ignored", answered, told, silent)
		}
		if answered, _, _ := flood(t, b, 1, Message{Private: true, Chat: 8, User: 8, Text: containers}); answered != 1 {
			t.Error("another chat is not answered")
		}
	}
}

func TestManyMembersOfAGroupShareItsRateAndTalkAmongThemCostsNothing(t *testing.T) {
	b := open(t, noon, map[string]string{"port.txt": port})
	for range 100 {
		if _, addressed, _ := b.Handle(context.Background(), Message{Chat: -5, User: 1, Text: "hello there"}); addressed {
			t.Fatal("talk is answered")
		}
	}
	answered := 0
	for user := range 50 {
		n, _, _ := flood(t, b, 1, Message{Chat: -5, User: int64(100 + user), Mentioned: true, Text: containers})
		answered += n
	}
	if answered != perGroup.Burst {
		t.Errorf("%d answered, want %d", answered, perGroup.Burst)
	}
}

// Five members ask every second for an hour. A group gets 15 messages a minute; see bot/telegram.
func TestAGroupThatNeverStopsIsAnsweredNoMoreThanItCanBeSentAndToldOnceToSlowDown(t *testing.T) {
	now := noon
	b := &Bot{Parts: Parts{Now: func() time.Time { return now }}}
	b.admission = newAdmission(b.Now)
	answered, told := 0, 0
	for second := range 3600 {
		for user := range int64(5) {
			reply, refused := b.admit(Message{Chat: -5, User: 1 + user, Mentioned: true, Sent: now, Key: fmt.Sprint(second, user)})
			switch {
			case !refused:
				answered++
			case reply.Text != "":
				told++
			}
		}
		now = now.Add(time.Second)
	}
	if answered < 3600/5 || answered > 15*60-100 || told > 1+5 { // the group is told, and each member who overdoes it
		t.Errorf("%d answered, %d told to slow down", answered, told)
	}
}

func TestQuestionsThatWaitedOverAnOutageCountByWhenTheyWereWritten(t *testing.T) {
	b := open(t, noon, map[string]string{"port.txt": port})
	for i := range 60 {
		sent := noon.Add(-time.Hour + time.Duration(i)*30*time.Second)
		if n, _, _ := flood(t, b, 1, Message{Chat: 7, User: 7, Private: true, Sent: sent, Text: containers}); n != 1 {
			t.Fatalf("question %d of an hour is not answered", i)
		}
	}
}

func TestAFullQueueAnswersBusyAtOnce(t *testing.T) {
	b := open(t, noon, map[string]string{"port.txt": port})
	var held []func()
	for range answeredAtOnce {
		leave, err := b.admission.gate.Enter(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		held = append(held, leave)
	}
	ctx, cancel := context.WithCancel(context.Background())
	var waiting sync.WaitGroup
	for range 2 * queued {
		waiting.Go(func() { _, _ = b.Ask(ctx, answer.Question{Text: containers}) })
	}
	for ended := stopped(); ; runtime.Gosched() { // a caller who waits no longer is told when the queue is full
		if _, err := b.admission.gate.Enter(ended); errors.Is(err, limit.ErrFull) {
			break
		}
	}
	reply, _, err := b.Handle(ctx, Message{Private: true, Chat: 1, User: 1, Language: "ru", Text: containers})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(reply.Text, "много вопросов") {
		t.Errorf("reply %+v", reply)
	}
	cancel()
	waiting.Wait()
	for _, leave := range held {
		leave()
	}
	if answered, _, _ := flood(t, b, 1, Message{Private: true, Chat: -3, Text: containers}); answered != 1 {
		t.Error("once there is room, a question is not answered")
	}
}

// stopped is a context that has ended.
func stopped() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}
