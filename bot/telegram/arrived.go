package telegram

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"sync"

	"docent/bot/ledger"
)

// ArrivedFile is the usual name of Config.Arrived inside the data folder.
const ArrivedFile = "telegram-arrived.json"

// arrived knows the messages that Telegram took and whose rows do not say so yet, by row. What it knows is in a file
// as soon as Telegram's response is read, without the wait for a commit: a process that is killed in between leaves it
// to the next, which then does not send the message again. It is not synced to the disk, so that a power failure may
// lose it; the message is in doubt then. Safe for concurrent use; the zero value knows none and has no file.
type arrived struct {
	mu       sync.Mutex
	messages map[int64]arrival
	file     *os.File
}

type arrival struct {
	Row     int64  `json:"row"`
	Key     string `json:"key"`
	Message int    `json:"message"`
}

// open takes over what the process before left in the file; close ends its use.
func (a *arrived) open(path string) error {
	if path == "" {
		return nil
	}
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("open what arrived: %w", err)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	var left []arrival
	_ = json.NewDecoder(io.LimitReader(file, maxResponse)).Decode(&left) // what a kill tore says nothing
	for _, one := range left {
		a.add(one)
	}
	a.file = file
	return nil
}

func (a *arrived) close() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.file == nil {
		return nil
	}
	err := a.file.Close()
	a.file = nil
	return err
}

// of returns the number under which a message arrived. The key tells it from one of another database in the same row.
func (a *arrived) of(o ledger.Outgoing) (message int, ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	one, ok := a.messages[o.ID]
	return one.Message, ok && one.Key == o.Key
}

func (a *arrived) keep(o ledger.Outgoing, message int) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.add(arrival{o.ID, o.Key, message})
	return a.write()
}

func (a *arrived) add(one arrival) {
	if a.messages == nil {
		a.messages = map[int64]arrival{}
	}
	a.messages[one.Row] = one
}

// write replaces what the file holds, by one write of few bytes. What is left of a longer text follows the list and is
// never read.
func (a *arrived) write() error {
	if a.file == nil {
		return nil
	}
	list, err := json.Marshal(slices.Collect(maps.Values(a.messages)))
	if err != nil {
		return err
	}
	_, err = a.file.WriteAt(append(list, '\n'), 0)
	return errors.Join(err, a.file.Truncate(int64(len(list)+1)))
}

// drop forgets a message whose row says that it arrived. The file may name it for longer, which does no harm.
func (a *arrived) drop(row int64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.messages, row)
}
