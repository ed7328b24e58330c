// Package messages holds every sentence that docent says, in each language of its interface.
//
// The sentences live in JSON catalogues named <room>.<language>.json, in the format of go-i18n: flat keys that
// begin with the room's name, text/template placeholders, and plural forms as an object.
package messages

import (
	"embed"
	"fmt"
	"io/fs"
	"sync"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

//go:embed *.json
var files embed.FS

// supported are the languages of the interface; the first is the fallback.
var supported = []language.Tag{language.English, language.Chinese, language.Russian}

// shelf is everything that is loaded once: a catalogue for each supported language, and who reads which.
type shelf struct {
	catalogues []*Catalogue
	matcher    language.Matcher
}

// open loads the embedded catalogues on first use. They are part of the program, so one that cannot be read is
// a fault of the build, and panics.
var open = sync.OnceValue(func() *shelf {
	bundle, err := load(files)
	if err != nil {
		panic(err)
	}
	s := &shelf{matcher: language.NewMatcher(supported)}
	for _, tag := range supported {
		s.catalogues = append(s.catalogues, &Catalogue{language: tag.String(), localizer: i18n.NewLocalizer(bundle, tag.String())})
	}
	return s
})

// load reads all catalogue files of a folder into one bundle.
func load(folder fs.FS) (*i18n.Bundle, error) {
	names, err := fs.Glob(folder, "*.json")
	if err != nil {
		return nil, fmt.Errorf("list catalogues: %w", err)
	}
	bundle := i18n.NewBundle(supported[0])
	for _, name := range names {
		if _, err := bundle.LoadMessageFileFS(folder, name); err != nil {
			return nil, fmt.Errorf("load catalogue %s: %w", name, err)
		}
	}
	return bundle, nil
}

// For returns the catalogue that suits a reader best. wanted is a BCP 47 code as clients report it ("zh-hans",
// "en-GB", "ru") or a whole Accept-Language header; languages without a catalogue get that of a language their
// readers are likely to know (CLDR language matching), and everything else English. It never returns nil.
func For(wanted string) *Catalogue {
	tags, _, err := language.ParseAcceptLanguage(wanted)
	if err != nil {
		tags = nil
	}
	s := open()
	_, index, _ := s.matcher.Match(tags...)
	return s.catalogues[index]
}

// Languages returns the codes of all catalogues, the fallback first.
func Languages() []string {
	codes := make([]string, len(supported))
	for i, tag := range supported {
		codes[i] = tag.String()
	}
	return codes
}
