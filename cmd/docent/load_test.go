package main

import (
	"cmp"
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

const (
	// chatsOfLoad ask loadPerSecond questions a second between them.
	chatsOfLoad, loadPerSecond = 1000, 100
	// abusePerSecond is what one chat sends on top of that.
	abusePerSecond = 50
)

// quantile of the times until a reply, sorted.
func quantile(took []time.Duration, q float64) time.Duration {
	if len(took) == 0 {
		return 0
	}
	return took[min(len(took)-1, int(q*float64(len(took))))]
}

// loadQuestions are asked in turn; the shipped documents answer some and refuse others.
var loadQuestions = []string{
	revenueQuestion, "When was the second summit?", "第二届中国-中亚峰会签署了多少份合作文件?", "Какой ежегодный доход от транзита получит Кыргызстан?",
	"What is the population of Mongolia?", "How much did trade grow in the first five months?",
}

// BenchmarkLoad has 1,000 chats ask 100 questions a second, alone and beside a chat that sends 50 a second, for the
// time in DOCENT_LOAD (3s). It holds that no question is lost; the times are those from the question at Telegram to
// the reply there, of the chats that do not abuse.
func BenchmarkLoad(b *testing.B) {
	lasting, err := time.ParseDuration(cmp.Or(os.Getenv("DOCENT_LOAD"), "3s"))
	if err != nil {
		b.Fatal(err)
	}
	for _, abuse := range []int{0, abusePerSecond} {
		b.Run(fmt.Sprintf("abuse=%d", abuse), func(b *testing.B) {
			for b.Loop() {
				took := underLoad(b, lasting, abuse)
				for name, q := range map[string]float64{"p50-ms": 0.5, "p99-ms": 0.99, "max-ms": 1} {
					b.ReportMetric(float64(quantile(took, q).Microseconds())/1000, name)
				}
				b.ReportMetric(float64(len(took)), "answered")
			}
		})
	}
}

// underLoad runs docent under the load and returns the times until the replies, sorted.
func underLoad(b *testing.B, lasting time.Duration, abuse int) []time.Duration {
	c := newCrowd(chatsOfLoad + 1)
	server := httptest.NewServer(c)
	defer server.Close()
	env := local(b.TempDir())
	env["TELEGRAM_BOT_TOKEN"], env["TELEGRAM_API_URL"], env["TELEGRAM_PER_SECOND"] = c.Token(), server.URL, "1000"
	ctx, stop := context.WithCancel(context.Background())
	stdout, stderr, ended := newOutput(), newOutput(), make(chan error, 1)
	go func() { ended <- run(ctx, nil, env.get, strings.NewReader(""), stdout, stderr) }()
	defer func() { stop(); <-ended; server.CloseClientConnections() }()
	starting, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if _, err := stderr.wait(starting, "telegram is on"); err != nil {
		b.Fatalf("docent does not serve: %v: %s", err, stderr)
	}
	sent := c.send(lasting, abuse)
	finishing, cancel := context.WithTimeout(ctx, 10*patience) // late is not lost
	defer cancel()
	if err := c.Wait(finishing, func() bool { return c.waiting() == 0 }); err != nil {
		b.Errorf("%d of %d questions have no reply: %s", c.waiting(), sent, stderr)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.took) != sent {
		b.Errorf("%d replies to %d questions", len(c.took), sent)
	}
	slices.Sort(c.took)
	return c.took
}
