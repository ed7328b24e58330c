package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/digest"
	"docent/bot/ledger"
	"docent/corpus"
)

// Whatever Telegram responds, what is acknowledged was stored before, all of it and as it came.
func FuzzWhatIsAcknowledgedIsStored(f *testing.F) {
	f.Add([]byte(`{"ok":true,"result":[{"update_id":7,"message":{"message_id":1,"chat":{"id":5}}},{"update_id":8,"poll":{}}]}`))
	f.Add([]byte(`{"ok":true,"result":[{"update_id":7},{"update_id":"8"}]}`))
	f.Add([]byte(`{"ok":true,"result":[{"update_id":9223372036854775808}]}`))
	f.Add([]byte(`{"ok":false,"error_code":401,"description":"Unauthorized"}`))
	f.Add([]byte(`{"ok":true,"result":{}}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		var stored []ledger.Update
		g := &gateway{revoked: func() {}, receive: func(_ context.Context, updates []ledger.Update) error {
			stored = append(stored, updates...)
			return nil
		}}
		ctx, cancel := context.WithCancel(t.Context())
		cancel() // a retry_after is not waited for
		response, err := g.commit(ctx, body)
		if err != nil || bytes.Equal(response, body) {
			return // nothing is acknowledged, or the refusal is passed on
		}
		var acknowledged struct {
			Result []struct {
				ID int64 `json:"update_id"`
			} `json:"result"`
		}
		if err := json.Unmarshal(response, &acknowledged); err != nil || len(acknowledged.Result) != len(stored) {
			t.Fatalf("%d stored, acknowledged %s", len(stored), response)
		}
		for i, u := range stored {
			if u.ID == 0 || u.ID != acknowledged.Result[i].ID || !bytes.Contains(body, u.Payload) {
				t.Errorf("stored %d as %s, acknowledged %d", u.ID, u.Payload, acknowledged.Result[i].ID)
			}
		}
	})
}

// Whatever documents and models say, Telegram takes the messages that are made of it, and they show all of it.
func FuzzRepliesAreTakenByTelegram(f *testing.F) {
	f.Add("It earns $200 million.", "Rails & <roads>", "https://example.org/?a=1&b=2", "2025-06-20T09:30:00+08:00", "en", 3)
	f.Add("签署了12份文件。</b>", "峰会", "javascript:alert(1)", "yesterday", "zh", 200)
	f.Add("Сказано <a href=\"x\">", "\x00\xff", "http://host/%zz", "", "ru", 40)
	f.Fuzz(func(t *testing.T, text, title, url, published, language string, times int) {
		times = min(max(times, 0), 100, 20000/(len(text)+len(title)+len(url)+1))
		a, d := answer.Answer{}, digest.Digest{Topic: title}
		for i := range times {
			source := corpus.Citation{N: i + 1, Document: title, Title: title, Publisher: text, Published: published, URL: url, Quote: text}
			claim := answer.Claim{Text: text, Citations: []int{i + 1, i, times + 1}}
			a.Sources = append(a.Sources, source)
			a.Claims = append(a.Claims, claim)
			d.Lines = append(d.Lines, digest.Line{Text: text, Citations: claim.Citations, Update: i%2 == 0, Published: time.Unix(int64(i), 0)})
		}
		summary := a
		summary.Claims, summary.Sections = nil, []answer.Section{{Heading: title, Claims: a.Claims}}
		d.Sources = a.Sources
		refusal := answer.Answer{Refused: true, Nearest: []corpus.Document{{Title: title, URL: url, Publisher: text}}}
		for _, reply := range []bot.Reply{
			{Text: text, Language: language}, {Text: text, Answer: &a, Language: language}, {Answer: &summary, Language: language},
			{Answer: &refusal, Language: language}, {Digest: &d, Language: language},
		} {
			check(t, render(reply))
		}
	})
}

// What goes into the outbox comes out of it: the pieces hold the text in order, and the first replies to the question.
func FuzzMessagesComeOutOfTheOutboxAsTheyWentIn(f *testing.F) {
	f.Add("a < b", int64(-5), 7, 3)
	f.Add(strings.Repeat("Ещё одно предложение. ", 700), int64(5), 0, 1)
	f.Add("\xff\x00", int64(0), -1, -1)
	f.Fuzz(func(t *testing.T, text string, chat int64, thread, question int) {
		all, err := answers(1, bot.Message{Chat: chat, Thread: thread, ID: question}, bot.Reply{Text: text, Language: "ru"})
		if err != nil {
			t.Fatal(err)
		}
		var said strings.Builder
		var keys []string
		for i, o := range all {
			var p payload
			if err := json.Unmarshal(o.Payload, &p); err != nil {
				t.Fatal(err)
			}
			if o.Chat != chat || p.Thread != thread || (p.ReplyTo == question) != (i == 0 || question == 0) || p.Language != "ru" || p.Once {
				t.Errorf("piece %d of a reply to %d: %+v", i, question, p)
			}
			if len(p.Buttons) != 0 || request(o.Chat, p).ReplyMarkup != nil {
				t.Errorf("a reply without sources has buttons: %+v", p.Buttons)
			}
			if request(o.Chat, p).Text != p.HTML {
				t.Error("the request is not the message")
			}
			said.WriteString(p.Plain)
			keys = append(keys, o.Key)
		}
		if squeezed(said.String()) != squeezed(printable(text)) {
			t.Errorf("%q came out as %q", text, said.String())
		}
		if slices.Sort(keys); len(slices.Compact(keys)) != len(all) {
			t.Errorf("keys %q", keys)
		}
	})
}

// Whatever a row of the outbox holds, it is a message or is refused, and no panic.
func FuzzRowsOfTheOutboxAreReadOrRefused(f *testing.F) {
	f.Add([]byte(`{"html":"<b>x</b>","plain":"x","thread":1,"reply_to":2,"once":true}`))
	f.Add([]byte(`{"html":5}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, row []byte) {
		var p payload
		if json.Unmarshal(row, &p) != nil {
			return
		}
		c := &Client{Config: Config{Log: slog.New(slog.DiscardHandler)}}
		for _, o := range c.doubtful(ledger.Outgoing{Key: "k", Chat: 1}, p) {
			var note payload
			if err := json.Unmarshal(o.Payload, &note); err != nil || !note.Note || note.ReplyTo != p.replyIn(1) || note.Plain == "" {
				t.Errorf("%s is followed by %s", row, o.Payload)
			}
		}
	})
}
