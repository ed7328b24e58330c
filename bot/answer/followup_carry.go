package answer

import (
	"strings"

	"docent/retrieval/lexicon"
)

// appended is own with what it is about behind it, in brackets: the names of the last question, or where it has none
// or own says nothing of its own, all that it says but the words that ask.
func appended(last, own remark) string {
	if own.query.Asks == lexicon.AsksTime || len(own.when.Spans) > 0 {
		last = last.withoutTime()
	}
	var carried []string
	things := own.ofItsOwn()
	if !own.meansAll() && (things > 0 || own.measures()) {
		carried = last.namesBeside(own)
	}
	if topic := last.topic(); len(carried) == 0 && things > 0 && topic != "" {
		carried = []string{topic}
	}
	if len(carried) == 0 {
		carried = []string{last.statement()}
	}
	if own.query.Asks == last.query.Asks && own.query.Asks == lexicon.AsksQuantity && len(own.when.Spans) == 0 && len(own.content()) > 0 {
		for _, s := range last.when.Spans {
			carried = append(carried, last.text[s.Start:s.End])
		}
	}
	if carried[0] == "" {
		return ""
	}
	return withBehind(own.text, carried)
}

// ofItsOwn counts the groups that are neither words of time nor the thing asked for.
func (r *remark) ofItsOwn() int {
	n := 0
	for _, g := range r.content() {
		if !r.timed(g) && !r.countedHan(g) && !(r.askedFor(g) && !r.measures() && r.query.Asks != lexicon.AsksPerson) {
			n++
		}
	}
	return n
}

// meansAll reports whether the question points at all that was said, and not at a thing: "Who reported this?"
func (r *remark) meansAll() bool {
	if holdsAny(r.core(), []string{"这是", "这件事", "这会", "这样", "此事"}) {
		return true
	}
	for i, w := range r.words {
		if !propositions[w.text] {
			continue
		}
		if i == len(r.words)-1 || !r.held(r.words[i+1].start) || w.text[0] >= 0xd0 {
			return true
		}
	}
	return false
}

var propositions = set(`that this это этом этого этому этим`)

// measures reports whether the question asks how large, long or old something is.
func (r *remark) measures() bool {
	return r.query.Asks == lexicon.AsksQuantity || strings.HasPrefix(fold(r.core()), "how ")
}

// namesBeside returns the names of the question that the other does not have, each with the noun that it belongs to:
// "port of Aktau", 阿克套港.
func (r *remark) namesBeside(other remark) []string {
	var names []string
	slots := r.slots()
	for i, s := range slots {
		if !s.named || strings.Contains(fold(other.text), fold(s.text)) {
			continue
		}
		if text := r.text[s.start:s.end]; i+1 < len(slots) && (strings.HasSuffix(text, "'s") || strings.HasSuffix(text, "’s")) && r.text[s.end:slots[i+1].start] == " " {
			s.end = slots[i+1].end
		}
		if i > 0 && !slots[i-1].named && belongs(r.text[slots[i-1].end:s.start]) {
			s.start = slots[i-1].start
		}
		names = append(names, r.text[s.start:s.end])
	}
	return names
}

// belongs reports whether what stands between a noun and a name makes them one.
func belongs(between string) bool {
	return between == " of " || between == " of the " || between == " из "
}
