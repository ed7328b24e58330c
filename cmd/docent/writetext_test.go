package main

import (
	"testing"

	"docent/corpus"
)

func TestNothingFromADocumentCommandsTheTerminal(t *testing.T) {
	got := printable("a\x1b[31mred\x07\u202eright to left\r\nnext\tcell\u0085")
	if want := "a[31mredright to left\nnext\tcell"; got != want {
		t.Errorf("printed %q, want %q", got, want)
	}
}

func TestASourceIsListedWithWhatIsKnownOfIt(t *testing.T) {
	got := sourceList("Sources", []corpus.Citation{
		{N: 1, Document: "a", Title: "T", Publisher: "P", Published: "2025-06-20T10:25:00+08:00", Quote: "one\ntwo"},
		{N: 2, Document: "b", Quote: "three"},
	})
	want := "\nSources\n[1] T — P, 2025-06-20 10:25 +08:00\n    one\n    two\n    docent show a\n[2] b\n    three\n    docent show b\n"
	if got != want {
		t.Errorf("list %q, want %q", got, want)
	}
}
