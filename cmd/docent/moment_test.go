package main

import (
	"testing"
	"time"
)

func TestAMomentIsReadInEveryDocumentedForm(t *testing.T) {
	for text, want := range map[string]string{
		"2025-06-18":                "2025-06-18T00:00:00Z",
		"2025-06-18 09:30":          "2025-06-18T09:30:00Z",
		"2025-06-18T09:30":          "2025-06-18T09:30:00Z",
		"2025-06-18 09:30:15":       "2025-06-18T09:30:15Z",
		"2025-06-18T09:30:00Z":      "2025-06-18T09:30:00Z",
		"2025-06-18T09:30:00+08:00": "2025-06-18T09:30:00+08:00",
	} {
		var m moment
		if err := m.UnmarshalText([]byte(text)); err != nil || m.Format(time.RFC3339) != want {
			t.Errorf("%s is read as %s (%v), want %s", text, m.Format(time.RFC3339), err, want)
		}
	}
}

func TestWhatIsNoMomentIsRefused(t *testing.T) {
	for _, text := range []string{"", "today", "2025-13-01", "2025-06-31", "18.06.2025", "2025-06-18 25:00"} {
		var m moment
		if err := m.UnmarshalText([]byte(text)); err == nil {
			t.Errorf("%q is read as %s", text, m)
		}
	}
}

func TestAPeriodDefaultsToTheLastDay(t *testing.T) {
	now := time.Date(2025, 6, 21, 12, 0, 0, 0, time.UTC)
	from, to, err := (&previewCommand{}).period(now)
	if err != nil || !to.Equal(now) || now.Sub(from) != 24*time.Hour {
		t.Errorf("from %s to %s, %v", from, to, err)
	}
}
