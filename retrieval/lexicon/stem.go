package lexicon

import (
	"sync"

	"docent/retrieval/lexicon/word"
)

// maxStems bounds the remembered stems; past it they are forgotten together.
const maxStems = 1 << 16

// stems remembers folded forms and stems of surface forms. It is safe for concurrent use.
type stems struct {
	mu    sync.RWMutex
	known map[string]form
}

// form is what is known of a surface form.
type form struct {
	folded, stem string
	stop         bool
}

func (s *stems) of(surface string) form {
	s.mu.RLock()
	f, ok := s.known[surface]
	s.mu.RUnlock()
	if ok {
		return f
	}
	folded := word.Fold(surface)
	f = form{folded, word.Stem(folded), word.IsStop(folded)}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.known == nil || len(s.known) >= maxStems {
		s.known = make(map[string]form)
	}
	s.known[string([]byte(surface))] = f
	return f
}
