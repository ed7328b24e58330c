package lexicon

import (
	"regexp"
	"strings"
)

// Words that join what happens to why: those that hardly ever say anything else, and those that often do.
var (
	reasons = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:because|due to|owing to|on account of|in order to|so that|so as to|as a result|caused by|prompted by|thanks to|reasons?|causes?|in response to|aimed at` +
		`|потому что|поскольку|так как|из-за|вследствие|в связи с|благодаря|чтобы|причин\p{L}*|в результате|ввиду|ради|с целью|объясня\p{L}*|вызва\p{L}*)(?:[^\p{L}]|$)` +
		`|因为|由于|为了|原因|导致|因此|出于|鉴于|以便|旨在|缘于|源于|归因|理由|之所以|造成|使得|从而`)
	mayBeReasons = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:since|as|after|over|for|to (?:avoid|prevent|protect|save|spare|make|help|get|reduce|raise|meet|keep|allow|ensure|attract|curb|support)` +
		`|после|для|за|по)(?:[^\p{L}]|$)|因|为|受|引发|影响|以`)
)

// mayBeReason is how surely a word that often says other things tells a reason.
const mayBeReason = 0.3

// Reason returns in [0, 1] how surely a sentence tells why something is so, by the words that join the two.
func Reason(sentence string) float64 {
	switch {
	case reasons.MatchString(sentence):
		return 1
	case mayBeReasons.MatchString(strings.ReplaceAll(sentence, "认为", "")):
		return mayBeReason
	}
	return 0
}
