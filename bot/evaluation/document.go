package evaluation

import (
	"path/filepath"
	"slices"

	"docent/corpus"
)

// documentIndex finds indexed documents by what a question calls them.
type documentIndex struct {
	// languages holds the language of every document, by id.
	languages map[string]string
	// files holds the ids of the documents of a file, by its name.
	files   map[string][]string
	aliases map[string][]string
}

func indexDocuments(documents []corpus.Document, aliases map[string][]string) documentIndex {
	x := documentIndex{languages: make(map[string]string), files: make(map[string][]string), aliases: aliases}
	for _, doc := range documents {
		x.languages[doc.ID] = primary(doc.Language)
		name := filepath.Base(doc.Origin)
		x.files[name] = append(x.files[name], doc.ID)
	}
	return x
}

// find returns the ids of what is called so in a question of that language: the document of the id, or those of
// the file.
func (x documentIndex) find(reference, language string) []string {
	if ids := x.aliases[reference]; len(ids) > 0 {
		own := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return x.languages[id] != language })
		if len(own) > 0 {
			return own
		}
		return ids
	}
	if _, ok := x.languages[reference]; ok {
		return []string{reference}
	}
	return x.files[filepath.Base(content(reference))]
}

// only returns the language that all documents are in, if it is one.
func (x documentIndex) only() (string, bool) {
	first := ""
	for _, language := range x.languages {
		if first != "" && language != first {
			return "", false
		}
		first = language
	}
	return first, first != ""
}
