package answer

import (
	"fmt"
	"regexp"
)

// weekdays find the names of the days of the week, from Monday on.
var weekdays = choices{
	regexp.MustCompile(`(?i)\bmondays?\b|понедельник|(?:星期|礼拜|周)一(?:$|[^次个人])`),
	regexp.MustCompile(`(?i)\btuesdays?\b|(?:^|\s)вторник|(?:星期|礼拜|周)二(?:$|[^次个人])`),
	regexp.MustCompile(`(?i)\bwednesdays?\b|(?:^|\s)в среду|(?:星期|礼拜|周)三(?:$|[^次个人])`),
	regexp.MustCompile(`(?i)\bthursdays?\b|(?:^|\s)четверг|(?:星期|礼拜|周)四(?:$|[^次个人])`),
	regexp.MustCompile(`(?i)\bfridays?\b|(?:^|\s)пятниц|(?:星期|礼拜|周)五(?:$|[^次个人])`),
	regexp.MustCompile(`(?i)\bsaturdays?\b|(?:^|\s)суббот|(?:星期|礼拜|周)六(?:$|[^次个人])`),
	regexp.MustCompile(`(?i)\bsundays?\b|(?:^|\s)воскресень|(?:星期|礼拜)[日天]|周日`),
}

// checkWeekdays wants no other day of the week than the passage names, if it names any.
func checkWeekdays(claim examined, passage *statement) string {
	if day := weekdays.exchanged(claim.text, passage.text); day != "" {
		return fmt.Sprintf("the day of the week %q is not in the passage", day)
	}
	return ""
}
