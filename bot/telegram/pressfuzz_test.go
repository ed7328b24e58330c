package telegram

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/ledger"
	"docent/bot/telegram/telegramtest"
	"docent/corpus"
	"docent/corpus/database"
)

// Whatever a client sends in place of a button's data, it opens a source of a message to its own chat, or nothing.
func FuzzPressesOpenWhatTheirOwnChatWasToldOrNothing(f *testing.F) {
	db, err := database.Open(f.Context(), f.TempDir())
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { db.Close() })
	rows := ledger.New(db, time.Now)
	for chat := range int64(3) {
		source := corpus.Citation{N: 1, Document: fmt.Sprint("d", chat+1), Quote: "quote"}
		told, err := answers(chat+1, bot.Message{Chat: chat + 1}, bot.Reply{Language: "en", Answer: &answer.Answer{Sources: []corpus.Citation{source}}})
		if err == nil {
			err = rows.Enqueue(f.Context(), told...)
		}
		if err != nil {
			f.Fatal(err)
		}
	}
	c := &Client{Config: Config{Ledger: rows, Log: slog.New(slog.DiscardHandler)}}
	f.Add("passage:1:update:1:0", int64(1))
	f.Add("passage:1:update:2:0", int64(1))
	f.Add("passage:2:update:1:0", int64(1))
	f.Add("passage::", int64(0))
	f.Fuzz(func(t *testing.T, data string, chat int64) {
		source, err := c.cited(t.Context(), chat, data)
		if err != nil {
			if !errors.Is(err, ledger.ErrNoMessage) {
				t.Errorf("%q: %v", data, err)
			}
			return
		}
		if key, n, ok := parseData(data); !ok || source.Document != fmt.Sprint("d", chat) || source.N != n || key != fmt.Sprintf("update:%d:0", chat) {
			t.Errorf("%q in chat %d opens %+v", data, chat, source)
		}
	})
}

// Whatever a citation holds, its buttons come back as they were written, and Telegram takes them.
func FuzzButtonsComeBackAsTheyWere(f *testing.F) {
	f.Add("update:7:0", 1, "Title", 3)
	f.Add("digest/12/2025-06-20:0", 99, "", 30)
	f.Fuzz(func(t *testing.T, key string, first int, document string, times int) {
		a := answer.Answer{}
		for i := range min(max(times, 0), 200) {
			a.Sources = append(a.Sources, corpus.Citation{N: first + i, Document: document, Quote: document})
		}
		all, behind := buttons(key, bot.Reply{Answer: &a, Language: "ru"})
		if len(all) != len(behind) || len(all) > maxButtons {
			t.Fatalf("%d buttons, %d citations", len(all), len(behind))
		}
		for i, b := range all {
			if back, n, ok := parseData(b.Data); key != "" && (!ok || back != key || n != behind[i].N) {
				t.Errorf("%q came back as %q, %d", b.Data, back, n)
			}
		}
	})
}

// Whatever a press holds besides, it is answered or passed over, and the update is done.
func FuzzPressesAreDealtWith(f *testing.F) {
	f.Add([]byte(`{"id":"1","from":{"id":5,"language_code":"ru"},"message":{"message_id":1,"date":0,"chat":{"id":5,"type":"private"}},"data":"passage:1:update:1:0"}`))
	f.Add([]byte(`{"id":"1","from":{"id":5},"inline_message_id":"x","data":"x"}`))
	f.Add([]byte(`{"id":"1","from":{"id":5,"is_bot":true},"game_short_name":"x"}`))
	f.Add([]byte(`{"id":"1","message":{"chat":{"id":-1}},"data":"` + "\\u0000" + `"}`))
	f.Add([]byte(`null`))
	db, err := database.Open(f.Context(), f.TempDir())
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { db.Close() })
	rows := ledger.New(db, time.Now)
	server := telegramtest.NewServer(telegramtest.Options{})
	id := int64(0)
	f.Fuzz(func(t *testing.T, body []byte) {
		if !json.Valid(body) {
			return
		}
		id++
		raw := json.RawMessage(fmt.Sprintf(`{"update_id":%d,"callback_query":%s}`, id, body))
		u, err := envelope(raw)
		if err != nil {
			t.Fatal(err)
		}
		if err := rows.Receive(t.Context(), []ledger.Update{u}); err != nil {
			t.Fatal(err)
		}
		c, err := New(Config{Token: server.Token(), Ledger: rows, Handle: echo, Now: time.Now, Log: slog.New(slog.DiscardHandler),
			HTTP: &http.Client{Transport: server.Transport()}})
		if err != nil {
			t.Fatal(err)
		}
		c.started = time.Now()
		if !c.answer(t.Context(), id).done {
			t.Errorf("%s is not done", body)
		}
		if _, err := rows.Update(t.Context(), id); !errors.Is(err, ledger.ErrNoUpdate) {
			t.Errorf("%s is pending still: %v", body, err)
		}
	})
}
