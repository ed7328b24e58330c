package answer

import (
	"fmt"
	"regexp"
)

// rates find what a text tells by the year, the month, the week, the day and the hour.
var rates = choices{
	rate("year|annum", "annual|yearly", "每年|年均", "год", "ежегодн|годов"),
	rate("month", "monthly", "每月|每个月|月均", "месяц", "ежемесячн"),
	rate("week", "weekly", "每周|每星期|周均", "неделю", "еженедельн"),
	rate("day", "daily", "每天|每日|日均", "(?:день|сутки)", "ежедневн|суточн"),
	rate("hour", "hourly", "每小时", "час", "ежечасн"),
}

// rate finds an English time behind a, per, each or every, and one of the other words.
func rate(time, english, chinese, times, russian string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:an?|per|each|every)\s+(?:` + time + `)(?:$|[^\pL\s]|\s+[^\pL\s]|\s+(?:and|at|as|by|for|from|in|on|of|or|the|to|until|when|while|with)\b)|\b(?:` + english + `)\b|` +
		chinese + `|(?:^|\s)(?:в|за)\s+(?:один\s+)?` + times + `(?:$|[^\pL])|` + russian)
}

// checkRates wants nothing told by the month of what the passage tells by the year only.
func checkRates(claim examined, passage *statement) string {
	if told := rates.exchanged(claim.text, passage.text); told != "" {
		return fmt.Sprintf("the passage does not tell it by the same time as %q", told)
	}
	return ""
}
