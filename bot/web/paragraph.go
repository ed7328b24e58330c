package web

import "strings"

// paragraph is claims in a row that are all lines of a list, or none of them.
type paragraph struct {
	Lines  bool
	Claims []claimView
}

// Paragraphs are the claims of an answer, lines of a list set apart from sentences.
func (v *answerView) Paragraphs() []paragraph {
	var all []paragraph
	for _, c := range v.Claims {
		if n := len(all); n > 0 && all[n-1].Lines == c.Line {
			all[n-1].Claims = append(all[n-1].Claims, c)
			continue
		}
		all = append(all, paragraph{c.Line, []claimView{c}})
	}
	return all
}

// Reading says which documents are being read.
func (v *answerView) Reading() string {
	titles := make([]string, len(v.Nearest))
	for i, s := range v.Nearest {
		titles[i] = s.Title
	}
	return v.With("web.reading", "Titles", strings.Join(titles, " · "))
}
