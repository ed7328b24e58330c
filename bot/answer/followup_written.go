package answer

import (
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode"
)

// fourDigits are those of a year.
var fourDigits = regexp.MustCompile(`\d{4}`)

// ofYear adds its year to a month or a day.
func ofYear(text, year string) string {
	switch {
	case isHan(text):
		return year + "年" + text
	case script(text) == unicode.Cyrillic:
		return text + " " + year + " года"
	}
	return text + " " + year
}

// atEnd puts words of time behind the question, or before a Chinese one.
func (r *remark) atEnd(words string) edit {
	if isHan(r.text) {
		return edit{r.start, r.start, words}
	}
	return edit{r.end, r.end, " " + strings.TrimSpace(words)}
}

// writtenTime writes a year, or a month of one, as it stands in a question of the script.
func writtenTime(at time.Time, month bool, script *unicode.RangeTable) string {
	switch {
	case script == unicode.Han && month:
		return at.Format("2006年1月")
	case script == unicode.Han:
		return at.Format("2006年")
	case script == unicode.Cyrillic && month:
		return fmt.Sprintf("в %s %d года", inMonths[at.Month()-1], at.Year())
	case script == unicode.Cyrillic:
		return at.Format("в 2006 году")
	case month:
		return at.Format("in January 2006")
	}
	return at.Format("in 2006")
}

// inMonths are the Russian names of months behind "в", January first.
var inMonths = [...]string{"январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре"}
