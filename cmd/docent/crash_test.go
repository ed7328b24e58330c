package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
	"time"

	"docent/bot/telegram/telegramtest"
	"docent/retrieval/openaitest"
)

// crashTest is how hard TestNothingIsLostWhenTheProcessIsKilled tries. .ci/run and make crash set the environment.
type crashTest struct {
	kills, questions, chats int
	seed                    uint64
}

func crashTestOf(t *testing.T, getenv func(string) string) crashTest {
	t.Helper()
	number := func(name string, otherwise int) int {
		value := getenv(name)
		if value == "" {
			return otherwise
		}
		n, err := strconv.Atoi(value)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	c := crashTest{kills: number("DOCENT_CRASH_KILLS", 5), seed: uint64(number("DOCENT_CRASH_SEED", int(time.Now().UnixNano())))}
	c.questions = 10 * c.kills
	c.chats = c.questions / 5
	return c
}

// The real program is killed while it answers, again and again, and Telegram and the model fail in between. Every
// question gets its answer, in the order of its chat. It gets it again only where nobody could know that it had
// arrived: because the connection broke after Telegram took it, or because the kill came before docent had read the
// response. A kill leaves no more messages in doubt than were being sent, and over many kills no more answers are read
// again than there were kills.
func TestNothingIsLostWhenTheProcessIsKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and starts the program again and again")
	}
	c := crashTestOf(t, os.Getenv)
	t.Logf("%d kills, %d questions from %d chats; DOCENT_CRASH_KILLS=%d DOCENT_CRASH_SEED=%d does it again",
		c.kills, c.questions, c.chats, c.kills, c.seed)
	v := newVictim(t, rand.New(rand.NewPCG(c.seed, 1)), c.chats)
	v.telegram.InjectAll(badTelegram(rand.New(rand.NewPCG(c.seed, 2))))
	v.model.OnChat(badModel(c.seed))
	for range c.kills {
		v.start()
		v.ask(c.questions / c.kills)
		v.kill()
	}
	v.telegram.InjectAll(nil)
	v.start()
	v.settle()
	v.terminate()
	v.check(c.kills)
}

// badTelegram fails one request in ten, half of those after it was processed.
func badTelegram(random *rand.Rand) func(string) telegramtest.Fault {
	return func(string) telegramtest.Fault {
		switch random.IntN(100) {
		case 0, 1, 2:
			return telegramtest.Fault{Status: 502}
		case 3, 4, 5:
			return telegramtest.Fault{DropAfter: true}
		case 6:
			return telegramtest.Fault{Gateway: true}
		case 7:
			return telegramtest.Fault{Status: 429, RetryAfter: 1}
		case 8, 9:
			return telegramtest.Fault{Delay: time.Duration(random.IntN(100)) * time.Millisecond}
		}
		return telegramtest.Fault{}
	}
}

// badModel fails one request in ten; the others it answers in pieces.
func badModel(seed uint64) func(int, openaitest.ChatRequest) openaitest.Behaviour {
	return func(n int, _ openaitest.ChatRequest) openaitest.Behaviour {
		switch rand.New(rand.NewPCG(seed, uint64(n))).IntN(20) {
		case 0:
			return openaitest.Behaviour{Status: 500}
		case 1:
			return openaitest.Behaviour{Text: "Kyrgyzstan is expected to earn", DropAfter: 1}
		}
		return openaitest.Behaviour{Text: "Kyrgyzstan is expected to earn $200 million a year in transit revenue [1].", ChunkRunes: 20}
	}
}

// asked is a question by its chat and number.
type asked struct {
	chat int64
	id   int
}

// doubt is one attempt, counted from 1, to send a message, by its row, that answers a question.
type doubt struct {
	asked
	row, attempt int
}

func (a asked) String() string { return fmt.Sprintf("question %d of chat %d", a.id, a.chat) }
