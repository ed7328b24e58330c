package parse

import (
	"regexp"
	"strconv"
	"time"
)

// Day is a day of the calendar as a text writes it.
type Day struct {
	// Year is 0 where the text names none.
	Year  int
	Month time.Month
	Day   int
}

// The forms of a day, with or without its year: 2025年6月20日, "June 20, 2025", "20 июня 2025 г.".
var dayForms = []struct {
	pattern          *regexp.Regexp
	year, month, day int
}{
	{regexp.MustCompile(`(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日`), 1, 2, 3},
	{regexp.MustCompile(`\b(\p{Lu}\p{L}{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:, (\d{4}))?`), 3, 1, 2},
	{regexp.MustCompile(`\b(\d{1,2}) (\p{L}{3,9})\.?(?:,? (\d{4}))?`), 3, 2, 1},
}

// Days returns the days that a text names by month and day of the month, those of one form after those of another.
func Days(text string) []Day {
	var days []Day
	for _, form := range dayForms {
		for _, m := range form.pattern.FindAllStringSubmatch(text, -1) {
			year, _ := strconv.Atoi(m[form.year])
			day, _ := strconv.Atoi(m[form.day])
			d := Day{Year: year, Month: time.Month(monthNumber(m[form.month])), Day: day}
			if d.exists() {
				days = append(days, d)
			}
		}
	}
	return days
}

// In is the beginning of the day in a year and a zone.
func (d Day) In(year int, zone *time.Location) time.Time {
	return time.Date(year, d.Month, d.Day, 0, 0, 0, 0, zone)
}

// exists reports whether the calendar has the day, in its year or in a leap year.
func (d Day) exists() bool {
	year := d.Year
	if year == 0 {
		year = 2000
	}
	t := d.In(year, time.UTC)
	return d.Month >= time.January && t.Month() == d.Month && t.Day() == d.Day && year >= 1800
}
