package digest

import "docent/corpus"

// tell writes a line for each story, up to the number asked for, and numbers the sources.
func (d *Digest) tell(stories []*story, r Request) {
	for _, s := range stories {
		if len(d.Lines) == r.MaxLines {
			return
		}
		head := s.head(r.Language)
		line := Line{Text: head.text, Update: s.update, Published: head.article.doc.Published}
		line.Citations = append(line.Citations, d.cite(head.article, head.sentence))
		for _, a := range s.articles {
			if a != head.article {
				line.Citations = append(line.Citations, d.cite(a, s.quote(a)))
			}
		}
		d.Lines = append(d.Lines, line)
	}
}

// head is the best candidate in the reader's language, or the best of all when there is none.
func (s *story) head(language string) candidate {
	for _, c := range s.candidates {
		if language != "" && c.article.doc.Language == language {
			return c
		}
	}
	return s.candidates[0]
}

// quote is the sentence of an article that tells the story best.
func (s *story) quote(a *article) sentence {
	for _, c := range s.candidates {
		if c.article == a {
			return c.sentence
		}
	}
	return a.sentences[0]
}

// cite adds a sentence to the sources and returns its number.
func (d *Digest) cite(a *article, s sentence) int {
	n := len(d.Sources) + 1
	d.Sources = append(d.Sources, corpus.Cite(n, a.doc, s.Span, s.text))
	return n
}
