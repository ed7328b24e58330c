package answer

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// edit puts a text into the place of a span of bytes.
type edit struct {
	start, end int
	text       string
}

// replaced is the last question with what own says in the place of what is most like it there: a name for a name, a
// time for a time, a word for a word. What has no such place is put behind it.
func replaced(last, own remark, turn Turn) string {
	var edits []edit
	var behind []string
	if e, ok := timeEdit(last, own, turn); ok {
		edits = append(edits, e)
	}
	free := last.slots()
	if own.pointsBack(own.content()) {
		free = nil // "and its capital?" keeps what it belongs to
	}
	for _, s := range own.together() {
		if own.shiftsTime(s) {
			continue
		}
		if place := prepositionOf(s.lead); !s.named && place != "" && !slices.ContainsFunc(free, func(f slot) bool { return prepositionOf(f.lead) == place }) {
			edits = append(edits, last.atEnd(s.lead+s.text))
			continue
		}
		if at := placeFor(s, free, last); at >= 0 {
			edits = append(edits, inPlace(free[at].part(s), s))
			free = slices.Delete(free, at, at+1)
			continue
		}
		behind = append(behind, strings.TrimSpace(s.lead+s.text))
	}
	return withBehind(edited(last.text, edits), behind)
}

// edited applies edits that do not overlap.
func edited(text string, edits []edit) string {
	slices.SortFunc(edits, func(a, b edit) int { return cmp.Compare(b.start, a.start) })
	for _, e := range edits {
		text = text[:e.start] + e.text + text[e.end:]
	}
	return text
}

// withBehind puts words in brackets behind a question.
func withBehind(question string, words []string) string {
	if len(words) == 0 {
		return question
	}
	return question + " (" + strings.Join(words, ", ") + ")"
}

// inPlace puts a slot into the place of another. Its own preposition goes in the place of the other's.
func inPlace(target, s slot) edit {
	e := edit{target.start, target.end, s.text}
	switch own, there := prepositionOf(s.lead), prepositionOf(target.lead); {
	case own != "" && there != "" && own != there, own != "" && there == "" && target.lead == "":
		e.start, e.text = target.start-len(target.lead), s.lead+s.text
	case own == "" && there == "" && s.lead != "" && target.lead == "":
		e.text = s.lead + s.text
	}
	return e
}

// part is the part of a run of words that another one takes the place of: as many of its groups as the other has,
// those most like it, or else the first, since a verb may stand behind.
func (t slot) part(s slot) slot {
	n := len(s.ends)
	if t.named || n >= len(t.ends) {
		return t
	}
	best, score := t, -1.0
	start := t.start
	for i := 0; i+n <= len(t.ends); i++ {
		text := strings.TrimSpace(t.text[start-t.start : t.ends[i+n-1]-t.start])
		if isVerb(text) {
			start = t.ends[i] + 1
			continue
		}
		// A Russian noun stands before those that say what kind it is of, an English one behind them.
		if now := likeness(text, s.text); now > score || now == score && script(text) == unicode.Cyrillic {
			best, score = slot{text: text, lead: t.lead, start: start, end: t.ends[i+n-1]}, now
			if i > 0 {
				best.lead = " "
			}
		}
		start = t.ends[i] + 1
	}
	return best
}
