package answer

import (
	"strings"
)

// topic is what stands before the words that ask in a Chinese question: what it is about, as a rule.
func (r *remark) topic() string {
	core := r.core()
	end := len(core)
	for _, a := range hanAsking {
		if at := strings.Index(core, a); at >= 0 {
			end = min(end, at)
		}
	}
	if end == len(core) {
		return ""
	}
	return strings.TrimRight(core[:end], "的 ，,、")
}

// statement is the core without the words that ask.
func (r *remark) statement() string {
	kept := r.core()
	if isHan(kept) {
		for _, a := range hanAsking {
			kept = strings.ReplaceAll(kept, a, "")
		}
		return unbracketed(strings.TrimRight(kept, "?？呢了的 "))
	}
	var b strings.Builder
	at, asking := r.start, true
	for _, w := range r.words {
		if w.start < at || w.start >= r.end {
			continue
		}
		drops := askers[w.text] || asking && (auxiliaries[w.text] || w.text == "much" || w.text == "many")
		asking = asking && drops
		if drops {
			b.WriteString(r.text[at:w.start])
			at = w.start + len(w.text)
		}
	}
	b.WriteString(r.text[at:r.end])
	return unbracketed(b.String())
}

func unbracketed(text string) string {
	return strings.Join(strings.Fields(strings.NewReplacer("(", " ", ")", " ", "?", " ", "？", " ").Replace(text)), " ")
}

// withoutTime is the remark without its words of time.
func (r remark) withoutTime() remark {
	for i := len(r.when.Spans) - 1; i >= 0; i-- {
		s := r.when.Spans[i]
		lead := len(r.leadOf(s.Start))
		blank := strings.Repeat(" ", s.End-s.Start+lead)
		r.text = r.text[:s.Start-lead] + blank + r.text[s.End:]
	}
	r.when.Spans = nil
	return r
}
