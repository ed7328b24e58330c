package telegram

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"docent/bot"
	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
	"docent/corpus/database"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// world is a Telegram without a network, in virtual time, and a data folder that survives clients.
type world struct {
	*telegramtest.Server
	t      *testing.T
	ledger *ledger.Ledger
	log    *logbook
	handle Handle
	mu     sync.Mutex
	moved  [][2]int64 // guarded by mu while a client runs
}

// inWorld runs a test in virtual time.
func inWorld(t *testing.T, options telegramtest.Options, test func(*world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		db, err := database.Open(t.Context(), t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		test(&world{
			Server: telegramtest.NewServer(options), t: t, ledger: ledger.New(db, time.Now), log: &logbook{}, handle: echo,
		})
	})
}

// echo answers everything that is addressed with its own text.
func echo(_ context.Context, m bot.Message) (bot.Reply, bool, error) {
	addressed := m.Private || m.Mentioned || m.ReplyToBot || strings.HasPrefix(m.Text, "/")
	return bot.Reply{Text: "echo " + m.Text, Language: "en"}, addressed, nil
}

func (w *world) config() Config {
	return Config{
		Token: w.Token(), Ledger: w.ledger, Handle: w.handle, HTTP: &http.Client{Transport: w.Transport()},
		Now: time.Now, Log: slog.New(slog.NewTextHandler(w.log, nil)),
		Moved: func(_ context.Context, from, to int64) error {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.moved = append(w.moved, [2]int64{from, to})
			return nil
		},
	}
}

// client returns a client that does not run.
func (w *world) client() *Client { return w.clientOf(w.config()) }

func (w *world) clientOf(config Config) *Client {
	w.t.Helper()
	c, err := New(config)
	if err != nil {
		w.t.Fatal(err)
	}
	return c
}

// start runs a client until the returned function is called, which returns what Run did.
func (w *world) start(c *Client) (stop func() error) {
	ctx, cancel := context.WithCancel(w.t.Context())
	ended := make(chan error, 1)
	go func() { ended <- c.Run(ctx) }()
	return func() error {
		cancel()
		return <-ended
	}
}

// running runs a new client until the test ends.
func (w *world) running(test func()) {
	w.t.Helper()
	stop := w.start(w.client())
	test()
	if err := stop(); err != nil {
		w.t.Error(err)
	}
}

// texts waits for n messages of the bot in a chat, in virtual time, and returns them all.
func (w *world) texts(chat int64, n int) []string {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), 10*time.Minute)
	defer cancel()
	sent, err := w.WaitSent(ctx, chat, n)
	if err != nil {
		w.t.Fatalf("%v\nlog:\n%s", err, w.log)
	}
	return telegramtest.Texts(sent)
}

// logbook keeps what was logged.
type logbook struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *logbook) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logbook) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}
