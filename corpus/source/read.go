package source

import (
	"fmt"
	"io"
	"os"
)

// regular reports whether path leads to an ordinary file: no pipe, which would never end, and no link to a folder.
func regular(path string) bool {
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular() // what cannot be looked at fails when it is read, with a reason
}

func read(path string, open func(path string) (*os.File, error)) ([]byte, error) {
	file, err := open(path)
	if err != nil {
		return nil, fmt.Errorf("read the document %s: %w", path, reason(err))
	}
	defer func() { _ = file.Close() }() // only read
	data, err := io.ReadAll(io.LimitReader(file, MaxFile+1))
	if err != nil {
		return nil, fmt.Errorf("read the document %s: %w", path, reason(err))
	}
	if len(data) > MaxFile {
		return nil, fmt.Errorf("%s: %w: at most %d MiB are read; split it into several files", path, ErrTooLarge, MaxFile>>20)
	}
	return data, nil
}
