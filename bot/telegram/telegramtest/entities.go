package telegramtest

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// What Telegram's clients mark in a text that somebody types.
var marked = []struct {
	kind    string
	pattern *regexp.Regexp
}{
	{"bot_command", regexp.MustCompile(`(?:^|[\s(])(/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?)`)},
	{"mention", regexp.MustCompile(`(?:^|[^A-Za-z0-9_/@])(@[A-Za-z][A-Za-z0-9_]{2,31})`)},
	{"url", regexp.MustCompile(`(https?://[^\s]+)`)},
}

// Entities finds the commands, @names and links of a typed text; offsets count UTF-16 units.
func Entities(text string) []Entity {
	var found []Entity
	for _, mark := range marked {
		for _, at := range mark.pattern.FindAllStringSubmatchIndex(text, -1) {
			found = append(found, entity(text, at[2], at[3], mark.kind))
		}
	}
	slices.SortFunc(found, func(a, b Entity) int { return cmp.Compare(a.Offset, b.Offset) })
	return found
}

func entityAt(text, part, kind string) (Entity, bool) {
	at := strings.Index(text, part)
	if at < 0 {
		return Entity{}, false
	}
	return entity(text, at, at+len(part), kind), true
}

func entity(text string, start, end int, kind string) Entity {
	return Entity{Type: kind, Offset: Units(text[:start]), Length: Units(text[start:end])}
}
