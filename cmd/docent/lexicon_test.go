package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docent/retrieval/dictd/dictdtest"
)

func TestADictionaryThatIsNoneIsWrongUsage(t *testing.T) {
	docent(t, t.TempDir(), "search", "--lexicon", filepath.Join(t.TempDir(), "none"), "q").fails(t, exitUsage, "--lexicon", "none")
}

func TestADictionaryBringsItsWordsIn(t *testing.T) {
	data := t.TempDir()
	docent(t, data, "index", file(t, "notes.txt", "The lighthouse at the northern cape was repaired by volunteers last autumn.\n")).want(t, exitDone)
	index := dictdtest.Write(t, t.TempDir(), "small-eng-rus", "lighthouse", "lighthouse\n   маяк\n")
	for name, args := range map[string][]string{
		"index file": {"--lexicon", index}, "base name": {"--lexicon", strings.TrimSuffix(index, ".index")}, "folder": {"--lexicon", filepath.Dir(index)},
	} {
		r := docent(t, data, append(args, "search", "--json", "маяки")...).want(t, exitDone)
		if !strings.Contains(r.stdout, "lighthouse") {
			t.Errorf("%s: %s", name, r.stdout)
		}
	}
	env := environ{"DOCENT_DATA": data, "DOCENT_LEXICON": "none" + string(os.PathListSeparator) + index}
	if r := docentWith(t, env, "", "search", "--json", "маяки").want(t, exitDone); !strings.Contains(r.stdout, "lighthouse") {
		t.Errorf("by the environment: %s", r.stdout)
	}
}

func TestAWrongGlossaryInTheDataFolderIsNamedWithItsLine(t *testing.T) {
	data := t.TempDir()
	if err := os.WriteFile(filepath.Join(data, glossaryName), []byte("桥\tbridge\nalone\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	docent(t, data, "search", "q").fails(t, exitFailed, glossaryName, "line 2")
}
