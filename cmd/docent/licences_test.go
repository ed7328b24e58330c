package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// licenceWords tell a licence by words that only its text has, of those that docent's own, Apache-2.0, can be
// distributed with.
var licenceWords = []struct{ name, words string }{
	{"Apache-2.0", "Apache License Version 2.0"},
	{"MPL-2.0", "Mozilla Public License Version 2.0"},
	{"BSD-3-Clause", "endorse or promote products derived from this software without specific prior written permission"},
	{"BSD-2-Clause", "Redistributions in binary form must reproduce the above copyright notice"},
	{"MIT", "Permission is hereby granted, free of charge, to any person obtaining a copy"},
}

// TestEveryModuleInTheProgramHasAKnownLicence compares what the program is built from with .ci/licences.tsv: a new
// module, or another licence of an old one, is to be looked at by a person.
func TestEveryModuleInTheProgramHasAKnownLicence(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("the list is that of the release for Linux")
	}
	const list = "../../.ci/licences.tsv"
	known, err := os.ReadFile(list)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, line := range modules(t) {
		path, dir, _ := strings.Cut(line, "\t")
		found = append(found, fmt.Sprintf("%s\t%s", path, licence(t, dir)))
	}
	slices.Sort(found)
	if got := strings.Join(found, "\n") + "\n"; got != string(known) {
		t.Errorf("%s is not what the modules say; they say\n%s", list, got)
	}
}

// modules are the modules that the program is built from, each with its folder.
func modules(t *testing.T) []string {
	t.Helper()
	command := exec.CommandContext(t.Context(), "go", "list", "-deps", "-f", `{{with .Module}}{{if not .Main}}{{.Path}}`+"\t"+`{{.Dir}}{{end}}{{end}}`, ".")
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Split(strings.TrimSpace(string(out)), "\n")
	slices.Sort(all)
	return slices.DeleteFunc(slices.Compact(all), func(line string) bool { return line == "" })
}

// licence names the licence of the module in a folder.
func licence(t *testing.T, dir string) string {
	t.Helper()
	for _, pattern := range []string{"LICENSE*", "LICENCE*", "COPYING*"} {
		files, _ := filepath.Glob(filepath.Join(dir, pattern))
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			text = bytes.Join(bytes.Fields(text), []byte(" "))
			for _, l := range licenceWords {
				if bytes.Contains(text, []byte(l.words)) {
					return l.name
				}
			}
		}
	}
	return "unknown"
}
