package retrieval

import "docent/corpus"

// admits returns the test that a passage must pass under o, or nil when every passage does.
func (s state) admits(o Search) func(int64) bool {
	if o.From.IsZero() && o.To.IsZero() && o.Publisher == "" && o.Language == "" && o.Documents == nil {
		return nil
	}
	wanted := make(map[string]bool, len(o.Documents))
	for _, id := range o.Documents {
		wanted[id] = true
	}
	return func(passage int64) bool {
		doc, ok := s.documents[s.home[passage]]
		return ok && (o.Documents == nil || wanted[doc.ID]) && o.admitsDocument(doc)
	}
}

func (o Search) admitsDocument(doc corpus.Document) bool {
	switch {
	case o.Publisher != "" && doc.Publisher != o.Publisher,
		o.Language != "" && doc.Language != o.Language:
		return false
	case o.From.IsZero() && o.To.IsZero():
		return true
	case doc.Published.IsZero(),
		!o.From.IsZero() && doc.Published.Before(o.From),
		!o.To.IsZero() && !doc.Published.Before(o.To):
		return false
	}
	return true
}
