package speech

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"docent/corpus"
)

const (
	openingQuotes = `“"«「『„`
	// longestQuotation is how many bytes a quotation may have that goes on over several sentences.
	longestQuotation = 2000
)

var (
	// closingOf are the marks that end a quotation begun by another.
	closingOf = map[rune]string{'“': "”", '"': `"`, '«': "»", '「': "」", '『': "』", '„': "“”"}
	openingOf = map[rune]string{'”': "“„", '"': `"`, '»': "«", '」': "「", '』': "『"}
	// turns begin what may not be said by the speaker any more, of a content that is not quoted.
	turns = regexp.MustCompile(`[;；]|,? [–—] but |, (?:but|while|whereas|although|though|however|even though|despite) |, (?:но|однако|хотя|тогда как|в то время как|несмотря на) |，(?:但|然而|不过|尽管|虽然)`)
	// others begin what somebody else says, whether or not he can be told, and goingOn what the same one goes on to say.
	others = regexp.MustCompile(`, (?:[^,.;“”"]{1,60} )?(?:said|says|told|claims|claimed|argued|argues|denied|denies|warned|warns|insisted|insists|believes?)\b|` +
		`, а |, (?:[^,.;«»]{1,60} )?(?:сказал|заявил|сообщил|отметил|считает|считают|утверждает|утверждают|говорит|говорят|полагает|полагают)|` +
		`，[^，。；“”]{1,24}(?:表示|认为|指出|声称|宣称|则称|却称|则说|却说|反驳|否认)`)
	goingOn = regexp.MustCompile(`^(?:, and (?:also |he |she )|, а (?:также|именно|не) |, и |，(?:并|还|也|同时|他|她|而且|且|但(?:他|她)?(?:也|还)))`)
	// introduces stands between a speaker and what he says.
	introduces = regexp.MustCompile(`^[\s,，:：–—-]*(?:(?:that|что|как)\s)?[\s,，:：]*`)
)

// bound finds the content of an utterance between two bytes of the text, beside its phrase. A quotation may begin or end
// beyond them.
func (u *Utterance) bound(text string, from, to int) {
	if u.before {
		if c, ok := contentBefore(text, from, u.Phrase.Start); ok {
			u.Content = append(u.Content, c)
		}
	}
	if u.after {
		u.Content = append(u.Content, contentAfter(text, u.Phrase.End, to)...)
	}
}

// contentBefore is what is said in front of a phrase: the quotation that ends there, or all since a byte.
func contentBefore(text string, from, phrase int) (corpus.Span, bool) {
	end := len(strings.TrimRight(text[:phrase], " \t\u00a0,，。.–—-!?！？…"))
	if r, size := utf8.DecodeLastRuneInString(text[:end]); openingOf[r] != "" {
		if open := openedBefore(text, end-size, openingOf[r]); open >= 0 {
			return corpus.Span{Start: open, End: end - size}, !introduced(text[:open])
		}
	}
	start := from + len(text[from:phrase]) - len(strings.TrimLeft(text[from:phrase], " ,，:：–—-"+openingQuotes))
	return corpus.Span{Start: start, End: end}, end > start
}

// introduced reports whether a quotation that opens at the end of a text has its speaker in front: 毛宁说：“…”
func introduced(text string) bool {
	_, size := utf8.DecodeLastRuneInString(text)
	before := strings.TrimRight(text[:len(text)-size], " ")
	return strings.HasSuffix(before, ":") || strings.HasSuffix(before, "：")
}

// openedBefore is where the quotation begins, behind its mark, that ends at a byte; -1 where it does not in the line.
func openedBefore(text string, end int, marks string) int {
	from := max(0, end-longestQuotation, strings.LastIndexByte(text[:end], '\n')+1)
	at := strings.LastIndexAny(text[from:end], marks)
	if at < 0 {
		return -1
	}
	_, size := utf8.DecodeRuneInString(text[from+at:])
	return from + at + size
}

// contentAfter is what is said behind a phrase: a quotation with what goes on behind it, or all up to where the speaker
// may not be heard any more.
func contentAfter(text string, phrase, to int) []corpus.Span {
	if phrase >= to {
		return nil
	}
	start := phrase + len(introduces.FindString(text[phrase:to]))
	if quote, ok := quotationAt(text, start); ok {
		rest := spoken(text, min(quote.End+1, to), to)
		if rest.End-rest.Start < leastRest {
			return []corpus.Span{quote}
		}
		return []corpus.Span{quote, rest}
	}
	if c := spoken(text, start, to); c.End > c.Start {
		return []corpus.Span{c}
	}
	return nil
}

// leastRest is how many bytes say something behind a quotation.
const leastRest = 12

// spoken is the part of a text that one goes on to say, without the stop at its end.
func spoken(text string, from, to int) corpus.Span {
	if from >= to {
		return corpus.Span{Start: to, End: to}
	}
	for from < to && !utf8.RuneStart(text[from]) {
		from++
	}
	for _, end := range []*regexp.Regexp{turns, others} {
		for _, at := range end.FindAllStringIndex(text[from:to], mostVerbs) {
			if !withinQuotes(text[from:from+at[0]]) && !goingOn.MatchString(text[from+at[0]:to]) {
				to = from + at[0]
				break
			}
		}
	}
	return corpus.Span{Start: from, End: from + len(strings.TrimRight(text[from:to], " ,，.。"))}
}

// quotationAt is what stands between the quotation marks that open at a byte, in one line.
func quotationAt(text string, start int) (corpus.Span, bool) {
	r, size := utf8.DecodeRuneInString(text[start:])
	closing := closingOf[r]
	if closing == "" {
		return corpus.Span{}, false
	}
	line := text[start+size : min(len(text), start+size+longestQuotation)]
	if end := strings.IndexByte(line, '\n'); end >= 0 {
		line = line[:end]
	}
	end := strings.IndexAny(line, closing)
	return corpus.Span{Start: start + size, End: start + size + end}, end > 0
}

// withinQuotes reports whether a quotation is open at the end of a text.
func withinQuotes(text string) bool {
	open := strings.Count(text, `"`) % 2
	for opening, closing := range map[string]string{"“": "”", "«": "»", "「": "」"} {
		open += strings.Count(text, opening) - strings.Count(text, closing)
	}
	return open > 0
}
