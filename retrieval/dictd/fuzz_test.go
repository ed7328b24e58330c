package dictd

import (
	"testing"

	"docent/retrieval/dictd/dictdtest"
)

// Whatever the files hold, what is read of them is no longer than they are when unpacked, and its translations
// never more than a bound.
func FuzzAnyFilesAreReadOrRefused(f *testing.F) {
	index, text := dictdtest.Pack(sample...)
	f.Add(index, text)
	f.Add(index, dictdtest.Zip(f, text))
	f.Add([]byte("a\tA\tB\n00-database-short\t/////\t/////\n"), dictdtest.Zip(f, text)[:40])
	f.Fuzz(func(t *testing.T, index, packed []byte) {
		d, err := read(index, packed)
		if err != nil {
			return
		}
		all, err := d.Articles()
		if err != nil {
			return
		}
		translator := NewTranslator(all)
		for a := range all {
			// A byte of KOI8-R, and the replacement of a broken one, is three of UTF-8 at most.
			if len(a.Text) > 3*maxArticle {
				t.Fatalf("an article has %d bytes", len(a.Text))
			}
			if n := len(translator.Translations(a)); n > maxOfAnArticle {
				t.Fatalf("an article has %d translations", n)
			}
		}
	})
}
