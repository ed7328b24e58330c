package digest

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// ErrTime says that a text names no time of the day.
var ErrTime = errors.New("not a time of the day")

// clockForm is "8:30", "08.30", "8点半", "8时30分", "9 pm", "9" and the like, on text in NFKC and lower case.
var clockForm = regexp.MustCompile(`^(上午|早上|早晨|中午|下午|晚上)?(\d{1,2})(?:[:.](\d{2})|[点时點](半|\d{1,2}分?)?)?(?: ?(am|pm|утра|дня|вечера))?$`)

// ParseTime reads a time of the day and returns its minute, 0 to 1439. ErrTime when it is none.
func ParseTime(text string) (minute int, err error) {
	folded := strings.ToLower(strings.TrimSpace(norm.NFKC.String(text)))
	parts := clockForm.FindStringSubmatch(folded)
	if parts == nil {
		return 0, &UnreadError{Text: text, Err: ErrTime}
	}
	hour, _ := strconv.Atoi(parts[2])
	past := pastTheHour(parts[3], parts[4])
	hour, ok := halfOfTheDay(hour, parts[1]+parts[5])
	if !ok || hour > 23 || past > 59 {
		return 0, &UnreadError{Text: text, Err: ErrTime}
	}
	return hour*60 + past, nil
}

func pastTheHour(digits, chinese string) int {
	if chinese == "半" {
		return 30
	}
	n, _ := strconv.Atoi("0" + digits + strings.TrimSuffix(chinese, "分"))
	return n
}

// halfOfTheDay turns an hour with a word for the half of the day into one of 24.
func halfOfTheDay(hour int, word string) (of24 int, ok bool) {
	switch word {
	case "":
		return hour, true
	case "am", "утра", "上午", "早上", "早晨":
		if hour == 12 && word == "am" {
			return 0, true
		}
		return hour, hour <= 12
	default:
		if hour < 12 && !(word == "中午" && hour >= 10) {
			return hour + 12, true
		}
		return hour, word != "am"
	}
}

// FormatTime writes a minute of the day as "08:30".
func FormatTime(minute int) string {
	return fmt.Sprintf("%02d:%02d", minute/60, minute%60)
}
