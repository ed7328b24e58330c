package source

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestOnlyFilesThatAreNamedAndGoneVanish(t *testing.T) {
	root := folder(t, "reports/here.txt", "reports-old/here.txt")
	at := func(name string) string { return filepath.Join(root, name) }
	known := []string{
		at("reports/here.txt"), at("reports/gone.txt"), at("reports/sub/gone.txt"), at("reports/here.txt/gone.txt"),
		at("reports-old/gone.txt"), at("absent/gone.txt"),
	}
	for name, c := range map[string]struct{ paths, want []string }{
		"a folder":                          {[]string{at("reports")}, known[1:4]},
		"a folder, twice":                   {[]string{at("reports"), at("reports") + "/", at("reports/gone.txt")}, known[1:4]},
		"the folder above":                  {[]string{root}, known[1:]},
		"the root of all":                   {[]string{"/"}, known[1:]},
		"a file":                            {[]string{at("reports/gone.txt")}, known[1:2]},
		"a file that is there":              {[]string{at("reports/here.txt")}, nil},
		"a file whose folder is not there":  {[]string{at("absent/gone.txt")}, nil},
		"a folder that is not there":        {[]string{at("absent")}, nil},
		"a file that nothing is known of":   {[]string{at("reports/other.txt")}, nil},
		"a folder that nothing is known of": {[]string{t.TempDir()}, nil},
	} {
		if got := Vanished(c.paths, known); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func TestARelativePathIsFollowedFromTheWorkingFolder(t *testing.T) {
	root := folder(t, "here.txt")
	t.Chdir(root)
	working, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	gone := filepath.Join(working, "gone.txt")
	for _, path := range []string{".", "gone.txt"} {
		if got := Vanished([]string{path}, []string{gone}); !slices.Equal(got, []string{gone}) {
			t.Errorf("%s: got %q", path, got)
		}
	}
}
