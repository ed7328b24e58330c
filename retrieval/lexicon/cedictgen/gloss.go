package main

import (
	"regexp"
	"strings"
	"unicode"

	"docent/retrieval/lexicon/word"
)

// maxWords is how many content words a gloss may have to count as a translation; longer ones are explanations.
const maxWords = 3

var (
	brackets  = regexp.MustCompile(`\([^()]*\)|\[[^\[\]]*\]`)
	reference = regexp.MustCompile(`(?:variant of|abbr\. (?:for|of|to)|see also|see|also written|same as|also called|equivalent (?:to|of)|erhua variant of)\s+([\p{Han}]+)(?:\|([\p{Han}]+))?`)
	unwanted  = regexp.MustCompile(`^(?:surname |CL:|used in |pr\. |also pr\.|Taiwan pr\.|variant of|old variant of|see |component in )`)
	leading   = regexp.MustCompile(`^(?:lit\. |fig\. |esp\. |also |or |and |to be |to |be |the |an? |i\.e\. |abbr\. for |old name for |classifier for )+`)
	vague     = regexp.MustCompile(`\b(?:sb|sth|one's|etc|esp|oneself|sb's|somebody|something)\b`)
)

// refersTo returns the simplified headwords that a gloss refers its reader to: "variant of 舊|旧[jiu4]".
func refersTo(gloss string) []string {
	var heads []string
	for _, m := range reference.FindAllStringSubmatch(gloss, -1) {
		if m[2] != "" {
			heads = append(heads, m[2])
		} else {
			heads = append(heads, m[1])
		}
	}
	return heads
}

// senses returns the translations that a gloss offers, each as stems joined by spaces, in order.
func senses(gloss string) []string {
	for brackets.MatchString(gloss) {
		gloss = brackets.ReplaceAllString(gloss, " ")
	}
	var found []string
	for sense := range strings.SplitSeq(gloss, ";") {
		sense = strings.TrimSpace(sense)
		if sense == "" || unwanted.MatchString(sense) {
			continue
		}
		first, _, enumerated := strings.Cut(sense, ",")
		if phrases, ok := listed(sense); ok {
			found = append(found, phrases...)
		} else if phrase := stems(sense); phrase != "" {
			found = append(found, phrase)
		} else if phrase := stems(first); enumerated && phrase != "" {
			found = append(found, phrase)
		}
	}
	return found
}

// maxListed is how many content words each part of a list has at most.
const maxListed = 2

// listed returns the parts of a sense that lists words between commas: "Wolf, Woolf".
func listed(sense string) (phrases []string, ok bool) {
	parts := strings.Split(sense, ",")
	for _, part := range parts {
		phrase := stems(part)
		if phrase == "" || len(strings.Fields(phrase)) > maxListed {
			return nil, false
		}
		phrases = append(phrases, phrase)
	}
	return phrases, len(parts) > 1
}

// stems returns the stems of the content words of a sense, or "" when there are none or too many.
func stems(sense string) string {
	sense = leading.ReplaceAllString(sense, "")
	sense = vague.ReplaceAllString(word.Fold(sense), " ")
	words := strings.FieldsFunc(sense, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' })
	var content []string
	for _, w := range words {
		w = strings.Trim(w, "'")
		if w != "" && !word.IsStop(w) && !strings.ContainsFunc(w, isHan) {
			content = append(content, word.Stem(w))
		}
	}
	if len(content) == 0 || len(content) > maxWords {
		return ""
	}
	return strings.Join(content, " ")
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }
