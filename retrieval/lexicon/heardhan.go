package lexicon

import "docent/retrieval/lexicon/sound"

// runs adds to the groups of a foreign name in Chinese writing the names that sound like it.
func (h *hearing) runs(text string, groups []Group) {
	c := cursor{text: text}
	for c.at < len(text) && h.left > 0 {
		start := c.at
		if run := h.lexicon.run(&c); run != "" {
			h.run(run, within(groups, start, c.at))
		} else if c.at == start {
			_, size := c.peek()
			c.at += size
		}
	}
}

// run looks a run of characters up if a group of it has no sure translation.
func (h *hearing) run(run string, groups []*Group) {
	heard := h.lexicon.dictionary.heard(run)
	if heard == "" || !heard.Telling() || len(groups) == 0 {
		return
	}
	for _, s := range []sound.Script{sound.InLatin, sound.InCyrillic} {
		var unknown []*Group
		for _, g := range groups {
			if !h.occurs(*g, s) {
				unknown = append(unknown, g)
			}
		}
		if len(unknown) > 0 {
			h.add(heard, s, unknown...)
		}
	}
	h.left--
}

// within returns the groups that stand within bytes [start, end) of the question, all of it or in part.
func within(groups []Group, start, end int) []*Group {
	var found []*Group
	for i := range groups {
		if g := &groups[i]; g.Start < end && start < g.End && g.Kind <= Name {
			found = append(found, g)
		}
	}
	return found
}
