package period

import (
	"strings"
	"testing"
	"time"
)

// present is a Wednesday.
var present = time.Date(2025, 7, 16, 10, 30, 0, 0, time.FixedZone("", 5*3600))

// example is a question and what it means, as brief writes it.
type example struct{ question, want string }

// brief writes a period as "explicit 2025-06-01 2025-07-01", with ".." for an open bound, "newest" added or alone, or "".
func brief(p Period) string {
	var words []string
	if p.Kind != None {
		words = append(words, map[Kind]string{Explicit: "explicit", Relative: "relative"}[p.Kind], written(p.From), written(p.To))
	}
	if p.Latest {
		words = append(words, "newest")
	}
	return strings.Join(words, " ")
}

func written(t time.Time) string {
	switch {
	case t.IsZero():
		return ".."
	case t.Format(time.TimeOnly) == "00:00:00" && t.Location() == present.Location():
		return t.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}

func check(t *testing.T, examples []example) {
	t.Helper()
	for _, e := range examples {
		if got := brief(Parse(e.question, present)); got != e.want {
			t.Errorf("%s\n got %q\nwant %q", e.question, got, e.want)
		}
	}
}

func TestTheSpansAreTheWordsOfTime(t *testing.T) {
	for question, want := range map[string]string{
		"What was signed in June 2025 in Astana?": "June 2025",
		"What was signed in Astana?":              "",
		"Latest news from last week":              "Latest|last week",
		"2025年6月16日至18日阿斯塔纳发生了什么？":                "2025年6月16日至18日",
		"上周有什么最新消息？":                              "上周|最新",
		"Что решили в июне 2025 года в Астане?":   "июне 2025 года",
		"Что было Вчера и СЕГОДНЯ?":               "Вчера|СЕГОДНЯ",
		"exports since ２０２４年５月":                   "since ２０２４年５月",
	} {
		var words []string
		for _, s := range Parse(question, present).Spans {
			words = append(words, question[s.Start:s.End])
		}
		if got := strings.Join(words, "|"); got != want {
			t.Errorf("%s: spans %q, want %q", question, got, want)
		}
	}
}

func TestTheSameWordsMeanOtherDaysInAnotherZone(t *testing.T) {
	instant := time.Date(2025, 7, 13, 20, 0, 0, 0, time.UTC)
	for hours, want := range map[int]string{0: "2025-07-12", 8: "2025-07-13", -12: "2025-07-12"} {
		p := Parse("yesterday", instant.In(time.FixedZone("", hours*3600)))
		if got := p.From.Format(time.DateOnly); got != want {
			t.Errorf("yesterday at UTC%+d is %s, want %s", hours, got, want)
		}
	}
}

func TestAPeriodNamedOnAnEdgeOfTheCalendarHolds(t *testing.T) {
	for _, e := range []struct{ now, question, want string }{
		{"2025-01-01", "last month", "relative 2024-12-01 2025-01-01"},
		{"2025-01-01", "上周", "relative 2024-12-23 2024-12-30"},
		{"2025-03-31", "in the last month", "relative 2025-02-28 2025-04-01"},
		{"2024-02-29", "в прошлом году", "relative 2023-01-01 2024-01-01"},
		{"2024-02-29", "over the past year", "relative 2023-02-28 2024-03-01"},
		{"2025-03-01", "on 29 February", "explicit 2024-02-29 2024-03-01"},
		{"2025-06-16", "on 16 June", "explicit 2025-06-16 2025-06-17"},
		{"2025-06-15", "on 16 June", "explicit 2024-06-16 2024-06-17"},
		{"2025-01-10", "from December to February", "explicit 2024-12-01 2025-03-01"},
		{"2025-12-01", "last winter", "relative 2024-12-01 2025-03-01"},
		{"2025-07-14", "на этой неделе", "relative 2025-07-14 2025-07-21"},
		{"2025-07-20", "本周", "relative 2025-07-14 2025-07-21"},
	} {
		now, err := time.ParseInLocation(time.DateOnly, e.now, present.Location())
		if err != nil {
			t.Fatal(err)
		}
		if got := brief(Parse(e.question, now)); got != e.want {
			t.Errorf("%s at %s\n got %q\nwant %q", e.question, e.now, got, e.want)
		}
	}
}
