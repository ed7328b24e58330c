package dictd

import (
	"bytes"
	"compress/gzip"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docent/retrieval/dictd/dictdtest"
	"golang.org/x/text/encoding/charmap"
)

var sample = []string{
	"00-database-short", "00-database-short\n     A Small English-Russian Dictionary\n",
	"00-database-utf8", "\n",
	"bridge", "bridge\n   1) мост\n   2) переносица\n",
	"railway", "railway\n   железная дорога\n",
}

// articlesOf reads all articles by their headwords.
func articlesOf(t *testing.T, d *Database) map[string]string {
	t.Helper()
	all, err := d.Articles()
	if err != nil {
		t.Fatal(err)
	}
	found := make(map[string]string)
	for a := range all {
		found[a.Headword] = a.Text
	}
	return found
}

func TestADictionaryIsReadAsDictzipAsGzipAndPlain(t *testing.T) {
	index, text := dictdtest.Pack(sample...)
	var gzipped bytes.Buffer
	z := gzip.NewWriter(&gzipped)
	z.Write(text)
	z.Close()
	for name, data := range map[string][]byte{
		"small.dict.dz": dictdtest.Zip(t, text), "gzip.dict.dz": gzipped.Bytes(), "plain.dict": text,
	} {
		folder := t.TempDir()
		base, _, _ := strings.Cut(name, ".")
		write(t, filepath.Join(folder, base+".index"), index)
		write(t, filepath.Join(folder, name), data)
		d, err := Open(filepath.Join(folder, base+".index"))
		if err != nil {
			t.Fatal(err)
		}
		if d.Name != base || d.Short != "A Small English-Russian Dictionary" {
			t.Errorf("%s is %q, %q", name, d.Name, d.Short)
		}
		want := map[string]string{"bridge": sample[5], "railway": sample[7]}
		if got := articlesOf(t, d); !maps.Equal(got, want) {
			t.Errorf("%s holds %q", name, got)
		}
	}
}

func TestBrokenLinesOfAnIndexAreLeftOut(t *testing.T) {
	_, text := dictdtest.Pack(sample...)
	index := "bridge\tA\tI\nno columns\n\tA\tB\nword\tA\nword\t*\tB\nfar\t//////\tB\nfar\tzzz\tB\nlong\tA\tzzz\n" +
		"empty\tA\tA\nhuge\tA\t" + strings.Repeat("/", 40) + "\nfourth\tA\tC\tFourth\n"
	d, err := read([]byte(index), text)
	if err != nil {
		t.Fatal(err)
	}
	if got := articlesOf(t, d); len(got) != 2 || got["bridge"] == "" || got["fourth"] == "" {
		t.Errorf("articles are %q", got)
	}
}

func TestDamagedFilesAreRefused(t *testing.T) {
	index, text := dictdtest.Pack(sample...)
	whole := dictdtest.Zip(t, text)
	for name, data := range map[string][]byte{
		"only a header": {0x1f, 0x8b, 8}, "cut short": whole[:len(whole)/2], "wrong sum": append(bytes.Clone(whole[:len(whole)-8]), 0, 0, 0, 0, 0, 0, 0, 0),
	} {
		d, err := read(index, data)
		if err == nil {
			_, err = d.Articles()
		}
		if !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: the error is %v", name, err)
		}
	}
	if _, err := Open(filepath.Join(t.TempDir(), "none.index")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("of no file the error is %v", err)
	}
}

func TestKOI8IsReadWhereNothingSaysUTF8(t *testing.T) {
	koi, err := charmap.KOI8R.NewEncoder().String("bridge\n   мост через реку и ещё много русских слов подряд\n")
	if err != nil {
		t.Fatal(err)
	}
	index, text := dictdtest.Pack("bridge", koi)
	d, err := read(index, text)
	if err != nil {
		t.Fatal(err)
	}
	if got := articlesOf(t, d)["bridge"]; !strings.Contains(got, "мост через реку") {
		t.Errorf("the article is %q", got)
	}
}

func TestDictionariesAreFoundByFileBaseNameAndFolder(t *testing.T) {
	folder := t.TempDir()
	a := dictdtest.Write(t, folder, "a", sample...)
	b := dictdtest.Write(t, folder, "b", sample...)
	for path, want := range map[string]string{
		a: a, strings.TrimSuffix(b, ".index"): b, strings.TrimSuffix(a, ".index") + ".dict.dz": a, folder: a + " " + b,
	} {
		found, err := Find(path)
		if got := strings.Join(found, " "); err != nil || got != want {
			t.Errorf("%s: %q, %v; want %q", path, got, err, want)
		}
	}
	for _, path := range []string{t.TempDir(), filepath.Join(folder, "c"), ""} {
		if found, err := Find(path); err == nil {
			t.Errorf("%q: %q, want an error", path, found)
		}
	}
}

func write(t *testing.T, path string, content []byte) {
	t.Helper()
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}
