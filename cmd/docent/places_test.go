package main

import (
	"net/http"
	"strings"
	"sync"
	"testing"

	"docent/retrieval/openaitest"
)

func TestACrowdOnThePageLeavesPlacesToTheChats(t *testing.T) {
	held := make(chan struct{})
	release := sync.OnceFunc(func() { close(held) })
	defer release()
	model := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Respond: func(r openaitest.ChatRequest) string {
		if strings.Contains(r.Messages[len(r.Messages)-1].Content, "by rail") {
			<-held
		}
		return "Kyrgyzstan is expected to earn $200 million a year in transit revenue [1]."
	}}))
	c := chat(t, modelled(t.TempDir(), model.URL))
	var crowd sync.WaitGroup
	statuses := make(chan int, 12)
	for range cap(statuses) {
		crowd.Go(func() {
			response, err := http.Post(c.url+"/ask", "application/json", strings.NewReader(`{"question":"How much transit revenue will Kyrgyzstan earn by rail each year?"}`))
			if err != nil {
				t.Error(err)
				return
			}
			response.Body.Close()
			statuses <- response.StatusCode
		})
	}
	if got := <-statuses; got != http.StatusServiceUnavailable { // all places of the page are taken
		t.Errorf("status %d", got)
	}
	bek := c.telegram.User("bek", "en")
	private := c.telegram.Private(bek)
	c.telegram.Say(private, bek, revenueQuestion)
	c.reply(t, private, "$200 million")
	release()
	crowd.Wait()
	http.DefaultClient.CloseIdleConnections()
}
