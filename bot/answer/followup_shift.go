package answer

import (
	"slices"
	"strings"

	"docent/retrieval/lexicon"
)

// shifts name a time by the one that was spoken of.
var shifts = []struct {
	years, months int
	words         []string
}{
	{-1, 0, phrases(`the year before,a year before,year before,a year earlier,one year earlier,year earlier,the previous year,previous year,
		the preceding year,preceding year,the prior year,prior year,годом раньше,годом ранее,на год раньше,за год до этого,за год до того,
		годом прежде,в предыдущем году,предыдущем году,предыдущий год,前一年,上一年,再前一年,早一年,往前一年,之前一年`)},
	{+1, 0, phrases(`the year after,a year after,year after,a year later,one year later,the following year,following year,the next year,
		годом позже,годом позднее,через год,год спустя,в следующем году,следующем году,на следующий год,следующий год,后一年,次年,
		第二年,下一年,翌年,之后一年,再后一年`)},
	{0, -1, phrases(`the month before,a month earlier,the previous month,previous month,the preceding month,месяцем раньше,месяцем ранее,
		в предыдущем месяце,предыдущем месяце,за месяц до этого,前一个月,上一个月,前一月`)},
	{0, +1, phrases(`the month after,a month later,the following month,following month,the next month,месяцем позже,месяцем позднее,
		в следующем месяце,следующем месяце,через месяц,后一个月,下一个月,次月`)},
}

// shift returns the years and months by which the core moves the time spoken of, and the words that say so.
func (r *remark) shift() (years, months int, words string) {
	core := fold(r.core())
	for _, s := range shifts {
		for _, w := range s.words {
			if len(w) > len(words) && strings.Contains(core, w) {
				years, months, words = s.years, s.months, w
			}
		}
	}
	if words == "" {
		years, words = yearsAway(core)
	}
	return years, months, words
}

// away are the words behind a number of years that lie between two times, -1 for earlier ones.
var away = map[string]int{
	"years earlier": -1, "years before": -1, "years later": 1, "years after": 1, "годами раньше": -1, "годами ранее": -1, "годами позже": 1,
	"годами позднее": 1, "года спустя": 1, "лет спустя": 1, "лет раньше": -1, "年之前": -1, "年之后": 1, "年以后": 1, "年前": -1, "年后": 1,
}

// instrumentals are Russian numbers as they stand before "years earlier".
var instrumentals = map[string]int{"двумя": 2, "тремя": 3, "четырьмя": 4, "пятью": 5, "десятью": 10}

// yearsAway reads "two years earlier", двумя годами раньше, 两年前.
func yearsAway(core string) (years int, words string) {
	for behind, sign := range away {
		number, ok := strings.CutSuffix(core, behind)
		if !ok || len(behind) < len(words) {
			continue
		}
		n := instrumentals[strings.TrimSpace(number)]
		for _, q := range lexicon.Quantities(core) {
			if n == 0 && q.Unit == lexicon.Plain && q.Value < 100 {
				n = int(q.Value)
			}
		}
		if n > 0 {
			years, words = sign*n, core
		}
	}
	return years, words
}

// shiftsTime reports whether a slot stands in the words that move the time spoken of.
func (r *remark) shiftsTime(s slot) bool {
	_, _, words := r.shift()
	_, _, ahead := r.ahead()
	return words+ahead != "" && (strings.Contains(words, fold(s.text)) || strings.Contains(ahead, fold(s.text)))
}

// onlyYear reports whether all times of the text are years.
func (r *remark) onlyYear() bool {
	return !slices.ContainsFunc(lexicon.Quantities(r.text), func(q lexicon.Quantity) bool {
		return q.Unit == lexicon.Month || q.Unit == lexicon.Day
	})
}

// ahead returns the years and months by which the core looks ahead of now, and the words that say so.
func (r *remark) ahead() (years, months int, words string) {
	for _, a := range []struct {
		years, months int
		words         string
	}{{1, 0, "next year"}, {1, 0, "明年"}, {1, 0, "в будущем году"}, {0, 1, "next month"}, {0, 1, "下个月"}, {0, 1, "下月"}} {
		if strings.Contains(fold(r.core()), a.words) {
			return a.years, a.months, a.words
		}
	}
	return 0, 0, ""
}
