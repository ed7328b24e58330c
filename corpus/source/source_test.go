package source

import (
	"context"
	"errors"
	"os"
	"path/filepath"
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
