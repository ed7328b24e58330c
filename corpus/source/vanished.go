package source

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// Vanished lists those of the known files, by absolute paths, that are gone: ones that paths name, and ones
// that lay in folders that paths name. A file counts as gone only when the folder that is named, or the one
// that the named file lay in, is there and can be read, and nothing stands in the file's place: not a link
// that leads nowhere, and no folder on the way that is closed or is a link, behind which a disk may be missing. A
// named folder without anything in it may be where a disk is to be mounted, and misses nothing.
func Vanished(paths, known []string) []string {
	var vanished []string
	seen := map[string]bool{}
	for _, path := range paths {
		absolute, err := filepath.Abs(path)
		if err != nil {
			continue // Files reports it
		}
		root, named := scope(absolute)
		if !readable(root, root != absolute) {
			continue
		}
		for _, file := range known {
			if !seen[file] && named(file) && gone(file, root) {
				seen[file] = true
				vanished = append(vanished, file)
			}
		}
	}
	return vanished
}

// scope is the folder that must be readable for files to be missed, and which files path names.
func scope(path string) (root string, named func(string) bool) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		inside := strings.TrimSuffix(path, string(filepath.Separator)) + string(filepath.Separator)
		return path, func(file string) bool { return strings.HasPrefix(file, inside) }
	}
	return filepath.Dir(path), func(file string) bool { return file == path }
}

// readable reports whether the folder can be listed, and holds something where it may not be empty.
func readable(folder string, mayBeEmpty bool) bool {
	dir, err := os.Open(folder)
	if err != nil {
		return false
	}
	defer func() { _ = dir.Close() }() // only read
	_, err = dir.Readdirnames(1)
	return err == nil || mayBeEmpty && errors.Is(err, io.EOF)
}

// gone reports whether the file inside root is missing. What counts is the nearest thing on its path that exists.
func gone(file, root string) bool {
	for path := file; path != root; path = filepath.Dir(path) {
		info, err := os.Lstat(path)
		if err == nil {
			return path != file && info.Mode()&fs.ModeSymlink == 0
		}
		if !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, syscall.ENOTDIR) {
			return false
		}
	}
	return true
}
