// Package source reads the files that documents come from.
package source

import (
	"context"
	"errors"
	"fmt"
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
	// ErrOutside is a link inside a folder whose target lies outside: who may write into the folder is not to have
	// read what only docent may. A path that is named itself may be a link to anywhere.
	ErrOutside = errors.New("a link that leads out of the folder is not followed; name the file itself to have it read")
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
// ErrSkipped; a file that is named itself is always read. Links inside a folder are followed to files inside it alone,
// the others come with ErrOutside. Every file comes with its path; one that cannot
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
	return w.file(ctx, absolute, os.Open)
}

// folder walks a folder, which may be a link to one; folders inside it that are links are passed over, so that no
// link leads round in a circle.
func (w walk) folder(ctx context.Context, path string) bool {
	root, err := openTree(path)
	if err != nil {
		return w.yield(File{Path: path}, fmt.Errorf("read folder %s: %w", path, reason(err)))
	}
	defer root.Close()
	more := true
	// The walk's own error is only ever SkipAll, which it takes for nil.
	_ = fs.WalkDir(root.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		file := filepath.Join(path, filepath.FromSlash(name))
		more = w.entry(ctx, root, file, entry, err)
		switch {
		case !more:
			return fs.SkipAll
		case err == nil && file != path && entry.IsDir() && hidden(file):
			return fs.SkipDir
		}
		return nil
	})
	return more
}

func (w walk) entry(ctx context.Context, root tree, path string, entry fs.DirEntry, err error) bool {
	switch {
	case err != nil:
		return w.yield(File{Path: path}, fmt.Errorf("read folder %s: %w", path, reason(err)))
	case entry.IsDir() || hidden(path) || !regular(path):
		return ctx.Err() == nil
	case !w.wanted(path):
		return w.yield(File{Path: path}, ErrSkipped)
	}
	return w.file(ctx, path, root.open)
}

// reason is the error without the path, which os.DirFS names from inside the folder.
func reason(err error) error {
	var failed *fs.PathError
	if errors.As(err, &failed) {
		return failed.Err
	}
	return err
}

func (w walk) file(ctx context.Context, path string, open func(path string) (*os.File, error)) bool {
	if ctx.Err() != nil {
		return w.yield(File{Path: path}, ctx.Err()) && false
	}
	if w.seen[path] {
		return true
	}
	data, err := read(path, open)
	w.seen[path] = !errors.Is(err, ErrOutside) // which may be named as well
	return w.yield(File{Path: path, Data: data}, err)
}

func hidden(path string) bool { return strings.HasPrefix(filepath.Base(path), ".") }
