package telegram

import "sync"

// arrived knows the messages that Telegram took but whose rows could not be told so yet, by row. Safe for concurrent
// use; the zero value knows none.
type arrived struct {
	mu       sync.Mutex
	messages map[int64]int
}

func (a *arrived) of(row int64) (message int, ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	message, ok = a.messages[row]
	return message, ok
}

func (a *arrived) keep(row int64, message int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.messages == nil {
		a.messages = map[int64]int{}
	}
	a.messages[row] = message
}

func (a *arrived) drop(row int64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.messages, row)
}
