package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
)

// flushed writes what is buffered after each claim of a pipe, whose other end may wait for it.
func flushed(out *bufio.Writer, in io.Reader) error {
	if _, isFile := in.(*os.File); isFile {
		return nil
	}
	return out.Flush()
}

// eachLine calls fn with each line that is not empty, numbered from 1, until fn fails or ctx ends. Only one line
// is held in memory.
func eachLine(ctx context.Context, in io.Reader, fn func(number int, line []byte) error) error {
	lines := bufio.NewReader(in)
	for number := 1; ; number++ {
		line, err := lines.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("read line %d: %w", number, err)
		}
		text := bytes.TrimSpace(bytes.TrimPrefix(line, []byte("\ufeff")))
		if len(text) > 0 {
			if failed := errors.Join(ctx.Err(), fn(number, text)); failed != nil {
				return failed
			}
		}
		if err != nil {
			return nil
		}
	}
}
