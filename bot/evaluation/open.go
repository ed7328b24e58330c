package evaluation

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// open opens a file; one that is named .gz is read as what it holds.
func open(path string) (io.ReadCloser, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	if !packed(path) {
		return file, nil
	}
	unpacker, err := gzip.NewReader(file)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("unpack %s: %w", path, err), file.Close())
	}
	return unpacked{unpacker, file}, nil
}

// unpacked is the content of a packed file.
type unpacked struct {
	*gzip.Reader
	file *os.File
}

// Close implements io.Closer.
func (u unpacked) Close() error { return errors.Join(u.Reader.Close(), u.file.Close()) }

func packed(path string) bool { return strings.EqualFold(filepath.Ext(path), ".gz") }

// content is the name of what a file holds: "a.txt" of "a.txt.gz" as of "a.txt".
func content(path string) string {
	if packed(path) {
		return path[:len(path)-len(filepath.Ext(path))]
	}
	return path
}

func isLines(path string) bool { return strings.EqualFold(filepath.Ext(content(path)), ".jsonl") }
