package telegramtest

import (
	"encoding/json"
	"unicode/utf8"
)

const (
	// MaxText is the longest text of a message, in UTF-16 units after entities parsing.
	MaxText = 4096
	// MaxEntities is how many entities of a message Telegram keeps; the rest lose their effect.
	// https://limits.tginfo.me/en
	MaxEntities = 100
)

// fillText parses, trims and measures the text of a message.
func fillText(_ *chat, p params, m *Message) *refusal {
	text := p["text"]
	if text == "" {
		return badRequest("message text is empty")
	}
	if !utf8.ValidString(text) {
		return badRequest("text must be encoded in UTF-8")
	}
	plain, entities, r := parseText(text, p)
	if r != nil {
		return r
	}
	m.Text, m.Entities = trimmed(plain, entities)
	m.Entities = m.Entities[:min(len(m.Entities), MaxEntities)]
	switch {
	case m.Text == "":
		return badRequest("text must be non-empty")
	case Units(m.Text) > MaxText:
		return badRequest("message is too long")
	}
	return nil
}

func parseText(text string, p params) (string, []Entity, *refusal) {
	switch p["parse_mode"] {
	case "":
		var entities []Entity
		if p["entities"] != "" && json.Unmarshal([]byte(p["entities"]), &entities) != nil {
			return "", nil, badRequest("can't parse entities JSON object")
		}
		return text, entities, nil
	case "HTML", "html", "Html":
		plain, entities, err := ParseHTML(text)
		if err != nil {
			return "", nil, badRequest("can't parse entities: " + err.Error())
		}
		return plain, entities, nil
	}
	return "", nil, badRequest("unsupported parse_mode")
}
