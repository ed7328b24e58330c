package bot

import (
	"testing"
	"time"

	"docent/corpus/database"
)

// After a crash a message is handled again: its answer, and the turn that later questions lean on, are kept once.
func TestAMessageHandledAgainIsRecordedOnce(t *testing.T) {
	db, err := database.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	c := &conversation{t: t, bot: openOn(t, db, noon, harvest), now: noon}
	c.bot.Remember = 2 * time.Hour
	for range 3 {
		c.says(Message{Chat: 7, Private: true, Text: "How many tonnes of quinoa did Peru harvest in 2023?", Key: "update:1", ID: 1})
		c.says(Message{Chat: 8, Private: true, Text: "/summary quinoa", Key: "update:2", ID: 1})
	}
	var answers, turns int
	row := db.Reader().QueryRow("SELECT (SELECT count(*) FROM answers), (SELECT count(*) FROM turns)")
	if err := row.Scan(&answers, &turns); err != nil || answers != 2 || turns != 2 {
		t.Errorf("%d answers and %d turns of 2 messages, %v", answers, turns, err)
	}
}
