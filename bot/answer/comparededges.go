package answer

import "slices"

// start wants the first word, which most often says what the claim is about.
func (w *compared) start() string {
	if w.missing(0) && w.counts(0) {
		return w.nothingFor(w.claim.query.Groups[0])
	}
	return ""
}

// clause wants something of every clause.
func (w *compared) clause() string {
	groups := w.claim.query.Groups
	from := 0
	for i, p := range append(slices.Clone(w.claim.pieces), piece{start: len(w.claim.text), opens: true}) {
		if !p.opens || i == 0 {
			continue
		}
		to := from
		held, says := false, false
		for to < len(groups) && groups[to].Start < p.start {
			held = held || !w.missing(to) && w.counts(to)
			says = says || w.counts(to)
			to++
		}
		if says && !held {
			return w.nothingFor(groups[from])
		}
		from = to
	}
	return ""
}

// last is end, unless so many of the other words are held that the last one is another word for what the passage says.
func (w *compared) last() string {
	if w.share(coverageElse) == "" {
		return ""
	}
	return w.end()
}

// end wants the last word, or the one before words that only say what kind of thing it is.
func (w *compared) end() string {
	last := len(w.degrees) - 1
	for last > 0 && w.missing(last) && !w.counts(last) && !w.claim.asks {
		last--
	}
	if !w.claim.asks && last > 0 && !w.missing(last-1) && fronted(w.claim.text, w.claim.query.Groups[last-1]) {
		return ""
	}
	if w.missing(last) && (w.counts(last) || w.claim.asks) {
		return w.nothingFor(w.claim.query.Groups[last])
	}
	return ""
}
