// Package source reads the files that documents come from.
package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// MaxFile is the size of the largest file that is read, in bytes.
const MaxFile = 64 << 20

var (
	// ErrTooLarge is a file of more than MaxFile bytes.
	ErrTooLarge = errors.New("the file is too large")
	// ErrSkipped marks a file inside a folder whose name is not wanted.
	ErrSkipped = errors.New("skipped")
)

// File is one file that was read.
type File struct {
	// Path is absolute.
	Path string
	Data []byte
}

// Files reads the files that paths name, each once, and, recursively and in lexical order, those inside
// folders. Inside a folder hidden files are passed over and those that wanted refuses come with
// ErrSkipped; a file that is named itself is always read. Every file comes with its path; one that cannot
// be read comes with the error, and the others follow. It ends early with ctx.
func Files(ctx context.Context, paths []string, wanted func(name string) bool) iter.Seq2[File, error] {
	return func(yield func(File, error) bool) {
		w := walk{wanted: wanted, seen: map[string]bool{}, yield: yield}
		for _, path := range paths {
			if !w.path(ctx, path) {
				return
			}
		}
	}
}

// walk is the state of one run of Files. Its methods report whether to go on.
type walk struct {
	wanted func(string) bool
	seen   map[string]bool
	yield  func(File, error) bool
}

func (w walk) path(ctx context.Context, path string) bool {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return w.yield(File{Path: path}, fmt.Errorf("find %s: %w", path, err))
	}
	info, err := os.Stat(absolute)
	if err != nil {
		return w.yield(File{Path: absolute}, fmt.Errorf("find the documents: %w", err))
	}
	if info.IsDir() {
		return w.folder(ctx, absolute)
	}
	return w.file(ctx, absolute)
}

// folder walks a folder, which may be a link to one; folders inside it that are links are passed over, so that no
// link leads round in a circle.
func (w walk) folder(ctx context.Context, root string) bool {
	more := true
	// The walk's own error is only ever SkipAll, which it takes for nil.
	_ = fs.WalkDir(os.DirFS(root), ".", func(name string, entry fs.DirEntry, err error) error {
		path := filepath.Join(root, filepath.FromSlash(name))
		more = w.entry(ctx, path, entry, err)
		switch {
		case !more:
			return fs.SkipAll
		case err == nil && path != root && entry.IsDir() && hidden(path):
			return fs.SkipDir
		}
		return nil
	})
	return more
}

func (w walk) entry(ctx context.Context, path string, entry fs.DirEntry, err error) bool {
	switch {
	case err != nil:
		return w.yield(File{Path: path}, fmt.Errorf("read folder %s: %w", path, reason(err)))
	case entry.IsDir() || hidden(path) || !regular(path):
		return ctx.Err() == nil
	case !w.wanted(path):
		return w.yield(File{Path: path}, ErrSkipped)
	}
	return w.file(ctx, path)
}

// reason is the error without the path, which os.DirFS names from inside the folder.
func reason(err error) error {
	var failed *fs.PathError
	if errors.As(err, &failed) {
		return failed.Err
	}
	return err
}

func (w walk) file(ctx context.Context, path string) bool {
	if ctx.Err() != nil {
		return w.yield(File{Path: path}, ctx.Err()) && false
	}
	if w.seen[path] {
		return true
	}
	w.seen[path] = true
	data, err := read(path)
	return w.yield(File{Path: path, Data: data}, err)
}

func hidden(path string) bool { return strings.HasPrefix(filepath.Base(path), ".") }

// regular reports whether path leads to an ordinary file: no pipe, which would never end, and no link to a folder.
func regular(path string) bool {
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular() // what cannot be looked at fails when it is read, with a reason
}

func read(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read the document: %w", err)
	}
	defer func() { _ = file.Close() }() // only read
	data, err := io.ReadAll(io.LimitReader(file, MaxFile+1))
	if err != nil {
		return nil, fmt.Errorf("read the document: %w", err)
	}
	if len(data) > MaxFile {
		return nil, fmt.Errorf("%s: %w: at most %d MiB are read; split it into several files", path, ErrTooLarge, MaxFile>>20)
	}
	return data, nil
}
