package telegram

import (
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/go-telegram/bot/models"
)

// address is a text without what it calls the bot by.
type address struct {
	text string
	// mentioned is set when the text names the bot; foreign when it begins with a command for another one.
	mentioned, foreign bool
}

// addressed finds the bot's name in a text by its entities, whose offsets count UTF-16 units:
// https://core.telegram.org/bots/api#messageentity
func addressed(text string, entities []models.MessageEntity, self models.User) address {
	words := utf16.Encode([]rune(text))
	var a address
	var names []span
	for _, e := range entities {
		if e.Offset < 0 || e.Length < 1 || e.Offset > len(words) || e.Length > len(words)-e.Offset {
			continue
		}
		at := span{e.Offset, e.Offset + e.Length}
		part := string(utf16.Decode(words[at.start:at.end]))
		if e.Type == models.MessageEntityTypeBotCommand {
			command, name, named := strings.Cut(part, "@")
			if at.start == 0 && named && !strings.EqualFold(name, self.Username) {
				a.foreign = true
			}
			at.start, part = at.start+len(command), strings.TrimPrefix(part, command)
		}
		if isName(e, part, self) {
			names = append(names, at)
		}
	}
	a.mentioned = len(names) > 0
	a.text = without(words, names)
	return a
}

// span is a part [start, end) of a text, in UTF-16 units.
type span struct{ start, end int }

// isName reports whether the part of an entity names the bot.
func isName(e models.MessageEntity, part string, self models.User) bool {
	switch e.Type {
	case models.MessageEntityTypeBotCommand, models.MessageEntityTypeMention:
		return self.Username != "" && strings.EqualFold(part, "@"+self.Username)
	case models.MessageEntityTypeTextMention:
		return e.User != nil && e.User.ID == self.ID
	}
	return false
}

// without takes parts out of a text, with the space or comma that set off a name at its beginning.
func without(words []uint16, parts []span) string {
	slices.SortFunc(parts, func(a, b span) int { return b.start - a.start })
	text := slices.Clone(words)
	for _, part := range parts {
		start, end := part.start, min(part.end, len(text))
		if end < len(text) && text[end] == ' ' && (start == 0 || text[start-1] == ' ') {
			end++
		}
		if start < end {
			text = slices.Delete(text, start, end)
		}
	}
	plain := strings.TrimSpace(string(utf16.Decode(text)))
	if len(parts) > 0 {
		plain = strings.TrimLeft(plain, " ,:;，：；、")
	}
	return plain
}
