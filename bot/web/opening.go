package web

import "net/http"

// shippedExamples ask about the documents that ship with docent.
var shippedExamples = []string{"web.example.1", "web.example.2", "web.example.3"}

// opening fills in what a visitor sees before the first question. It shows less when the library cannot be read.
func (s *site) opening(r *http.Request, view *chatPage) {
	counts, err := s.Counts(r.Context())
	if err != nil {
		s.Log.Error("opening: count documents", "error", err)
		return
	}
	view.Counts = counts
	switch {
	case counts.Documents == 0:
		view.Problem = view.T("bot.empty")
	case counts.Own == 0:
		for _, key := range shippedExamples {
			view.Examples = append(view.Examples, question{Text: view.T(key), Mode: modeAsk})
		}
	default:
		view.Examples = s.recentTopics(r)
	}
}

// recentTopics offers summaries of the newest documents.
func (s *site) recentTopics(r *http.Request) []question {
	if s.Recent == nil {
		return nil
	}
	docs, err := s.Recent(r.Context(), len(shippedExamples))
	if err != nil {
		s.Log.Error("opening: list recent documents", "error", err)
		return nil
	}
	topics := []question{}
	for _, doc := range docs {
		if doc.Title != "" {
			topics = append(topics, question{Text: doc.Title, Mode: modeSummary})
		}
	}
	return topics
}
