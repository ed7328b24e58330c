//go:build unix

package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestAnInterruptedIndexSaysHowMuchIsStored(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe.txt")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var stdout, stderr bytes.Buffer
	ended := make(chan error, 1)
	args := []string{"index", file(t, "one.txt", "Some words."), pipe}
	env := environ{"DOCENT_DATA": t.TempDir()}
	go func() {
		ended <- run(ctx, args, env.get, strings.NewReader(""), &stdout, &stderr)
		// Lets the test go on when run has ended without reading the pipe.
		if reader, err := os.OpenFile(pipe, os.O_RDONLY|syscall.O_NONBLOCK, 0); err == nil {
			_ = reader.Close()
		}
	}()
	writer, err := os.OpenFile(pipe, os.O_WRONLY, 0) // returns when the pipe is read: the first file is stored
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := writer.Close(); err != nil {
		t.Error(err)
	}
	if status := exitStatus(<-ended); status != exitFailed {
		t.Errorf("exit status %d, want %d", status, exitFailed)
	}
	if want := "docent: documents stored so far: 1; the same command again does the rest\ndocent: interrupted\n"; stderr.String() != want {
		t.Errorf("standard error is %q, want %q", stderr.String(), want)
	}
}
