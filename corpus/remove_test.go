package corpus

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// titles lists the user's own documents by title, in order.
func titles(t *testing.T, l *Library) []string {
	t.Helper()
	docs, err := l.Documents(t.Context(), Filter{Sample: SampleOff})
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, d := range docs {
		all = append(all, d.Title)
	}
	slices.Sort(all)
	return all
}

// shelf is a folder of three files, all of them indexed.
func shelf(t *testing.T, l *Library) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "sub"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a.jsonl", "b.jsonl", "sub/c.jsonl"} {
		title := filepath.Base(name)[:1]
		write(t, filepath.Join(dir, name), `{"title":"`+title+`","text":"Words of `+title+`."}`)
	}
	ingest(t, l, dir)
	return dir
}

func remove(t *testing.T, path string) {
	t.Helper()
	if err := os.RemoveAll(path); err != nil {
		t.Fatal(err)
	}
}

func TestDocumentsOfFilesThatLeftAFolderAreRemovedWhenItIsIndexed(t *testing.T) {
	l := newLibrary(t)
	dir, other := shelf(t, l), shelf(t, l)
	remove(t, filepath.Join(dir, "a.jsonl"))
	remove(t, filepath.Join(dir, "sub"))
	remove(t, filepath.Join(other, "a.jsonl"))
	before := revision(t, l)
	if s := ingest(t, l, dir); s.Removed != 2 || s.Unchanged != 1 || len(s.Failures) != 0 {
		t.Errorf("got %+v", s)
	}
	if got, want := titles(t, l), []string{"a", "b", "b", "c"}; !slices.Equal(got, want) {
		t.Errorf("left are %q, want %q", got, want)
	}
	if after := revision(t, l); after != before+1 {
		t.Errorf("the revision went from %d to %d, want one transaction", before, after)
	}
	remove(t, filepath.Join(dir, "b.jsonl"))
	if s := ingest(t, l, dir); s.Removed != 0 {
		t.Errorf("a folder without anything in it, where a disk may be missing: got %+v", s)
	}
	if s := ingest(t, l, filepath.Join(dir, "b.jsonl")); s.Removed != 1 {
		t.Errorf("the last file, by name: got %+v", s)
	}
}

func TestANamedFileThatIsGoneTakesItsDocumentsWithIt(t *testing.T) {
	l := newLibrary(t)
	dir := shelf(t, l)
	a := filepath.Join(dir, "a.jsonl")
	remove(t, a)
	remove(t, filepath.Join(dir, "b.jsonl"))
	if s := ingest(t, l, a); s.Removed != 1 || len(s.Failures) != 0 {
		t.Errorf("got %+v", s)
	}
	if got, want := titles(t, l), []string{"b", "c"}; !slices.Equal(got, want) {
		t.Errorf("left are %q, want %q", got, want)
	}
	if s, err := l.Ingest(t.Context(), []string{a}, nil); !errors.Is(err, fs.ErrNotExist) || s.Removed != 0 {
		t.Errorf("a path without documents: got %+v, %v", s, err)
	}
}

func TestAnEmptiedFileLosesItsDocumentsAndOneThatNeverHadAnyFails(t *testing.T) {
	l := newLibrary(t)
	dir := shelf(t, l)
	write(t, filepath.Join(dir, "a.jsonl"), "")
	write(t, filepath.Join(dir, "b.jsonl"), " \n\n")
	write(t, filepath.Join(dir, "never.txt"), "")
	s := ingest(t, l, dir)
	if s.Removed != 2 || len(s.Failures) != 1 || s.Failures[0].Path != filepath.Join(dir, "never.txt") {
		t.Errorf("got %+v", s)
	}
	if got, want := titles(t, l), []string{"c"}; !slices.Equal(got, want) {
		t.Errorf("left are %q, want %q", got, want)
	}
}

func TestNothingIsRemovedBecauseOfWhatCannotBeRead(t *testing.T) {
	for name, damage := range map[string]func(t *testing.T, dir string){
		"the folder itself is gone": remove,
		"the file is no text": func(t *testing.T, dir string) {
			write(t, filepath.Join(dir, "a.jsonl"), "\x00\x01\x02\xff")
		},
		"the file is damaged": func(t *testing.T, dir string) { write(t, filepath.Join(dir, "a.jsonl"), "{") },
		"a link leads nowhere": func(t *testing.T, dir string) {
			remove(t, filepath.Join(dir, "sub"))
			if err := os.Symlink(filepath.Join(dir, "nowhere"), filepath.Join(dir, "sub")); err != nil {
				t.Skip(err)
			}
		},
		"the folder is closed": func(t *testing.T, dir string) { lock(t, dir, 0o000) },
		"the folder cannot be listed": func(t *testing.T, dir string) {
			remove(t, filepath.Join(dir, "a.jsonl"))
			lock(t, dir, 0o300)
		},
		"a folder on the way is closed": func(t *testing.T, dir string) { lock(t, filepath.Join(dir, "sub"), 0o000) },
	} {
		t.Run(name, func(t *testing.T) {
			l := newLibrary(t)
			dir := shelf(t, l)
			damage(t, dir)
			before := revision(t, l)
			for _, path := range []string{dir, filepath.Join(dir, "a.jsonl"), filepath.Join(dir, "sub", "c.jsonl")} {
				s, _ := l.Ingest(t.Context(), []string{path}, nil) // whether that fails is not asked here
				if s.Removed != 0 {
					t.Errorf("%s: got %+v", path, s)
				}
			}
			if got := titles(t, l); len(got) != 3 || revision(t, l) != before {
				t.Errorf("left are %q, the revision went from %d to %d", got, before, revision(t, l))
			}
		})
	}
}

// lock takes rights away until the test ends.
func lock(t *testing.T, dir string, mode fs.FileMode) {
	t.Helper()
	if os.Geteuid() == 0 {
		t.Skip("root may read anything")
	}
	if err := os.Chmod(dir, mode); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(dir, 0o700) }) // else the folder stays behind
}

func TestAFileThatWasRenamedKeepsItsDocumentsIDs(t *testing.T) {
	l, dir := newLibrary(t), t.TempDir()
	old := write(t, filepath.Join(dir, "b.jsonl"), `{"id":"x","text":"Words."}`)
	ingest(t, l, dir)
	if err := os.Rename(old, filepath.Join(dir, "a.jsonl")); err != nil {
		t.Fatal(err)
	}
	if s := ingest(t, l, dir); s.Removed != 0 || s.Unchanged != 1 {
		t.Errorf("got %+v", s)
	}
	if _, err := l.Document(t.Context(), "x"); err != nil {
		t.Error(err)
	}
}
