package source

import (
	"os"
	"path/filepath"
)

// tree is a folder out of which nothing leads, whatever becomes of the links in it while it is read.
type tree struct {
	*os.Root
	// real is the folder's path without links.
	real string
}

// openTree opens a folder, which may be a link to one.
func openTree(path string) (tree, error) {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return tree{}, err
	}
	root, err := os.OpenRoot(real)
	return tree{root, real}, err
}

// open opens a file of the folder by its path outside. What a link leads to is read when it lies in the folder, be the
// link absolute or relative; else the error is ErrOutside.
func (t tree) open(path string) (*os.File, error) {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil, err
	}
	inside, err := filepath.Rel(t.real, target)
	if err != nil || !filepath.IsLocal(inside) {
		return nil, ErrOutside
	}
	return t.Open(inside)
}
