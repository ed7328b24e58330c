package period

import "strings"

// starts says whether an expression of time may begin with the token: most words of a question are passed by.
func (t token) starts() bool {
	switch t.class {
	case digits:
		return true
	case han:
		return strings.Contains(hanStarts, t.text)
	case letters:
		return starters[t.text] || startsWithStem(t.text)
	}
	return false
}

const hanStarts = "零〇一二两三四五六七八九十百几数半今昨前大去上下本这最近过日不第周星礼截自从在介头首"

var startStems = []string{"прош", "позапрошл", "минувш", "предыдущ", "текущ", "нынешн", "последн", "свеж", "новейш", "недавн"}

func startsWithStem(word string) bool {
	for _, s := range startStems {
		if strings.HasPrefix(word, s) {
			return true
		}
	}
	return false
}

var starters = func() map[string]bool {
	m := make(map[string]bool)
	for _, t := range []map[string]int{months, weekdays, seasons, units, ordinals, cardinals, thirds, thirdsOf, todays, adjectives} {
		for w := range t {
			m[w] = true
		}
	}
	for w := range strings.FieldsSeq(`since starting beginning from after before prior earlier until till up between the past these recent recently lately
		of most newest latest half couple few several q1 q2 q3 q4 h1 h2 day other
		с со течение начиная после до по между за эти на пару пара несколько нескольких полгода самые самых самая самое самый`) {
		m[w] = true
	}
	return m
}()
