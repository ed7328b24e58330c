package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"

	"docent/corpus/database"
)

// errLocked is returned by lockFile when another holds the lock.
var errLocked = errors.New("the lock is held")

// lock makes this program the server of its data folder, before it changes anything there.
func (p *program) lock() (io.Closer, error) {
	if err := database.Prepare(p.config.data); err != nil {
		return nil, err
	}
	held, err := lock(p.config.data)
	p.serves = err == nil
	return held, err
}

// lock makes the caller the only server of the data folder until the lock is closed. The system lets go of it
// when the process ends in any way; the file stays, so that nobody locks a name that is being removed.
// Commands other than serve ask for it only to bring an earlier docent's database up to date.
func lock(dir string) (io.Closer, error) {
	file, err := lockFile(filepath.Join(dir, "serve.lock"))
	if errors.Is(err, errLocked) {
		return nil, fmt.Errorf("another docent already serves the data folder %s: stop that one, or give this one another folder with --data", dir)
	}
	if err != nil {
		return nil, fmt.Errorf("lock the data folder %s: %w", dir, err)
	}
	return file, nil
}
