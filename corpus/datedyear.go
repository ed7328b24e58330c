package corpus

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"docent/corpus/parse"
)

const (
	oneDay = 24 * time.Hour
	// near is how far the documents and days that tell a dateline's year are from it at most.
	near = 45 * oneDay
	// oneSeason is the longest that a file's documents may span for each day to lie near them in one year alone.
	oneSeason = 365*oneDay - 2*near - oneDay
	// neighbours is how many dated documents before it, and behind it, tell the year in a file that spans more; fewest
	// is how many of them there must be.
	neighbours = 2
	fewest     = 3
	// closeBy is how far a full date of the text is from it at most, leadBytes is where it stands, at most.
	closeBy   = 3 * oneDay
	leadBytes = 900
	// yearBytes is how much of a text is read for later years.
	yearBytes = 20_000
)

// yearWritten is a year of our time in a text.
var yearWritten = regexp.MustCompile(`\b(?:19|20)\d{2}\b`)

// anniversary is a word of texts that give a full date of another year, near their own day of the year.
var anniversary = regexp.MustCompile(`(?i)周年|年前|诞辰|生日|出生|生于|逝世|anniversary|years ago|birthday|born|годовщин|лет назад|летие|родил`)

// timeline are the times of the documents of a file in its order, zero where unknown, and the first and the last of them.
type timeline struct {
	times       []time.Time
	first, last time.Time
}

func timelineOf(drafts []draft) timeline {
	known := timeline{times: make([]time.Time, len(drafts))}
	for i, d := range drafts {
		t := d.Published
		known.times[i] = t
		if known.first.IsZero() || !t.IsZero() && t.Before(known.first) {
			known.first = t
		}
		if t.After(known.last) {
			known.last = t
		}
	}
	return known
}

// date returns the beginning of the day of the i-th document's dateline, or the zero time.
func (d timeline) date(i int, day parse.Day, text string) time.Time {
	around := d.around(i)
	zone := time.UTC
	if len(around) > 0 {
		zone = around[0].Location()
	}
	if day.Year != 0 {
		return day.In(day.Year, zone)
	}
	there, said := d.yearAmong(around, day), yearSaid(text, day)
	if there != 0 && said != 0 && there != said || there+said == 0 {
		return time.Time{}
	}
	return day.In(max(there, said), zone)
}

// around are the times of the dated documents nearest the i-th, those before it first.
func (d timeline) around(i int) []time.Time {
	var found []time.Time
	for _, step := range []int{-1, 1} {
		n := 0
		for j := i + step; j >= 0 && j < len(d.times) && n < neighbours; j += step {
			if !d.times[j].IsZero() {
				found, n = append(found, d.times[j]), n+1
			}
		}
	}
	return found
}

// yearAmong is the year in which the day lies near all of the documents around, or near a file's that span a season;
// 0 where there is none.
func (d timeline) yearAmong(around []time.Time, day parse.Day) int {
	if len(around) > 0 && d.last.Sub(d.first) <= oneSeason {
		for year := d.first.Year() - 1; year <= d.last.Year()+1; year++ {
			if t := day.In(year, d.first.Location()); !t.Before(d.first.Add(-near)) && !t.After(d.last.Add(near)) {
				return year
			}
		}
		return 0
	}
	if len(around) < fewest {
		return 0
	}
	year := yearNear(day, around[0], near)
	for _, t := range around {
		if yearNear(day, t, near) != year {
			return 0
		}
	}
	return year
}

// yearNear is the year in which the day lies within so long of a time, or 0.
func yearNear(day parse.Day, t time.Time, within time.Duration) int {
	for year := t.Year() - 1; year <= t.Year()+1; year++ {
		if day.In(year, t.Location()).Sub(t).Abs() <= within {
			return year
		}
	}
	return 0
}

// yearSaid is the year that full dates of a text's lead give the day when they lie close to it, or 0: where they differ,
// where the text has a later year, and in the text of an anniversary.
func yearSaid(text string, day parse.Day) int {
	text = strings.ToValidUTF8(text[:min(len(text), yearBytes)], "")
	if anniversary.MatchString(text) {
		return 0
	}
	said := 0
	for _, d := range parse.Days(text[:min(len(text), leadBytes)]) {
		if d.Year == 0 {
			continue
		}
		switch year := yearNear(day, d.In(d.Year, time.UTC), closeBy); {
		case year == 0:
		case said != 0 && said != year:
			return 0
		default:
			said = year
		}
	}
	for _, written := range yearWritten.FindAllString(text, -1) {
		if year, _ := strconv.Atoi(written); year > said {
			return 0
		}
	}
	return said
}
