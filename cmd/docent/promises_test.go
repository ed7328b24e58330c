package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestEveryPromiseIsHeldByATestThatIsThere(t *testing.T) {
	page, err := os.ReadFile("../../docs/promises.md")
	if err != nil {
		t.Fatal(err)
	}
	there := testNames(t, "../..")
	rows := 0
	for line := range strings.Lines(string(page)) {
		promise, tests, isRow := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(line, "| "), " |\n"), " | ")
		if !isRow || promise == "promise" {
			continue
		}
		rows++
		names := regexp.MustCompile("`((?:Test|Fuzz|Benchmark)\\w+)`").FindAllStringSubmatch(tests, -1)
		if len(names) == 0 {
			t.Errorf("nothing holds %q", promise)
		}
		for _, name := range names {
			if !there[name[1]] {
				t.Errorf("%q is held by %s, which is not there", promise, name[1])
			}
		}
	}
	if rows < 30 {
		t.Errorf("%d promises were found", rows)
	}
}

// testNames are the names of all tests, fuzz targets and benchmarks below a folder.
func testNames(t *testing.T, root string) map[string]bool {
	t.Helper()
	declared := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz|Benchmark)\w+)\(\w+ \*testing\.`)
	names := map[string]bool{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		for _, found := range declared.FindAllStringSubmatch(string(text), -1) {
			names[found[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}
