package answer

import (
	"strings"

	"docent/retrieval/lexicon"
)

// slot is a run of content words of one kind, of which another may take the place.
type slot struct {
	text string
	// lead are the small words just before it: "in the".
	lead       string
	start, end int
	// ends are where its groups end.
	ends  []int
	named bool
	// asked is set when it belongs to the thing that the question asks for.
	asked bool
}

// slots returns the runs of the core that are no words of time, in order.
func (r *remark) slots() []slot {
	var all []slot
	for _, g := range r.content() {
		if n := len(all); n > 0 && r.numbers(all[n-1], g) {
			all[n-1].end, all[n-1].ends = g.End, append(all[n-1].ends, g.End)
			continue
		}
		if r.timed(g) || g.Kind == lexicon.Number {
			continue
		}
		if n := len(all); n > 0 && all[n-1].named == r.names(g) && joins(r.text[all[n-1].end:g.Start], isHan(g.Surface)) {
			all[n-1].end, all[n-1].ends = g.End, append(all[n-1].ends, g.End)
			continue
		}
		all = append(all, slot{start: g.Start, end: g.End, ends: []int{g.End}, named: r.names(g), asked: r.askedFor(g) || r.countedHan(g)})
	}
	for i := range all {
		all[i].text = r.text[all[i].start:all[i].end]
		all[i].lead = r.leadOf(all[i].start)
	}
	return all
}

// together is slots with names that are listed as one: "Rwanda and Burundi".
func (r *remark) together() []slot {
	var all []slot
	for _, s := range r.slots() {
		if n := len(all); n > 0 && all[n-1].named && s.named && lists[strings.TrimSpace(fold(r.text[all[n-1].end:s.start]))] {
			all[n-1].end, all[n-1].text = s.end, r.text[all[n-1].start:s.end]
			continue
		}
		all = append(all, s)
	}
	return all
}

// lists are what stands between the parts of a list.
var lists = map[string]bool{"and": true, "or": true, ",": true, "и": true, "или": true, "和": true, "与": true, "、": true, "，": true}

// numbers reports whether a group is the number of the name before it: Model 3, WH-1000.
func (r *remark) numbers(name slot, g lexicon.Group) bool {
	between := r.text[name.end:g.Start]
	return name.named && g.Kind == lexicon.Number && (between == " " || between == "-" || between == "") && !r.timed(g)
}

// joins reports whether two groups with this between them are one run. Chinese words stand side by side without
// being one.
func joins(between string, han bool) bool { return between == " " && !han }

// countedHan reports whether a Chinese group follows the asking word that counts it.
func (r *remark) countedHan(g lexicon.Group) bool {
	before := strings.TrimRight(r.text[:g.Start], "个份名位项条座家次种件 ")
	for _, a := range hanAskers {
		if strings.HasSuffix(before, a) {
			return true
		}
	}
	return false
}

// leadOf returns the prepositions and articles that stand just before a byte of the core.
func (r *remark) leadOf(at int) string {
	start := at
	for i := len(r.words) - 1; i >= 0; i-- {
		w := r.words[i]
		switch end := w.start + len(w.text); {
		case w.start >= start || w.start < r.start:
			continue
		case end <= start && strings.TrimSpace(r.text[end:start]) == "" && (prepositions[w.text] || articles[w.text]):
			start = w.start
		default:
			return r.text[start:at]
		}
	}
	return r.text[start:at]
}

var articles = set(`the a an`)

// prepositionOf returns the preposition of a lead, "" when it has none.
func prepositionOf(lead string) string {
	for w := range strings.FieldsSeq(fold(lead)) {
		if prepositions[w] {
			return w
		}
	}
	return ""
}
