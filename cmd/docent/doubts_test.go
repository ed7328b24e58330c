package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docent/bot/telegram"
	"docent/corpus/database"
)

// inFlight is how many messages docent sends at once, and so the most that a kill can leave in doubt.
const inFlight = 4

// countDoubts reads, from a copy of what the kill left, which messages were begun and neither ended nor noted to have
// arrived.
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
	before, noted := len(v.doubts), v.noted()
	for rows.Next() {
		var payload []byte
		var d doubt
		if err := rows.Scan(&d.row, &d.chat, &payload, &d.attempt); err != nil {
			v.t.Fatal(err)
		}
		message := struct {
			ReplyTo *int `json:"reply_to"`
		}{&d.id}
		if err := json.Unmarshal(payload, &message); err != nil {
			v.t.Fatal(err)
		}
		if !noted[d.row] {
			v.doubts[d] = true
		}
	}
	if err := rows.Err(); err != nil {
		v.t.Fatal(err)
	}
	if left := len(v.doubts) - before; left > inFlight {
		v.t.Errorf("a kill left %d messages in doubt", left)
	}
}

// noted are the rows of the messages that docent noted to have arrived before it was killed.
func (v *victim) noted() map[int]bool {
	v.t.Helper()
	text, err := os.ReadFile(filepath.Join(v.data, telegram.ArrivedFile))
	if err != nil && !os.IsNotExist(err) {
		v.t.Fatal(err)
	}
	var list []struct {
		Row int `json:"row"`
	}
	_ = json.NewDecoder(bytes.NewReader(text)).Decode(&list) // what the kill tore says nothing
	rows := map[int]bool{}
	for _, one := range list {
		rows[one.Row] = true
	}
	return rows
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
