package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// disk is a data folder whose disk can become full, or read-only, and well again.
type disk struct {
	dir             string
	spoil, recovers func()
}

// disks are the ways in which a disk becomes full here: a small file system of its own, where docent may mount one,
// and a limit on the size of files, which anybody may set.
func disks() map[string]func(*testing.T) disk {
	return map[string]func(*testing.T) disk{"a full disk": fullDisk, "a limit on files": limitedDisk}
}

// mounted is a file system of 24 MB.
func mounted(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("docent-test", dir, "tmpfs", 0, "size=24m"); err != nil {
		t.Skipf("no file system can be mounted here: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir
}

func fullDisk(t *testing.T) disk {
	dir := mounted(t)
	filler := filepath.Join(dir, "filler")
	return disk{dir: filepath.Join(dir, "data"), recovers: func() { _ = os.Remove(filler) }, spoil: func() {
		file, err := os.Create(filler)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		for size := 1 << 20; size > 0; size /= 2 {
			for err = nil; err == nil; _, err = file.Write(bytes.Repeat([]byte("x"), size)) {
			}
		}
		if !errors.Is(err, syscall.ENOSPC) {
			t.Fatal(err)
		}
	}}
}

// limitedDisk lets no file of this process grow beyond 256 KiB, as if the disk had no room for more.
func limitedDisk(t *testing.T) disk {
	var before syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
		t.Fatal(err)
	}
	signal.Ignore(syscall.SIGXFSZ)
	limit := func(bytes uint64) {
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: bytes, Max: before.Max}); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { limit(before.Cur); signal.Reset(syscall.SIGXFSZ) })
	return disk{dir: t.TempDir(), spoil: func() { limit(256 << 10) }, recovers: func() { limit(before.Cur) }}
}

func TestWhileTheDiskIsFullThePageAnswersAndTelegramsQuestionsWait(t *testing.T) {
	for name, make := range disks() {
		t.Run(name, func(t *testing.T) {
			d := make(t)
			c := chat(t, local(d.dir))
			var chats []int64
			d.spoil()
			for i := range 50 {
				reader := c.telegram.User(fmt.Sprint("reader", i), "en")
				chats = append(chats, c.telegram.Private(reader))
				c.telegram.Say(chats[i], reader, revenueQuestion)
			}
			for range 5 {
				if answer := c.ask(t, revenueQuestion); !strings.Contains(answer.Text, "$200 million") {
					t.Errorf("the page answers %+v", answer)
				}
			}
			d.recovers()
			for _, chat := range chats {
				c.reply(t, chat, "$200 million")
			}
			for _, chat := range chats {
				if sent := c.telegram.Sent(chat); len(sent) != 1 {
					t.Errorf("chat %d has %d replies", chat, len(sent))
				}
			}
			c.interrupt()
			if status := c.end(t); status != exitDone {
				t.Errorf("status %d: %s", status, c.stderr)
			}
		})
	}
}

func TestAnIndexRunOnAFullDiskSaysSoAndTheSameCommandDoesTheRest(t *testing.T) {
	for name, make := range disks() {
		t.Run(name, func(t *testing.T) {
			d := make(t)
			docent(t, d.dir, "ask", revenueQuestion).want(t, exitDone)
			path := file(t, "lighthouse.txt", "The lighthouse of Brandur was built in 1847 by Asta Holm.\n"+strings.Repeat("It stands on a rock. ", 20_000))
			d.spoil()
			r := docent(t, d.dir, "index", path)
			d.recovers()
			r.want(t, exitFailed)
			if !strings.HasPrefix(r.stderr, "docent: ") || !strings.Contains(r.stderr, "disk") && !strings.Contains(r.stderr, "too large") {
				t.Errorf("standard error: %s", r.stderr)
			}
			docent(t, d.dir, "index", path).want(t, exitDone)
			if said := docent(t, d.dir, "ask", "Who built the lighthouse of Brandur?").want(t, exitDone).stdout; !strings.Contains(said, "Asta Holm") {
				t.Errorf("answer %s", said)
			}
		})
	}
}

func TestADiskThatCannotBeWrittenIsRefusedAtTheStart(t *testing.T) {
	dir := mounted(t)
	data := filepath.Join(dir, "data")
	docent(t, data, "ask", revenueQuestion).want(t, exitDone)
	if err := syscall.Mount("docent-test", dir, "tmpfs", syscall.MS_REMOUNT|syscall.MS_RDONLY, "size=24m"); err != nil {
		t.Skipf("the disk cannot be made read-only: %v", err)
	}
	docent(t, data, "serve", "--listen", "127.0.0.1:0").fails(t, exitFailed, "cannot be written", data)
}
