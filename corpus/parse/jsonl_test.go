package parse

import (
	"strings"
	"testing"
	"time"
)

func TestABadLineNamesItsNumberAndTheGoodOnesAreKept(t *testing.T) {
	docs, err := File("a.jsonl", []byte("{\"text\":\"one\"}\n\n{\"text\":\n{\"id\":\"x\"}\r\n{\"text\":\"t\",\"published\":\"soon\"}\n{\"id\":7,\"text\":\"two\"}"))
	if len(docs) != 2 || docs[0].Text != "one" || docs[1].ID != "7" {
		t.Errorf("got %+v", docs)
	}
	for _, want := range []string{"a.jsonl", "line 3", "line 4", "line 5"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not in %v", want, err)
		}
	}
}

func TestTheTextOfARecordIsKeptByteForByte(t *testing.T) {
	doc := parseOne(t, "a.jsonl", `{"text":"  a\n\n- b  \r\nc\u0000 \ud800"}`)
	if want := "  a\n\n- b  \r\nc\ufffd \ufffd"; doc.Text != want {
		t.Errorf("got %q, want %q", doc.Text, want)
	}
	if got, want := outline(doc), "a\n- b\nc\ufffd \ufffd"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTimesOfRecords(t *testing.T) {
	for published, want := range map[string]string{
		"": "0001-01-01T00:00:00Z", "2025-06-20": "2025-06-20T00:00:00Z", "2025-06-20 10:25": "2025-06-20T10:25:00Z",
		"2025-06-20T10:25:00+08:00": "2025-06-20T10:25:00+08:00", "2025-06-20T10:25:00Z": "2025-06-20T10:25:00Z",
	} {
		doc := parseOne(t, "a.jsonl", `{"text":"x","published":"`+published+`"}`)
		if got := doc.Published.Format(time.RFC3339); got != want {
			t.Errorf("%q: got %s, want %s", published, got, want)
		}
	}
}
