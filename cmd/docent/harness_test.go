package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// environ is the environment of one run.
type environ map[string]string

// get leaves the dictionaries of the machine out, unless the environment names some.
func (e environ) get(name string) string {
	if _, set := e[name]; !set && name == "DOCENT_LEXICON" {
		return noDictionaries
	}
	return e[name]
}

// ran is what one run of the program left.
type ran struct {
	stdout, stderr string
	status         int
}

// docent runs the program whole, in an environment that holds nothing but its data folder.
func docent(t testing.TB, data string, args ...string) ran {
	t.Helper()
	return docentWith(t, environ{"DOCENT_DATA": data}, "", args...)
}

// docentWith runs the program whole in the environment, with the text on its standard input.
func docentWith(t testing.TB, env environ, stdin string, args ...string) ran {
	t.Helper()
	var stdout, stderr bytes.Buffer
	err := run(t.Context(), args, env.get, strings.NewReader(stdin), &stdout, &stderr)
	return ran{stdout.String(), stderr.String(), exitStatus(err)}
}

// want fails the test unless the run ended with the status.
func (r ran) want(t testing.TB, status int) ran {
	t.Helper()
	if r.status != status {
		t.Fatalf("exit status %d, want %d\nstdout: %s\nstderr: %s", r.status, status, r.stdout, r.stderr)
	}
	return r
}

// fails fails the test unless the run ended with the status, said so in one line of standard error that
// holds every one of the words, and left standard output alone.
func (r ran) fails(t testing.TB, status int, words ...string) {
	t.Helper()
	r.want(t, status)
	if r.stdout != "" {
		t.Errorf("standard output is %q, want nothing", r.stdout)
	}
	if !strings.HasPrefix(r.stderr, "docent: ") || strings.Count(r.stderr, "\n") != 1 {
		t.Errorf("standard error is %q, want one line from docent", r.stderr)
	}
	for _, word := range words {
		if !strings.Contains(r.stderr, word) {
			t.Errorf("standard error is %q, want it to hold %q", r.stderr, word)
		}
	}
}

// decode reads the run's standard output as one JSON object without unknown fields.
func decode[T any](t testing.TB, r ran) T {
	t.Helper()
	var value T
	decoder := json.NewDecoder(strings.NewReader(r.stdout))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("standard output is not the JSON expected: %v\n%s", err, r.stdout)
	}
	if decoder.More() {
		t.Fatalf("more than one value on standard output: %s", r.stdout)
	}
	return value
}

// file writes a file into a folder of its own and returns its path.
func file(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
