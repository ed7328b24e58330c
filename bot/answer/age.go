package answer

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"docent/retrieval"
	"docent/retrieval/period"
)

const (
	// oldForNow is from when on evidence is old for a question that asks for the present or the newest, and oldForAny
	// for one that names no time but may have another answer today.
	oldForNow = 60 * 24 * time.Hour
	oldForAny = 365 * 24 * time.Hour
)

// oldEvidence returns when the newest document on the question was published, if that is old for what it asks; zero
// when it is not, when the question names its time or asks of the past, and when a cited document has no date.
func oldEvidence(answer Answer, found retrieval.Result, r remark, now time.Time) time.Time {
	old := oldForAny
	switch {
	case r.asksPresent(now):
		old = oldForNow
	case r.when.Kind != period.None || r.asksPast():
		return time.Time{}
	}
	newest, known := newestOf(answer, found)
	if !known || now.Sub(newest) < old {
		return time.Time{}
	}
	return newest
}

// newestOf is when the newest of the documents was published that are cited or might have been: those with about as
// much evidence for an answer as the first has.
func newestOf(answer Answer, found retrieval.Result) (newest time.Time, known bool) {
	for _, s := range answer.Sources {
		published, err := time.Parse(time.RFC3339, s.Published)
		if err != nil {
			return time.Time{}, false
		}
		newest, known = later(newest, published), true
	}
	for _, hit := range found.Hits {
		if hit.Evidence >= max(minEvidence, offeredShare*found.Hits[0].Evidence) {
			newest = later(newest, hit.Document.Published)
		}
	}
	return newest, known
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

var (
	presentWords = set(`now currently today current nowadays presently сейчас теперь сегодня текущий текущая текущее нынешний нынешняя
		нынешнее`)
	hanPresent = phrases(`现在,目前,当前,如今,今天,现今,最新,眼下`)
	pastWords  = set(`was were did had been was wasn't weren't didn't`)
	hanPast    = phrases(`了,过,曾,当时,于何时`)
	// hanNoPast hold the characters of the past and say nothing of it.
	hanNoPast = phrases(`了解,为了,除了,过境,过去,过程,通过,超过,经过,不过,过度,过渡,过多,过大,过高,过敏,难过`)
)

// asksPresent reports whether the question asks for what holds now, or for the newest.
func (r *remark) asksPresent(now time.Time) bool {
	if r.when.Latest || r.when.Kind == period.Relative && (r.when.To.IsZero() || r.when.To.After(now)) {
		return true
	}
	return slices.ContainsFunc(r.words, func(w word) bool { return presentWords[w.text] }) || holdsAny(r.text, hanPresent)
}

// asksPast reports whether the question asks of what is over, which no newer document makes other. Where that is not
// sure it says so too.
func (r *remark) asksPast() bool {
	if holdsAny(masked(r.text, hanNoPast), hanPast) {
		return true
	}
	return slices.ContainsFunc(r.words, func(w word) bool { return pastWords[w.text] || isRussianPast(w.text) })
}

// isRussianPast reports whether a word has the form of a Russian verb in the past tense.
func isRussianPast(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	if !unicode.Is(unicode.Cyrillic, first) || utf8.RuneCountInString(word) < 4 {
		return false
	}
	word = strings.TrimSuffix(strings.TrimSuffix(word, "сь"), "ся")
	return slices.ContainsFunc([]string{"л", "ла", "ло", "ли"}, func(end string) bool { return strings.HasSuffix(word, end) })
}
