package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docent/bot/telegram/telegramtest"
	"docent/corpus/database"
)

// countDoubts reads, from a copy of what the kill left, which messages were begun and not ended.
func (v *victim) countDoubts() {
	v.t.Helper()
	db := copied(v.t, v.data)
	defer db.Close()
	rows, err := db.QueryContext(v.t.Context(), `SELECT id, chat, payload, attempts FROM outbox
		WHERE attempted_at IS NOT NULL AND sent_at IS NULL AND failure = ''`)
	if err != nil {
		if strings.Contains(err.Error(), "no such") { // killed before the first life made its tables
			return
		}
		v.t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var chat int64
		var payload []byte
		var row, attempt int
		var message struct {
			ReplyTo int `json:"reply_to"`
		}
		if err := rows.Scan(&row, &chat, &payload, &attempt); err != nil {
			v.t.Fatal(err)
		}
		if err := json.Unmarshal(payload, &message); err != nil {
			v.t.Fatal(err)
		}
		v.doubts[doubt{asked{chat, message.ReplyTo}, row, attempt}] = true
	}
	if err := rows.Err(); err != nil {
		v.t.Fatal(err)
	}
}

// copied opens a copy of the database of a folder that nobody uses, and so leaves it as it is.
func copied(t *testing.T, dir string) *sql.DB {
	t.Helper()
	to := t.TempDir()
	for _, suffix := range []string{"", "-wal"} {
		data, err := os.ReadFile(filepath.Join(dir, database.FileName+suffix))
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(to, database.FileName+suffix), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	db, err := sql.Open("sqlite", filepath.Join(to, database.FileName))
	if err != nil {
		t.Fatal(err)
	}
	return db
}

// settle waits until every question has an answer, for as long as answers come.
func (v *victim) settle() {
	v.t.Helper()
	for {
		before := len(v.answers())
		if before == len(v.questions) {
			return
		}
		ctx, cancel := context.WithTimeout(v.t.Context(), crashPatience)
		err := v.telegram.Wait(ctx, func() bool { return len(v.answers()) > before })
		cancel()
		if err != nil {
			v.t.Errorf("%d of %d questions are answered, and no more: %v\n%s", before, len(v.questions), err, v.stderr)
			return
		}
	}
}

// answers are the messages that reply to each question that has any.
func (v *victim) answers() map[asked][]telegramtest.Message {
	all := map[asked][]telegramtest.Message{}
	for _, chat := range v.chats {
		for _, m := range v.telegram.Sent(chat) {
			if m.ReplyTo != nil {
				question := asked{chat, m.ReplyTo.ID}
				all[question] = append(all[question], m)
			}
		}
	}
	return all
}

// check holds what is promised, after so many kills.
func (v *victim) check(kills int) {
	v.t.Helper()
	answers := v.answers()
	doubted := map[asked]int{}
	for d := range v.doubts {
		doubted[d.asked]++
	}
	lost, byKills, byFaults := 0, 0, 0
	last := map[int64]int{} // the message that first answered the question before, by chat
	for _, question := range v.questions {
		copies := answers[question]
		if len(copies) == 0 {
			lost++
			v.t.Errorf("%s has no answer", question)
			continue
		}
		unheard := 0
		for _, m := range copies {
			if m.Unheard {
				unheard++
			}
			if given := strings.Contains(m.Text, "200") && strings.Contains(m.Text, "[1]"); !given && doubted[question] < 2 {
				v.t.Errorf("%s is answered %q", question, m.Text)
			}
		}
		repeated := len(copies) - 1
		afterKill := min(repeated, doubted[question])
		byKills, byFaults = byKills+afterKill, byFaults+repeated-afterKill
		if repeated > unheard+doubted[question] { // a note after two doubts is one of the messages too
			v.t.Errorf("%s has %d answers; %d went unheard and %d were in doubt", question, len(copies), unheard, doubted[question])
		}
		if doubted[question] > 1 {
			continue // a note that there is an answer comes after the other answers
		}
		if copies[0].ID < last[question.chat] {
			v.t.Errorf("%s was answered before the one that was asked before it", question)
		}
		last[question.chat] = copies[0].ID
	}
	v.t.Logf("%d questions, %d lost; %d kills left %d answers in doubt, of which %d were read twice; %d more were read again after a broken connection",
		len(v.questions), lost, kills, len(v.doubts), byKills, byFaults)
}
