package parse

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// numbered begins an item of a numbered list; two digits at most, so that a year begins none.
var numbered = regexp.MustCompile(`^(?:\d{1,2}[.)]\s+|\d{1,2}[、．]\s*|[（(]\d{1,2}[）)]\s*)`)

// point is what stands behind the bullet or number of a list item.
func point(line string) (body string, ok bool) {
	if body, ok := dashed(line); ok {
		return body, true
	}
	number := numbered.FindString(line)
	return line[len(number):], number != "" && len(number) < len(line)
}

// strayMark reports whether the mark of a point at the start of a line is a number or a dash of a sentence that
// was wrapped before it: the sentence is open, and no other line continues or begins the list.
func strayMark(group []string, i int) bool {
	if i == 0 || endsSentence(group[i-1]) || strings.HasSuffix(group[i-1], ":") || strings.HasSuffix(group[i-1], "：") {
		return false
	}
	number := numberOf(group[i])
	if number == 0 {
		body, _ := dashed(group[i])
		first, _ := utf8.DecodeRuneInString(body)
		return unicode.IsLower(first) && bullets(group) == 1
	}
	return number > 1 && !slices.ContainsFunc(group, func(line string) bool { return numberOf(line) == number-1 })
}

// numberOf is the number of an item of a numbered list, 0 of other lines.
func numberOf(line string) int {
	digits := strings.TrimFunc(numbered.FindString(line), func(r rune) bool { return r < '0' || r > '9' })
	number, _ := strconv.Atoi(digits)
	return number
}

// bullets is how many lines begin with a bullet.
func bullets(lines []string) int {
	count := 0
	for _, line := range lines {
		if _, ok := dashed(line); ok {
			count++
		}
	}
	return count
}
