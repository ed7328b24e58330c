package source

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
)

func TestALinkOutOfTheFolderIsNotFollowedUnlessItIsNamed(t *testing.T) {
	outside := folder(t, "signing.key", "more/b.txt")
	root := folder(t, "real/a.txt", "sub/c.txt")
	for from, to := range map[string]string{
		"notes.txt": filepath.Join(outside, "signing.key"), "sub/up.txt": "../../" + filepath.Base(outside) + "/signing.key",
		"sub/twice.txt": "../notes.txt", "folder": filepath.Join(outside, "more"), "nowhere.txt": filepath.Join(outside, "none"),
		"in.txt": filepath.Join(root, "real", "a.txt"), "sub/in.txt": "../real/a.txt", "sub/round.txt": "round.txt",
	} {
		if err := os.Symlink(to, filepath.Join(root, from)); err != nil {
			t.Fatal(err)
		}
	}
	named := filepath.Join(root, "notes.txt")
	got := map[string][]string{}
	for file, err := range Files(t.Context(), []string{root, named}, isText) {
		name, _ := filepath.Rel(root, file.Path)
		kind := string(file.Data)
		if errors.Is(err, ErrOutside) {
			kind = "outside"
		} else if err != nil {
			kind = "unread"
		}
		got[kind] = append(got[kind], name)
	}
	want := map[string][]string{
		"real/a.txt": {"in.txt", "real/a.txt", "sub/in.txt"}, "sub/c.txt": {"sub/c.txt"}, "unread": {"nowhere.txt", "sub/round.txt"},
		"outside": {"notes.txt", "sub/twice.txt", "sub/up.txt"}, "signing.key": {"notes.txt"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	for file, err := range Files(t.Context(), []string{named, root}, isText) {
		if file.Path == named && (err != nil || string(file.Data) != "signing.key") {
			t.Errorf("named first: %q, %v", file.Data, err)
		}
	}
}

func TestALinkToAFolderThatIsNamedIsRead(t *testing.T) {
	root := folder(t, "real/a.txt", "real/sub/b.txt")
	link := filepath.Join(root, "link")
	for from, to := range map[string]string{link: "real", filepath.Join(root, "real", "round"): "."} {
		if err := os.Symlink(to, from); err != nil {
			t.Fatal(err)
		}
	}
	for _, named := range []string{link, link + "/"} {
		var read []string
		for file, err := range Files(t.Context(), []string{named}, isText) {
			if err != nil {
				t.Error(err)
			}
			read = append(read, file.Path)
		}
		if want := []string{filepath.Join(link, "a.txt"), filepath.Join(link, "sub", "b.txt")}; !slices.Equal(read, want) {
			t.Errorf("%s: read %q, want %q", named, read, want)
		}
	}
	if got := Vanished([]string{link}, []string{filepath.Join(link, "gone.txt")}); len(got) != 1 {
		t.Errorf("what is gone behind the link is not missed: %q", got)
	}
}
