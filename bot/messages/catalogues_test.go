package messages

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// forms are a message's plural forms; a plain string is the form "other" alone.
type forms map[string]string

func (f *forms) UnmarshalJSON(data []byte) error {
	var plain string
	if json.Unmarshal(data, &plain) == nil {
		*f = forms{"other": plain}
		return nil
	}
	return json.Unmarshal(data, (*map[string]string)(f))
}

// rooms reads every catalogue file as room → language → key → forms.
func rooms(t *testing.T) map[string]map[string]map[string]forms {
	t.Helper()
	all := map[string]map[string]map[string]forms{}
	names, err := fs.Glob(files, "*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		parts := strings.Split(name, ".")
		if len(parts) != 3 || !slices.Contains(Languages(), parts[1]) {
			t.Errorf("%s: want a name like room.en.json", name)
			continue
		}
		data, err := files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var keys map[string]forms
		if err := json.Unmarshal(data, &keys); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if all[parts[0]] == nil {
			all[parts[0]] = map[string]map[string]forms{}
		}
		all[parts[0]][parts[1]] = keys
	}
	return all
}

// eachKey visits every key of every catalogue as a subtest.
func eachKey(t *testing.T, visit func(t *testing.T, language, key string, f forms, english forms)) {
	for room, languages := range rooms(t) {
		for language, keys := range languages {
			for key, f := range keys {
				t.Run(fmt.Sprintf("%s/%s/%s", room, language, key), func(t *testing.T) {
					visit(t, language, key, f, languages["en"][key])
				})
			}
		}
	}
}

func TestEveryRoomSaysTheSameKeysInEveryLanguage(t *testing.T) {
	all := rooms(t)
	if all["bot"] == nil || all["web"] == nil {
		t.Fatalf("the rooms bot and web are missing")
	}
	for room, languages := range all {
		want := sortedKeys(languages["en"])
		for _, language := range Languages() {
			if diff := cmp.Diff(want, sortedKeys(languages[language])); diff != "" {
				t.Errorf("%s.%s.json has other keys than %s.en.json:\n%s", room, language, room, diff)
			}
		}
		for _, key := range want {
			if !strings.HasPrefix(key, room+".") {
				t.Errorf("%s.en.json: key %q does not begin with %q", room, key, room+".")
			}
		}
	}
}

var placeholder = regexp.MustCompile(`\{\{\.\w+\}\}`)

func TestEveryFormHasThePlaceholdersOfTheEnglishOne(t *testing.T) {
	eachKey(t, func(t *testing.T, _, _ string, f, english forms) {
		want := placeholders(english["other"])
		for form, text := range f {
			if diff := cmp.Diff(want, placeholders(text)); diff != "" {
				t.Errorf("form %s: %s", form, diff)
			}
			if strings.Count(text, "{{") != len(placeholder.FindAllString(text, -1)) {
				t.Errorf("form %s: a template action that is no plain placeholder in %q", form, text)
			}
		}
	})
}

func TestNoSentenceIsEmptyOrHasLooseEnds(t *testing.T) {
	eachKey(t, func(t *testing.T, _, _ string, f, _ forms) {
		for form, text := range f {
			if text == "" || text != strings.TrimSpace(text) {
				t.Errorf("form %s is %q", form, text)
			}
		}
	})
}

func TestPluralsHaveEveryFormOfTheirLanguage(t *testing.T) {
	// CLDR cardinal rules for whole numbers; "other" is also what fractions take.
	want := map[string][]string{"en": {"one", "other"}, "ru": {"few", "many", "one", "other"}, "zh": {"other"}}
	eachKey(t, func(t *testing.T, language, _ string, f, english forms) {
		expected := []string{"other"}
		if len(english) > 1 {
			expected = want[language]
		}
		if diff := cmp.Diff(expected, sortedKeys(f)); diff != "" {
			t.Error(diff)
		}
	})
}

func placeholders(text string) []string {
	found := placeholder.FindAllString(text, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func sortedKeys[V any](m map[string]V) []string {
	keys := []string{}
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
