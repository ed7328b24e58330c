package answer

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// nearVerb is how many words a name stands at most from the verb whose subject or object it is.
const nearVerb = 4

var (
	// mutual are verbs that say the same when their subject and object change places.
	mutual = newSide("met meet* marr* wed border* equal* merg* play* face* fought and or versus vs against with встре* женил* грани* сыгра* игра* 会见 会晤 结婚 接壤 对阵 合并 与 和 同 及 跟 以及")
	// passive finds what makes the subject of a sentence the one to whom something is done.
	passive = regexp.MustCompile(`(?i)\b(?:is|are|was|were|be|been|being|get|gets|got)\s+(?:\pL+ly\s+)?\pL+\b|\bby\b|[被遭受由]|\pL+(?:[ая]н|ен|ён|ят|ыт|ит|ут)(?:а|о|ы)?(?:$|[^\pL])|\pL+(?:ся|сь)(?:$|[^\pL])`)
	// oblique finds Russian names that are, by their endings, no subjects.
	oblique = regexp.MustCompile(`(?:а|я|у|ю|ой|ей|ого|его|ому|ему|ом|ем|ым|им)$`)
	// attaches are words that make a name no subject.
	attaches = set("in at on from of by to with for near under over after before during in the в во на из от с со по у за для при к о об под над 在 于 从 由 与 和 向 对 为 被 给")
)

// checkRoles wants nobody in the other's role: who overtakes whom.
func (v *Verifier) checkRoles(claim examined, passage *statement) string {
	if claim.asks || claim.script() != passage.script() || claim.standsIn(passage) {
		return ""
	}
	own := v.namesShared(claim.statement, passage)
	if len(own) < 2 {
		return ""
	}
	theirs := v.namesShared(passage, claim.statement)
	for i := range len(own) - 1 {
		a, b := own[i], own[i+1]
		if isInitial(a.text) || isInitial(b.text) || claim.inTitle(a) || claim.inTitle(b) || strings.Contains(passage.text, claim.text[claim.pieces[a.from].start:claim.pieces[b.to-1].end]) {
			continue
		}
		if slices.ContainsFunc(claim.pieces[a.to:b.from+1], func(p piece) bool { return p.opens }) {
			continue
		}
		if a.from > 0 && attaches[claim.pieces[a.from-1].text] || b.from-a.to > 2*nearVerb*claim.pieces[a.from].perWord() {
			continue
		}
		for at := a.to; at < b.from; at++ {
			if exchangesRoles(claim.statement, a, at, b, passage, theirs) {
				return fmt.Sprintf("the passage has %q and %q in each other's role", a.text, b.text)
			}
		}
	}
	return ""
}

// standsIn reports whether a passage has the words of a claim, so that nothing changes places.
func (s *statement) standsIn(passage *statement) bool {
	return strings.Contains(passage.text, strings.TrimRight(s.text, ".。!！ "))
}

// inTitle reports whether a name is part of a title in quotation marks.
func (s *statement) inTitle(n named) bool {
	before, behind := s.text[:s.pieces[n.from].start], s.text[s.pieces[n.to-1].end:]
	return strings.HasSuffix(before, "《") != strings.HasPrefix(behind, "》")
}

// exchangesRoles reports whether the word at a piece of a claim, between two names, stands in the passage between the same
// names in the other order, neither in the passive.
func exchangesRoles(claim *statement, a named, at int, b named, passage *statement, theirs []named) bool {
	verb := claim.pieces[at]
	if verb.weight() < 0.5 || verb.capital || mutual.holds(verb.text) || mutual.hanWords[verb.text] || verb.han && at+1 == b.from {
		return false
	}
	for j, p := range passage.pieces {
		if !counterpart(claim.pieces, at, passage.pieces, j) || passive.MatchString(claim.around(at)) != passive.MatchString(passage.around(j)) {
			continue
		}
		object := slices.IndexFunc(theirs, func(n named) bool { return n.from > j })
		if object < 1 || theirs[object].from-j > nearVerb*p.perWord() || !theirs[object].is(passage, a, claim) {
			continue
		}
		if keepsCase(claim, a, passage, theirs[object]) || opensSentence(passage, j, theirs[object].from) {
			continue
		}
		before := theirs[:object]
		subject := slices.ContainsFunc(before, func(n named) bool { return n.is(passage, b, claim) && !sentenceEnds(passage, n.to, j) })
		already := slices.ContainsFunc(before, func(n named) bool { return n.is(passage, a, claim) && !sentenceEnds(passage, n.to, j) })
		if subject && !already {
			return true
		}
	}
	return false
}

// around is the text of a piece with two words before and three behind it.
func (s *statement) around(at int) string {
	per := s.pieces[at].perWord()
	return s.text[s.pieces[max(0, at-2*per)].start:s.pieces[min(len(s.pieces)-1, at+3*per)].end]
}

// keepsCase reports whether a Russian name has the same ending in both texts, one that no subject has.
func keepsCase(claim *statement, a named, passage *statement, b named) bool {
	x, y := claim.pieces[a.to-1].text, passage.pieces[b.to-1].text
	return x == y && script(x) == unicode.Cyrillic && oblique.MatchString(x)
}

func opensSentence(s *statement, from, to int) bool { return sentenceEnds(s, from+1, to) }

// sentenceEnds reports whether a sentence ends between two pieces.
func sentenceEnds(s *statement, from, to int) bool {
	if from <= 0 || from > to || to >= len(s.pieces) {
		return false
	}
	for i, r := range s.text[s.pieces[from-1].end:s.pieces[to].start] {
		if strings.ContainsRune(".!?。！？\n", r) && !withinNumber(s.text, s.pieces[from-1].end+i, r) {
			return true
		}
	}
	return false
}
