package period

import (
	"testing"
	"time"
)

func TestTimesAreToldInTheZoneOfThePresent(t *testing.T) {
	at := func(offset int, value string) time.Time {
		zone := time.FixedZone("", offset*60)
		moment, err := time.ParseInLocation("2006-01-02 15:04", value, zone)
		if err != nil {
			t.Fatal(err)
		}
		return moment
	}
	instant := time.Date(2025, 6, 30, 20, 40, 0, 0, time.UTC)
	for _, c := range []struct {
		offset   int // minutes east of UTC
		question string
		from, to string
	}{
		{0, "today", "2025-06-30 00:00", "2025-07-01 00:00"}, {480, "今天", "2025-07-01 00:00", "2025-07-02 00:00"},
		{480, "上个月", "2025-06-01 00:00", "2025-07-01 00:00"}, {-300, "last month", "2025-05-01 00:00", "2025-06-01 00:00"},
		{300, "вчера", "2025-06-30 00:00", "2025-07-01 00:00"}, {330, "an hour ago", "2025-07-01 01:00", "2025-07-01 02:00"},
		{300, "в июне 2025", "2025-06-01 00:00", "2025-07-01 00:00"}, {345, "this quarter", "2025-07-01 00:00", "2025-10-01 00:00"},
	} {
		got := Parse(c.question, instant.In(time.FixedZone("", c.offset*60)))
		if !got.From.Equal(at(c.offset, c.from)) || !got.To.Equal(at(c.offset, c.to)) {
			t.Errorf("%s at %+d: [%v, %v)", c.question, c.offset, got.From, got.To)
		}
	}
}

func TestADayOfAChangeOfClocksIsWhole(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Skip("no zones are installed")
	}
	got := Parse("yesterday", time.Date(2025, 3, 31, 9, 0, 0, 0, berlin))
	if hours := got.To.Sub(got.From).Hours(); hours != 23 || got.From.Day() != 30 {
		t.Errorf("[%v, %v)", got.From, got.To)
	}
}
