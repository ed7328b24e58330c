package answer

import (
	"regexp"

	"docent/retrieval/lexicon"
)

var (
	// questionOrder finds English sentences in the order of a question: with a preposition at their end, or with did
	// before the subject.
	questionOrder = regexp.MustCompile(`(?i)\b(?:of|in|on|at|by|for|from|to|with|about|as|into)\s*[.!]?\s*$|` +
		`\S\s(?:did|does|do)\s(?:the|an?|this|these|his|her|its|their|he|she|it|they|(?-i:\p{Lu}))`)
	// cleft finds what a Chinese sentence puts between 是 and 的.
	cleft = regexp.MustCompile(`是[^是，。]+的\s*[.。]?\s*$`)
)

// fronted reports whether a sentence does not end with what it newly says. Of two words between 是 and 的, that is the
// first, which stands before the last of the sentence.
func fronted(text string, before lexicon.Group) bool {
	at := cleft.FindStringIndex(text)
	return at != nil && at[0] < before.Start || questionOrder.MatchString(text)
}
