package source

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func folder(t *testing.T, files ...string) string {
	t.Helper()
	root := t.TempDir()
	for _, name := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func isText(name string) bool { return strings.HasSuffix(name, ".txt") }

func TestAFolderIsReadInOrderWithoutWhatIsHidden(t *testing.T) {
	root := folder(t, "b.txt", "a.txt", "sub/c.txt", "photo.png", ".hidden.txt", ".git/d.txt")
	if err := os.Symlink(filepath.Join(root, "a.txt"), filepath.Join(root, "link.txt")); err != nil {
		t.Fatal(err)
	}
	var read, skipped []string
	for file, err := range Files(t.Context(), []string{root, filepath.Join(root, "a.txt")}, isText) {
		name, _ := filepath.Rel(root, file.Path)
		switch {
		case errors.Is(err, ErrSkipped):
			skipped = append(skipped, name)
		case err != nil:
			t.Error(err)
		default:
			read = append(read, name)
		}
	}
	if want := []string{"a.txt", "b.txt", "link.txt", "sub/c.txt"}; !slices.Equal(read, want) {
		t.Errorf("read %q, want %q", read, want)
	}
	if want := []string{"photo.png"}; !slices.Equal(skipped, want) {
		t.Errorf("skipped %q, want %q", skipped, want)
	}
}

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

func TestAFileThatIsNamedIsReadWhateverItsName(t *testing.T) {
	root := folder(t, ".hidden.png")
	for file, err := range Files(t.Context(), []string{filepath.Join(root, ".hidden.png")}, isText) {
		if err != nil || string(file.Data) != ".hidden.png" {
			t.Errorf("got %q, %v", file.Data, err)
		}
	}
}

func TestWhatCannotBeReadIsReportedAndTheRestFollows(t *testing.T) {
	root := folder(t, "a.txt")
	large := filepath.Join(root, "large.txt")
	if err := os.WriteFile(large, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(large, MaxFile+1); err != nil {
		t.Fatal(err)
	}
	var errs []error
	for _, err := range Files(t.Context(), []string{filepath.Join(root, "absent"), large, filepath.Join(root, "a.txt")}, isText) {
		errs = append(errs, err)
	}
	if len(errs) != 3 || !errors.Is(errs[0], os.ErrNotExist) || !errors.Is(errs[1], ErrTooLarge) || errs[2] != nil {
		t.Errorf("got %v", errs)
	}
}

func TestReadingEndsWithItsContextAndItsReader(t *testing.T) {
	root := folder(t, "a.txt", "b.txt", "c.txt")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	for _, err := range Files(ctx, []string{root}, isText) {
		if n++; n == 1 {
			cancel()
		} else if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	}
	if n != 2 {
		t.Errorf("%d files, want one and the reason", n)
	}
	for range Files(t.Context(), []string{root, root}, isText) {
		break
	}
}
