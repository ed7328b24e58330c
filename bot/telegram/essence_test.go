package telegram

import (
	"bytes"
	"io"
	"net/http"
	"path"
	"testing"
	"time"

	"github.com/go-telegram/bot/models"

	"docent/bot/telegram/telegramtest"
)

// newer is a Bot API that puts something that go-telegram does not know into the results of a method.
type newer struct {
	http.RoundTripper
	method, before, after string
}

func (n newer) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := n.RoundTripper.RoundTrip(r)
	if err != nil || path.Base(r.URL.Path) != n.method {
		return response, err
	}
	body, err := io.ReadAll(response.Body)
	response.Body = io.NopCloser(bytes.NewReader(bytes.Replace(body, []byte(n.before), []byte(n.after), 1)))
	return response, err
}

// through returns a client that reaches the server by another transport.
func (w *world) through(transport http.RoundTripper) *Client {
	config := w.config()
	config.HTTP = &http.Client{Transport: transport}
	return w.clientOf(config)
}

func TestAMessageArrivedWhateverIsNewInTheResponse(t *testing.T) {
	for name, addition := range map[string]string{
		"an unknown origin":  `"reply_to_message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"forward_origin":{"type":"community","date":1}},`,
		"unknown paid media": `"paid_media":{"star_count":1,"paid_media":[{"type":"hologram"}]},`,
		"another form":       `"text":{"plain":"hello"},`,
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				anna := w.User("anna", "")
				chat := w.Private(anna)
				w.Say(chat, anna, "hello")
				stop := w.start(w.through(newer{w.Transport(), "sendMessage", `"result":{`, `"result":{` + addition}))
				time.Sleep(time.Hour)
				if err := stop(); err != nil {
					t.Error(err)
				}
				if n := len(w.Sent(chat)); n != 1 {
					t.Errorf("the answer was sent %d times\n%s", n, w.log)
				}
			})
		})
	}
}

func TestAResponseSaysThatAMessageArrivedThoughTheRestCannotBeRead(t *testing.T) {
	for body, want := range map[string]struct {
		message int
		ok      bool
	}{
		`{"ok":true,"result":{"message_id":7,"text":"x"}}`:   {7, true},
		`{"ok":true,"result":{"message_id":"7"}}`:            {0, true},
		`{"ok":true,"result":true}`:                          {0, true},
		`{"ok":true,"result":{"message_id":7,"te`:            {7, true},
		`{"ok":true,"result":{"message_id":7`:                {0, true},
		`{"result":{"message_id":7},"ok":true}`:              {7, true},
		`{"ok":false,"error_code":400,"description":"no"}`:   {0, false},
		`{"ok":false,"description":"{\"ok\":true,`:           {0, false},
		`<html>{"ok":true,"result":{"message_id":7}}</html>`: {0, false},
		`{"ok":tru`: {0, false},
		``:          {0, false},
	} {
		if message, ok := confirmed([]byte(body)); message != want.message || ok != want.ok {
			t.Errorf("%s: %d, %v", body, message, ok)
		}
	}
}

func TestAMemberOfAKindThatIsNewIsNoAdministrator(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		anna := w.User("anna", "")
		m := &message{Chat: chat{ID: w.Group("group", anna), Type: "supergroup"}, From: &models.User{ID: anna.ID}}
		c := w.through(newer{w.Transport(), "getChatMember", `"status":"`, `"status":"honorary `})
		if admin, err := c.admin(m)(w.t.Context()); admin || err != nil {
			t.Errorf("admin %v, %v", admin, err)
		}
	})
}
