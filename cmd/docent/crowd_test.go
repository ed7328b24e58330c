package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"docent/bot/telegram/telegramtest"
)

// crowd is a Telegram with many chats that ask and time the replies.
type crowd struct {
	*telegramtest.Server
	users []telegramtest.User
	chats []int64

	mu      sync.Mutex
	asked   map[string]time.Time // by chat, of the question that waits for its reply
	replies map[string]int
	took    []time.Duration
}

// ServeHTTP answers as the Bot API, and notes when a chat gets its reply.
func (c *crowd) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var sent bytes.Buffer
	r.Body = io.NopCloser(io.TeeReader(r.Body, &sent))
	c.Server.ServeHTTP(w, r)
	if !strings.HasSuffix(r.URL.Path, "/sendMessage") {
		return
	}
	chat := (&http.Request{Method: r.Method, URL: r.URL, Header: r.Header, Body: io.NopCloser(&sent)}).FormValue("chat_id")
	c.mu.Lock()
	defer c.mu.Unlock()
	if at, waiting := c.asked[chat]; waiting {
		c.took = append(c.took, time.Since(at))
		delete(c.asked, chat)
	}
	c.replies[chat]++
}

// newCrowd opens private chats with so many people.
func newCrowd(n int) *crowd {
	c := &crowd{Server: telegramtest.NewServer(telegramtest.Options{}), asked: map[string]time.Time{}, replies: map[string]int{}}
	for i := range n {
		c.users = append(c.users, c.User(fmt.Sprint("reader", i), "en"))
		c.chats = append(c.chats, c.Private(c.users[i]))
	}
	return c
}

// ask sends a question of a chat, and times its reply if timed is set.
func (c *crowd) ask(i int, question string, timed bool) {
	if timed {
		c.mu.Lock()
		c.asked[fmt.Sprint(c.chats[i])] = time.Now()
		c.mu.Unlock()
	}
	c.Say(c.chats[i], c.users[i], question)
}

// waiting is how many chats wait for a reply.
func (c *crowd) waiting() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.asked)
}

// send has the chats ask at their rates, and returns how many timed questions there were. A chat that still waits for
// its last reply is passed over.
func (c *crowd) send(lasting time.Duration, abuse int) (sent int) {
	tick := time.NewTicker(time.Second / time.Duration(loadPerSecond))
	defer tick.Stop()
	abused := 0
	for start, i := time.Now(), 0; time.Since(start) < lasting; i++ {
		<-tick.C
		for ; abused < int(time.Since(start).Seconds()*float64(abuse)); abused++ {
			c.ask(chatsOfLoad, revenueQuestion, false)
		}
		for ; sent < int(time.Since(start).Seconds()*loadPerSecond); sent++ {
			c.ask(sent%chatsOfLoad, loadQuestions[sent%len(loadQuestions)], true)
		}
	}
	return sent
}
