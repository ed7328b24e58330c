package bot

import (
	"sync"

	"docent/bot/answer"
)

// outages remembers which chats have been told that the model can't be reached, so that each is told once until
// the model answers again. It is forgotten with the program. Safe for concurrent use.
type outages struct {
	mu   sync.Mutex
	told map[int64]bool
}

// news reports whether the chat is to be told with this answer.
func (o *outages) news(chat int64, a answer.Answer) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case a.Composer == answer.Model && !a.ModelFailed:
		o.told = nil
	case a.ModelFailed && !a.Refused && !o.told[chat]:
		if o.told == nil {
			o.told = make(map[int64]bool)
		}
		o.told[chat] = true
		return true
	}
	return false
}
