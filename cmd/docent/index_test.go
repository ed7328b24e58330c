package main

import (
	"os"
	"strings"
	"testing"
)

func TestADocumentWhoseFileIsGoneIsNotAnsweredFrom(t *testing.T) {
	data := t.TempDir()
	bridge := file(t, "bridge.txt", "The bridge of Brandur was built in 1902 by Olaf Lind.\n")
	tower := file(t, "tower.txt", "The lighthouse of Brandur was built in 1847 by Asta Holm.\n")
	docent(t, data, "index", bridge, tower).want(t, exitDone)
	docent(t, data, "ask", "Who built the lighthouse of Brandur?").want(t, exitDone)
	if err := os.Remove(tower); err != nil {
		t.Fatal(err)
	}
	r := docent(t, data, "index", tower).want(t, exitDone)
	if !strings.Contains(r.stdout, "removed 1, failures 0") || r.stderr != "" {
		t.Errorf("said %q and %q", r.stdout, r.stderr)
	}
	found := docent(t, data, "search", "lighthouse of Brandur Asta Holm")
	if strings.Contains(found.stdout, "Asta Holm") {
		t.Errorf("still found: %s", found.stdout)
	}
	docent(t, data, "index", tower).fails(t, exitFailed, tower)
}

func TestEveryBadLineIsNamedOnALineOfItsOwnAndCounted(t *testing.T) {
	bad := file(t, "feed.jsonl", "{\"text\":\"one\"}\n{\n[]\n{\"id\":\"x\"}\n")
	r := docent(t, t.TempDir(), "index", bad).want(t, exitFailed)
	lines := strings.Split(strings.TrimSpace(r.stderr), "\n")
	if len(lines) != 3 || !strings.Contains(r.stdout, "documents 1") || !strings.Contains(r.stdout, "failures 3") {
		t.Fatalf("said %q and %q", r.stdout, r.stderr)
	}
	for i, line := range lines {
		if number := []string{"line 2", "line 3", "line 4"}[i]; !strings.HasPrefix(line, "docent: "+bad+": "+number+": ") {
			t.Errorf("%q does not name the file and %s", line, number)
		}
	}
}

func TestAFolderWithoutANameIsWrongUsage(t *testing.T) {
	docent(t, t.TempDir(), "ask", "--data", "", "q").fails(t, exitUsage, "--data", "folder")
}
