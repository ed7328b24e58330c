package telegram

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// boundary returns the best place to end a piece that may be as long as text; more is the character that follows it. A
// place in the first half is not worth the message it would cost.
func boundary(text, more string) int {
	least := len(text) / 2
	for _, end := range []int{
		after(text, "\n\n"), after(text, "\n"), sentenceEnd(text, more), strings.LastIndexFunc(text, unicode.IsSpace) + 1,
	} {
		if end > least {
			return end
		}
	}
	return clusterEnd(text, more)
}

func after(text, separator string) int {
	at := strings.LastIndex(text, separator)
	if at < 0 {
		return 0
	}
	return at + len(separator)
}

// sentenceEnd returns where the last sentence of the text ends; 0 when none does.
func sentenceEnd(text, more string) int {
	end, all := 0, text+more
	for i, r := range text {
		next := i + utf8.RuneLen(r)
		follows, _ := utf8.DecodeRuneInString(all[next:])
		switch {
		case strings.ContainsRune("。！？；…", r) && !strings.ContainsRune("”’」』）[", follows):
			end = next
		case strings.ContainsRune(".!?", r) && unicode.IsSpace(follows):
			end = next
		}
	}
	return end
}

// clusterEnd moves the end of the text back to where a character and its marks are not torn apart, if that is near.
func clusterEnd(text, more string) int {
	const near = 32 // runes; no written character has more
	end, all := len(text), text+more
	for range near {
		next, _ := utf8.DecodeRuneInString(all[end:])
		last, size := utf8.DecodeLastRuneInString(text[:end])
		if size >= end {
			break
		}
		if !joins(next) && last != zeroWidthJoiner {
			return end
		}
		end -= size
	}
	return len(text)
}

const zeroWidthJoiner = '\u200d'

// joins reports whether the rune belongs to the character before it.
func joins(r rune) bool {
	skinTone := r >= 0x1F3FB && r <= 0x1F3FF
	return r == zeroWidthJoiner || skinTone || unicode.Is(unicode.M, r) || unicode.Is(unicode.Variation_Selector, r)
}
