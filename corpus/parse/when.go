package parse

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// beijing is the zone of topic pages, whose times name none.
var beijing = time.FixedZone("", 8*60*60)

const clock = `(?:[ T,，]*(\d{1,2}):(\d{2})(?::\d{2})?)?`

// numericDate is 2025-06-20, 2025/6/20, 2025.06.20 or 2025年6月20日, with or without a time of day.
var numericDate = regexp.MustCompile(`(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?` + clock)

// dayFirst is "20 June 2025" and "20 июня 2025 г.", monthFirst "June 20, 2025".
var (
	dayFirst   = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?:\s?г\.?|\s?года)?` + clock)
	monthFirst = regexp.MustCompile(`(?i)\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})` + clock)
)

// months are the beginnings of the names of the months.
var months = [12][]string{
	{"jan", "янв"}, {"feb", "фев"}, {"mar", "мар"}, {"apr", "апр"}, {"may", "мая", "май"}, {"jun", "июн"},
	{"jul", "июл"}, {"aug", "авг"}, {"sep", "сен"}, {"oct", "окт"}, {"nov", "ноя"}, {"dec", "дек"},
}

// findDate finds the first date in a line; start and end are the bytes that it takes up.
func findDate(line string, zone *time.Location) (t time.Time, start, end int, ok bool) {
	for _, form := range []struct {
		pattern          *regexp.Regexp
		year, month, day int
	}{{numericDate, 1, 2, 3}, {dayFirst, 3, 2, 1}, {monthFirst, 3, 1, 2}} {
		m := form.pattern.FindStringSubmatchIndex(line)
		if m == nil {
			continue
		}
		group := func(n int) string {
			if m[2*n] < 0 {
				return ""
			}
			return line[m[2*n]:m[2*n+1]]
		}
		t, ok := makeTime(group(form.year), group(form.month), group(form.day), group(4), group(5), zone)
		if ok {
			return t, m[0], m[1], true
		}
	}
	return time.Time{}, 0, 0, false
}

// makeTime makes a time of its written parts; hour and minute may be "".
func makeTime(year, month, day, hour, minute string, zone *time.Location) (time.Time, bool) {
	y, _ := strconv.Atoi(year)
	d, _ := strconv.Atoi(day)
	h, _ := strconv.Atoi(hour)
	m, _ := strconv.Atoi(minute)
	mon := monthNumber(month)
	t := time.Date(y, time.Month(mon), d, h, m, 0, 0, zone)
	return t, y >= 1800 && mon > 0 && t.Day() == d && int(t.Month()) == mon && h < 24 && m < 60
}

func monthNumber(month string) int {
	if n, err := strconv.Atoi(month); err == nil {
		return n
	}
	for i, names := range months {
		for _, name := range names {
			if strings.HasPrefix(strings.ToLower(month), name) {
				return i + 1
			}
		}
	}
	return 0
}
