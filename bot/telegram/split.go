package telegram

import (
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	// maxUnits is the longest text of a message, in UTF-16 units after entities parsing:
	// https://core.telegram.org/bots/api#sendmessage
	maxUnits = 4096
	// maxEntities is how many entities of a message keep their effect: https://limits.tginfo.me/en
	maxEntities = 100
)

// split cuts formatted text into pieces that fit a message each: at a paragraph, else a line, a sentence, a word, and
// only then between two characters. The pieces together hold all the text; one of white space alone is left out.
func split(t rich) []rich {
	t = slices.Clone(t) // cut changes it
	var pieces []rich
	for len(t) > 0 {
		end := fitting(t)
		text := t.prefix(end + utf8.UTFMax)
		if end < len(text) {
			end = boundary(text[:end], text[end:])
		}
		var piece rich
		piece, t = t.cut(end)
		if strings.TrimSpace(piece.prefix(end)) != "" {
			pieces = append(pieces, piece)
		}
	}
	return pieces
}

// prefix returns the first n bytes of the text without its formats, or all of it when it is shorter.
func (t rich) prefix(n int) string {
	var b strings.Builder
	for _, r := range t {
		b.WriteString(r.text[:min(len(r.text), n-b.Len())])
		if b.Len() == n {
			break
		}
	}
	return b.String()
}

// fitting returns how many bytes of the text fit into one message.
func fitting(t rich) int {
	end, size, entities := 0, 0, 0
	for _, r := range t {
		if entities += r.entities(); entities > maxEntities {
			return end
		}
		for _, c := range r.text {
			if size += runeUnits(c); size > maxUnits {
				return end
			}
			end += utf8.RuneLen(c)
		}
	}
	return end
}

// cut divides the text after so many bytes; a run that the cut meets goes on in the same format. The tail is made of t.
func (t rich) cut(at int) (head, tail rich) {
	for i, r := range t {
		if len(r.text) > at {
			if at > 0 {
				left := r
				left.text = r.text[:at]
				head = append(head, left)
			}
			t[i].text = r.text[at:]
			return head, t[i:]
		}
		head, at = append(head, r), at-len(r.text)
	}
	return head, nil
}
