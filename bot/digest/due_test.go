package digest

import (
	"testing"
	"time"
)

func at(t *testing.T, text string) time.Time {
	t.Helper()
	when, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return when
}

func zone(t *testing.T, name string) *time.Location {
	t.Helper()
	location, err := Location(name)
	if err != nil {
		t.Fatal(err)
	}
	return location
}

func TestADigestIsDueOnceADay(t *testing.T) {
	for _, c := range []struct {
		name, zone string
		minute     int
		last, now  string
		day        string
		due        bool
	}{
		{"a second before its time", "Asia/Almaty", 510, "2025-06-19T08:30:00+05:00", "2025-06-20T08:29:59+05:00", "2025-06-19", false},
		{"at its time", "Asia/Almaty", 510, "2025-06-19T08:30:00+05:00", "2025-06-20T08:30:00+05:00", "2025-06-20", true},
		{"after it was sent", "Asia/Almaty", 510, "2025-06-20T08:30:00+05:00", "2025-06-20T08:30:30+05:00", "2025-06-20", false},
		{"late within twelve hours", "Asia/Almaty", 510, "2025-06-19T08:30:00+05:00", "2025-06-20T20:30:00+05:00", "2025-06-20", true},
		{"too late", "Asia/Almaty", 510, "2025-06-19T08:30:00+05:00", "2025-06-20T20:30:01+05:00", "2025-06-20", false},
		{"late past midnight", "UTC", 1410, "2025-06-18T23:30:00Z", "2025-06-20T08:00:00Z", "2025-06-19", true},
		{"subscribed after today's time", "UTC", 540, "2025-06-20T10:00:00Z", "2025-06-20T11:00:00Z", "2025-06-20", false},
		{"many days missed give one", "UTC", 540, "2025-06-01T09:00:00Z", "2025-06-20T11:00:00Z", "2025-06-20", true},
		{"before the gap of a spring night", "Europe/Berlin", 150, "2025-03-29T01:30:00Z", "2025-03-30T00:59:59Z", "2025-03-29", false},
		{"in the gap of a spring night", "Europe/Berlin", 150, "2025-03-29T01:30:00Z", "2025-03-30T01:00:00Z", "2025-03-30", true},
		{"the first of two", "Europe/Berlin", 150, "2025-10-25T00:30:00Z", "2025-10-26T00:30:00Z", "2025-10-26", true},
		{"the second of two", "Europe/Berlin", 150, "2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z", "2025-10-26", false},
		{"a gap at midnight", "Africa/Cairo", 0, "2025-04-23T22:00:00Z", "2025-04-24T22:00:00Z", "2025-04-25", true},
		{"a day that is left out", "Pacific/Apia", 540, "2011-12-29T19:00:00Z", "2011-12-30T10:00:00Z", "2011-12-30", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			day, _, due := Due(c.minute, zone(t, c.zone), at(t, c.last), at(t, c.now))
			if due != c.due || day != c.day {
				t.Errorf("day %s, due %v; want %s, %v", day, due, c.day, c.due)
			}
		})
	}
}

func TestTheNextTimeLiesAhead(t *testing.T) {
	for _, c := range []struct{ zone, now, want string }{
		{"Asia/Almaty", "2025-06-20T08:29:00+05:00", "2025-06-20T08:30:00+05:00"},
		{"Asia/Almaty", "2025-06-20T08:30:00+05:00", "2025-06-21T08:30:00+05:00"},
		{"UTC-11:00", "2025-06-20T23:00:00Z", "2025-06-21T08:30:00-11:00"},
		{"Europe/Berlin", "2025-03-30T08:29:00+02:00", "2025-03-30T08:30:00+02:00"},
	} {
		if next := Next(510, zone(t, c.zone), at(t, c.now)); !next.Equal(at(t, c.want)) {
			t.Errorf("after %s comes %s, want %s", c.now, next, c.want)
		}
	}
}

func TestEveryDayOfAYearHasOneDigestInEveryZone(t *testing.T) {
	for _, name := range []string{"UTC", "Europe/Berlin", "America/New_York", "Africa/Cairo", "Asia/Tehran", "Australia/Lord_Howe", "UTC+14"} {
		for _, minute := range []int{0, 150, 540, 1439} {
			days := map[string]bool{}
			last := at(t, "2025-01-01T12:00:00Z")
			for range 365 {
				next := Next(minute, zone(t, name), last)
				day, when, due := Due(minute, zone(t, name), last, next)
				if !due || days[day] || !when.Equal(next) || next.Sub(last) > 26*time.Hour {
					t.Fatalf("%s at %s: day %s, due %v, %s after %s", name, FormatTime(minute), day, due, next, last)
				}
				days[day], last = true, next
			}
		}
	}
}
