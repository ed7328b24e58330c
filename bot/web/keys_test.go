package web

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestThePageUsesTheSentencesOfItsCatalogueAndNoOthers(t *testing.T) {
	known := map[string]bool{}
	for _, room := range []string{"web", "bot"} {
		var keys map[string]any
		if err := json.Unmarshal([]byte(fileText(t, filepath.Join("..", "messages", room+".en.json"))), &keys); err != nil {
			t.Fatal(err)
		}
		for key := range keys {
			known[key] = false
		}
	}
	for _, pattern := range []string{"*.go", "templates/*.html"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			for part := range strings.SplitSeq(fileText(t, name), `"`) {
				if _, ok := known[part]; ok {
					known[part] = true
				} else if strings.HasPrefix(part, "web.") && !strings.HasSuffix(name, "_test.go") {
					t.Errorf("%s says %s, which no catalogue has", name, part)
				}
			}
		}
	}
	for key, used := range known {
		if !used && strings.HasPrefix(key, "web.") {
			t.Errorf("nothing says %s", key)
		}
	}
}

func fileText(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
