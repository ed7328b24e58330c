package main

import (
	"context"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"docent/bot/telegram/telegramtest"
	"docent/retrieval/openaitest"
)

// crashPatience is how long nothing at all may happen, on a machine however busy, before a crash test gives up.
const crashPatience = 5 * time.Minute

// victim is the real program as a process of its own, on one data folder through all its lives.
type victim struct {
	t        *testing.T
	random   *rand.Rand
	binary   string
	data     string
	telegram *telegramtest.Server
	model    *openaitest.Server
	process  *exec.Cmd
	stderr   *output

	users     []telegramtest.User
	chats     []int64
	questions []asked
	pressed   map[string]bool // buttons, by their data
	// doubts are the attempts that a kill left begun and not ended.
	doubts map[doubt]bool
}

func newVictim(t *testing.T, random *rand.Rand, chats int) *victim {
	t.Helper()
	v := &victim{
		t: t, random: random, binary: filepath.Join(t.TempDir(), "docent"), data: t.TempDir(),
		telegram: telegramtest.New(t, telegramtest.Options{}), model: openaitest.New(t), doubts: map[doubt]bool{}, pressed: map[string]bool{},
	}
	if said, err := exec.Command("go", "build", "-o", v.binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("build docent: %v\n%s", err, said)
	}
	for i := range chats {
		user := v.telegram.User("user"+string(rune('a'+i%26)), []string{"en", "ru", "zh-hans"}[i%3])
		chat := v.telegram.Private(user)
		if i%5 == 0 {
			chat = v.telegram.Group("group", user)
		}
		v.users, v.chats = append(v.users, user), append(v.chats, chat)
	}
	t.Cleanup(func() {
		if v.process != nil {
			_ = v.process.Process.Kill()
			_ = v.process.Wait()
		}
	})
	return v
}

// start begins a life.
func (v *victim) start() {
	v.t.Helper()
	v.stderr = newOutput()
	v.process = exec.Command(v.binary, "serve", "--data", v.data, "--listen", "127.0.0.1:0", "--lexicon", "none")
	v.process.Env = append(os.Environ(), "TELEGRAM_BOT_TOKEN="+v.telegram.Token(), "TELEGRAM_API_URL="+v.telegram.URL,
		"OPENAI_BASE_URL="+v.model.URL, "OPENAI_API_KEY="+openaitest.Key, "OPENAI_MODEL="+openaitest.ChatModel)
	v.process.Stderr = v.stderr
	if err := v.process.Start(); err != nil {
		v.t.Fatal(err)
	}
}

// ask asks n questions in chats by chance; some of them are presses of a button below an answer.
func (v *victim) ask(n int) {
	for range n {
		if v.random.IntN(4) == 0 && v.press() {
			continue
		}
		i := v.random.IntN(len(v.chats))
		text := []string{
			revenueQuestion, "Какой ежегодный доход от транзита получит Кыргызстан?", "中吉乌铁路每年给吉尔吉斯斯坦带来多少过境收入?",
		}[v.random.IntN(3)]
		if v.chats[i] < 0 {
			text = "/ask " + text
		}
		m := v.telegram.Say(v.chats[i], v.users[i], text)
		v.questions = append(v.questions, asked{v.chats[i], m.ID})
	}
}

// press presses a button that nobody has pressed, also not below another copy of its answer, and reports whether there
// is one. What answers it replies to that message, as to a question.
func (v *victim) press() bool {
	i := v.random.IntN(len(v.chats))
	for _, m := range v.telegram.Sent(v.chats[i]) {
		if m.Keyboard == nil || v.pressed[m.Keyboard.Rows[0][0].Data] {
			continue
		}
		v.pressed[m.Keyboard.Rows[0][0].Data] = true
		v.telegram.Press(v.users[i], m, m.Keyboard.Rows[0][0].Data)
		v.questions = append(v.questions, asked{v.chats[i], m.ID})
		return true
	}
	return false
}

// kill ends a life at a moment by chance: some time after its start, or at once when so many messages were taken.
func (v *victim) kill() {
	v.t.Helper()
	if v.random.IntN(2) == 0 {
		time.Sleep(time.Duration(v.random.IntN(1500)) * time.Millisecond)
	} else {
		ctx, cancel := context.WithTimeout(v.t.Context(), crashPatience)
		defer cancel()
		if err := v.telegram.WaitCalls(ctx, "sendMessage", v.telegram.Calls("sendMessage")+1+v.random.IntN(5)); err != nil {
			v.t.Fatalf("docent does not answer: %v\n%s", err, v.stderr)
		}
	}
	if err := v.process.Process.Kill(); err != nil {
		v.t.Fatalf("docent ended by itself: %v\n%s", err, v.stderr)
	}
	_ = v.process.Wait() // that it was killed
	v.process = nil
	v.countDoubts()
}

// terminate asks the last life to end.
func (v *victim) terminate() {
	v.t.Helper()
	if err := v.process.Process.Signal(syscall.SIGTERM); err != nil {
		v.t.Fatal(err)
	}
	if err := v.process.Wait(); err != nil {
		v.t.Errorf("docent ended with %v\n%s", err, v.stderr)
	}
	v.process = nil
	if left, _ := filepath.Glob(filepath.Join(v.data, "*-wal")); len(left) > 0 {
		v.t.Errorf("the database was not closed: %v", left)
	}
}
