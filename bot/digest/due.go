package digest

import "time"

// grace is how late a digest may still be sent, after downtime; later its day is skipped.
const grace = 12 * time.Hour

// Due returns the latest day ("2006-01-02" in zone) whose digest, at minute of the day, is due at now, and
// when it was due. last is when the subscription's last digest was made or its time chosen, whichever is
// later: days due by then are over. A day is due for twelve hours, then it is skipped. A local time that
// does not exist, when clocks go forward, is due at the first instant after the gap; one that exists
// twice is due the first time only.
func Due(minute int, zone *time.Location, last, now time.Time) (day string, at time.Time, due bool) {
	local := now.In(zone)
	for back := range 3 {
		at = on(local, -back, minute)
		if !at.After(now) {
			break
		}
	}
	due = !at.After(now) && at.After(last) && now.Sub(at) <= grace
	return dayOf(at, minute), at, due
}

// Next returns the first time after now at which a digest at minute of the day is due.
func Next(minute int, zone *time.Location, now time.Time) time.Time {
	local := now.In(zone)
	for ahead := -1; ; ahead++ {
		if at := on(local, ahead, minute); at.After(now) {
			return at
		}
	}
}

// dayOf names the day that a due time belongs to. A gap may push the time past midnight; the minute of
// the day tells that it still belongs to the day before.
func dayOf(at time.Time, minute int) string {
	wall := wallClock(at)
	if wall.Hour()*60+wall.Minute() < minute {
		wall = wall.AddDate(0, 0, -1)
	}
	return wall.Format(time.DateOnly)
}

// on returns when the minute of the day comes on the day that lies so many days after local's.
func on(local time.Time, days, minute int) time.Time {
	year, month, day := local.Date()
	t := time.Date(year, month, day+days, minute/60, minute%60, 0, 0, local.Location())
	start, end := t.ZoneBounds()
	switch wall := time.Date(year, month, day+days, minute/60, minute%60, 0, 0, time.UTC); {
	case wallClock(t).Before(wall):
		return end.In(local.Location())
	case wallClock(t).After(wall):
		return start.In(local.Location())
	default:
		return firstOf(t, start)
	}
}

// firstOf returns the earlier of the two instants that share t's wall clock, or t when there is one only;
// start is when t's offset came into force.
func firstOf(t, start time.Time) time.Time {
	if start.IsZero() {
		return t
	}
	_, before := start.Add(-time.Nanosecond).Zone()
	_, offset := t.Zone()
	earlier := t.Add(time.Duration(offset-before) * time.Second)
	if earlier.Before(start) && wallClock(earlier).Equal(wallClock(t)) {
		return earlier
	}
	return t
}

// wallClock is what a clock on the wall shows at t, as if it were UTC.
func wallClock(t time.Time) time.Time {
	_, offset := t.Zone()
	return t.UTC().Add(time.Duration(offset) * time.Second)
}
