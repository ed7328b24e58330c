package main

import (
	"fmt"
	"time"
)

// moment is a flag that holds a point in time.
type moment struct{ time.Time }

// momentLayouts are the ways to write a moment; those without a zone are UTC, and a bare day is its start.
var momentLayouts = []string{time.RFC3339, "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateOnly}

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *moment) UnmarshalText(text []byte) error {
	for _, layout := range momentLayouts {
		if read, err := time.Parse(layout, string(text)); err == nil {
			m.Time = read
			return nil
		}
	}
	return fmt.Errorf("%q is not a time: write 2025-06-18, '2025-06-18 09:30' (both UTC) or 2025-06-18T09:30:00+08:00", text)
}
