package library

import (
	"bytes"
	"testing"
)

func TestTheShippedFilesAreThere(t *testing.T) {
	files := Files()
	if len(files) == 0 {
		t.Error("no document ships with docent")
	}
	for name, data := range files {
		if len(bytes.TrimSpace(data)) == 0 {
			t.Errorf("%s is empty", name)
		}
	}
	if len(bytes.TrimSpace(Glossary())) == 0 {
		t.Error("the glossary is empty")
	}
}
