package answer

import (
	"regexp"
	"strconv"
	"strings"

	"docent/retrieval/lexicon"
)

var (
	// grouped is a number whose thousands are set apart by a space: 162 584, 2 700 000.
	grouped = regexp.MustCompile(`(?:^|[^\d.,])(\d{1,3}(?:[ \x{a0}\x{202f}\x{2009}]\d{3})+)(?:$|[^\d])`)
	// apart is a space between a number and the character that it belongs to: 8 月 31 日.
	apart = regexp.MustCompile(`(\d)[ \x{a0}]+([年月日号万亿千百%％])`)
	// apartAfter is such a space behind the character.
	apartAfter = regexp.MustCompile(`([年月])[ \x{a0}]+(\d)`)
	// shortened is the end of a range of years that leaves its century out: 1038–40.
	shortened = regexp.MustCompile(`\b(1\d|20)(\d\d)\s?[-–—/]\s?(\d\d)(?:$|[^\d])`)
	// decade is the nineties in any form: 1990s, 1990-х, 1990年代, 20世纪90年代.
	decade = regexp.MustCompile(`\b(\d{2,3}0)(?:['’]?s\b|[-–]?е\b|-х|-е|-ми| ?年代)|(\d{1,2}) ?世纪 ?(\d0) ?年代`)
)

// readQuantities returns the numbers and dates of a text. It reads what Quantities does, and also numbers whose
// thousands or characters stand apart, and the ends of ranges of years.
func readQuantities(text string) []lexicon.Quantity {
	closed, offsets := closeUp(text)
	found := lexicon.Quantities(closed)
	for i, q := range found {
		found[i].Start, found[i].End = offsets[q.Start], offsets[q.End-1]+1
		for found[i].End < len(text) && text[found[i].End]&0xc0 == 0x80 {
			found[i].End++
		}
	}
	for i := range len(found) - 1 {
		if a, b := found[i], found[i+1]; a.Unit == lexicon.Plain && b.Unit == lexicon.Money && between.MatchString(text[a.End:b.Start]) {
			found[i].Unit, found[i].Currency = b.Unit, b.Currency
		}
	}
	for _, at := range shortened.FindAllStringSubmatchIndex(text, -1) {
		year, _ := strconv.Atoi(text[at[2]:at[3]] + text[at[6]:at[7]])
		for i, q := range found {
			if q.Start == at[6] {
				found[i].Value, found[i].Unit = float64(year), lexicon.Year
			}
		}
	}
	return found
}

// closeUp leaves out the spaces within numbers and dates; offsets are those of its bytes in the text.
func closeUp(text string) (closed string, offsets []int) {
	out := make([]bool, len(text))
	for _, at := range grouped.FindAllStringSubmatchIndex(text, -1) {
		for i := at[2]; i < at[3]; i++ {
			out[i] = out[i] || text[i] < '0' || text[i] > '9'
		}
	}
	for _, re := range []*regexp.Regexp{apart, apartAfter} {
		for _, at := range re.FindAllStringSubmatchIndex(text, -1) {
			for i := at[3]; i < at[4]; i++ {
				out[i] = true
			}
		}
	}
	var b strings.Builder
	for i := range len(text) {
		if !out[i] {
			b.WriteByte(text[i])
			offsets = append(offsets, i)
		}
	}
	return b.String(), offsets
}

// numeral is a number that a part of a text says.
type numeral struct {
	value      int
	start, end int
}

// decadesOf returns the decades that a text names, each by its first year.
func decadesOf(text string) (all []numeral) {
	for _, at := range decade.FindAllStringSubmatchIndex(text, -1) {
		if at[2] >= 0 {
			value, _ := strconv.Atoi(text[at[2]:at[3]])
			all = append(all, numeral{value, at[0], at[1]})
			continue
		}
		century, _ := strconv.Atoi(text[at[4]:at[5]])
		years, _ := strconv.Atoi(text[at[6]:at[7]])
		all = append(all, numeral{100*(century-1) + years, at[0], at[1]})
	}
	return all
}

// sameDigits reports whether two numbers are written with the same digits, but for how thousands are set apart.
func sameDigits(a, b string) bool {
	a, b = ungrouped(a), ungrouped(b)
	return len(a) >= 4 && a == b
}

var groupedAnyhow = regexp.MustCompile(`^\d{1,3}(?:[ ,.'’\x{a0}\x{202f}]\d{3})+|^\d+`)

// ungrouped is the digits of a number, "" where more than digits belongs to it.
func ungrouped(surface string) string {
	number := groupedAnyhow.FindString(surface)
	if number != surface {
		return ""
	}
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, number)
}
