package telegramtest

import "strings"

// Units counts the UTF-16 units of a text, in which Telegram measures lengths and offsets.
func Units(text string) int {
	n := 0
	for _, r := range text {
		n += runeUnits(r)
	}
	return n
}

func runeUnits(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}

// trimmed removes the white space around a text, as Telegram does, and moves its entities along;
// entities of which nothing is left go.
func trimmed(text string, entities []Entity) (string, []Entity) {
	left := strings.TrimLeft(text, " \t\r\n\v\f")
	shift := Units(text) - Units(left)
	left = strings.TrimRight(left, " \t\r\n\v\f")
	size := Units(left)
	var kept []Entity
	for _, e := range entities {
		start, end := max(e.Offset-shift, 0), min(e.Offset+e.Length-shift, size)
		if start < end {
			e.Offset, e.Length = start, end-start
			kept = append(kept, e)
		}
	}
	return left, kept
}
