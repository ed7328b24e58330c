package evaluation

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"docent/corpus"
	"docent/corpus/source"
)

// Collection is the files of a corpus, ready for corpus.Library.Ingest.
//
// Files of several languages may use the same ids for the same texts (XQuAD does). Ingest would take them for
// one document, so each keeps its own here, under an id of its own.
type Collection struct {
	// Paths are files and folders; some are copies.
	Paths []string
	// limit is the size of the largest file that can be ingested, in bytes.
	limit int64
	// aliases are the ids that a shared id became, and shared the other way round.
	aliases map[string][]string
	shared  map[string]string
	// unpacked are copies whose documents have ids that are made from the path of the copy.
	unpacked map[string]bool
}

// Collect prepares files and folders. It writes copies into the folder dir where a file can't be ingested as it
// is: packed ones, those that share ids with others, and .jsonl files beyond source.MaxFile. An error names the
// file, and the line of a .jsonl file.
func Collect(dir string, paths []string) (Collection, error) {
	return collect(dir, paths, source.MaxFile)
}

// collect is Collect for a library that ingests files of at most limit bytes.
func collect(dir string, paths []string, limit int64) (Collection, error) {
	paths, err := absolute(paths)
	if err != nil {
		return Collection{}, err
	}
	shared, err := sharedIDs(paths)
	if err != nil {
		return Collection{}, err
	}
	c := Collection{
		limit: limit, aliases: make(map[string][]string), shared: make(map[string]string), unpacked: make(map[string]bool),
	}
	for i, path := range paths {
		into := filepath.Join(dir, strconv.Itoa(i+1))
		switch {
		case isLines(path):
			err = c.addLines(path, into, shared)
		case packed(path):
			err = c.addUnpacked(path, into)
		default:
			c.Paths = append(c.Paths, path)
		}
		if err != nil {
			return Collection{}, fmt.Errorf("read the corpus %s: %w", path, err)
		}
	}
	return c, nil
}

// absolute returns the paths in full, each once.
func absolute(paths []string) ([]string, error) {
	var full []string
	seen := make(map[string]bool)
	for _, path := range paths {
		path, err := filepath.Abs(path)
		if err != nil {
			return nil, fmt.Errorf("find the corpus: %w", err)
		}
		if !seen[path] {
			seen[path] = true
			full = append(full, path)
		}
	}
	return full, nil
}

// addUnpacked adds what a packed file holds.
func (c *Collection) addUnpacked(path, into string) (err error) {
	file, err := open(path)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }() // only read
	if err := os.MkdirAll(into, 0o700); err != nil {
		return err
	}
	copied := filepath.Join(into, filepath.Base(content(path)))
	if err := copyUpTo(copied, file, c.limit); err != nil {
		return err
	}
	c.Paths = append(c.Paths, copied)
	c.unpacked[copied] = true
	return nil
}

// Reference returns what a question calls the document so that Gold finds it in another run too.
func (c Collection) Reference(doc corpus.Document) string {
	if id, ok := c.shared[doc.ID]; ok {
		return id
	}
	if c.unpacked[doc.Origin] {
		return filepath.Base(doc.Origin)
	}
	return doc.ID
}

// Gold finds the gold documents of the questions among those that are indexed. One that is missing is an error
// that names the file and line of the question. Where an id is shared, the document in the question's own
// language is meant, and all of them where there is none. An unanswerable question without documents counts
// for the language of the corpus, if that has only one.
func (c Collection) Gold(questions []Question, documents []corpus.Document) error {
	index := indexDocuments(documents, c.aliases)
	for i := range questions {
		q := &questions[i]
		gold := make(map[string]string)
		for _, reference := range q.Documents {
			found := index.find(string(reference), q.Language)
			if len(found) == 0 {
				return fmt.Errorf("%s: there is no document %q in the corpus", q.where, reference)
			}
			for _, id := range found {
				gold[id] = index.languages[id]
			}
		}
		q.setGold(gold)
		if only, ok := index.only(); ok && q.Unanswerable && len(q.Documents) == 0 {
			q.languages = []string{only}
		}
	}
	return nil
}
