package digest

import (
	_ "embed"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // zones are known on a machine that has no zone files, too
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// ErrZone says that a text names no time zone that is known.
var ErrZone = errors.New("unknown time zone")

// places are lines of an IANA zone, a tab and the names of places in it, "|" between them.
//
//go:embed places.tsv
var places string

var zoneOfPlace = sync.OnceValue(func() map[string]string {
	zones := make(map[string]string)
	for line := range strings.Lines(places) {
		zone, names, _ := strings.Cut(strings.TrimSpace(line), "\t")
		for name := range strings.SplitSeq(names, "|") {
			zones[foldPlace(name)] = zone
		}
	}
	return zones
})

// ParseZone reads a time zone: an IANA name ("Asia/Almaty"), an offset ("UTC+5", "+05:30"), or a city or
// country in English, Chinese or Russian. It returns the name to keep, which Location understands.
// ErrZone when it is none of these.
func ParseZone(text string) (string, error) {
	folded := foldPlace(text)
	if zone, ok := zoneOfPlace()[folded]; ok {
		return zone, nil
	}
	if offset, ok := parseOffset(folded); ok {
		return formatOffset(offset), nil
	}
	name := strings.ReplaceAll(strings.TrimSpace(text), " ", "_")
	for _, spelling := range []string{name, capitalised(name)} {
		if _, err := Location(spelling); err == nil {
			return spelling, nil
		}
	}
	return "", &UnreadError{Text: text, Err: ErrZone}
}

// capitalised writes "asia/hong_kong" as IANA does.
func capitalised(name string) string {
	var b strings.Builder
	first := true
	for _, r := range strings.ToLower(name) {
		if first {
			r = unicode.ToUpper(r)
		}
		first = !unicode.IsLetter(r)
		b.WriteRune(r)
	}
	return b.String()
}

// Location returns the zone that ParseZone named. ErrZone for any other text.
func Location(zone string) (*time.Location, error) {
	if offset, ok := parseOffset(foldPlace(zone)); ok {
		return time.FixedZone(formatOffset(offset), offset), nil
	}
	// time.LoadLocation takes "" for UTC and "Local" for the machine's own zone: neither is a place.
	if zone == "" || strings.EqualFold(zone, "local") {
		return nil, &UnreadError{Text: zone, Err: ErrZone}
	}
	location, err := time.LoadLocation(zone)
	if err != nil {
		return nil, &UnreadError{Text: zone, Err: ErrZone}
	}
	return location, nil
}

var offsetForm = regexp.MustCompile(`^(?:utc|gmt|z)?([+-])(\d{1,2})(?::?([0-5]\d))?$`)

// parseOffset reads a fixed offset in seconds east of UTC; offsets in use reach from -12 to +14 hours.
func parseOffset(folded string) (seconds int, ok bool) {
	if folded == "utc" || folded == "gmt" || folded == "z" {
		return 0, true
	}
	parts := offsetForm.FindStringSubmatch(strings.ReplaceAll(folded, " ", ""))
	if parts == nil {
		return 0, false
	}
	hours, _ := strconv.Atoi(parts[2])
	minutes, _ := strconv.Atoi("0" + parts[3])
	seconds = hours*3600 + minutes*60
	if parts[1] == "-" {
		seconds = -seconds
	}
	return seconds, seconds >= -12*3600 && seconds <= 14*3600
}

func formatOffset(seconds int) string {
	if seconds == 0 {
		return "UTC"
	}
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	return fmt.Sprintf("UTC%c%02d:%02d", sign, seconds/3600, seconds%3600/60)
}

// foldPlace is what spellings of one place share: case, spaces, hyphens and the words for "time" aside.
func foldPlace(text string) string {
	folded := cases.Fold().String(norm.NFKC.String(text))
	folded = strings.NewReplacer("ё", "е", "−", "-", "–", "-", ".", "").Replace(folded)
	folded = strings.Join(strings.Fields(folded), " ")
	for _, word := range []string{" time", " standard time", "时间", "時間"} {
		folded = strings.TrimSuffix(folded, word)
	}
	for _, word := range []string{"time in ", "in ", "по ", "время "} {
		folded = strings.TrimPrefix(folded, word)
	}
	return strings.TrimSpace(folded)
}
