package corpus

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"docent/corpus/parse"
)

// layout is raised when documents are cut into passages in another way, so that they are cut again.
const layout = "1"

// draft is a document on its way into the library.
type draft struct {
	Document
	blocks []parse.Block
}

// draftsOf makes documents of what was parsed from one origin. An id that the file does not give is made
// from key and the document's part of the file. Of several with one id the last is kept. One without a time gets the day
// of its dateline.
func draftsOf(origin, key string, parsed []parse.Document) []draft {
	drafts := make([]draft, 0, len(parsed))
	index := make(map[string]int, len(parsed))
	seen := map[string]int{}
	for _, p := range parsed {
		d := draft{blocks: p.Blocks, Document: Document{
			ID: p.ID, Title: p.Title, Publisher: p.Publisher, Published: p.Published, URL: p.URL,
			Language: languageOf(p), Text: p.Text, Origin: origin,
		}}
		if d.ID == "" {
			d.ID = makeID(key, p.Part, seen[p.Part])
			seen[p.Part]++
		}
		if i, ok := index[d.ID]; ok {
			drafts[i] = d
			continue
		}
		index[d.ID] = len(drafts)
		drafts = append(drafts, d)
	}
	dateByDateline(drafts)
	return drafts
}

// makeID is the id of the n-th document of that part: 48 bits of a hash, so that of a million documents
// two meet with a chance of 0.002.
func makeID(key, part string, n int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%d", key, part, n))
	return "d-" + hex.EncodeToString(sum[:6])
}

// languageOf is the primary subtag of the language that the file gives, else the recognised one.
func languageOf(p parse.Document) string {
	given, _, _ := strings.Cut(strings.ReplaceAll(strings.TrimSpace(p.Language), "_", "-"), "-")
	if given != "" {
		return strings.ToLower(given)
	}
	return DetectLanguage(p.Text)
}

// digest is the hash of all that makes the rows of a document.
func (d draft) digest() string {
	hash := sha256.New()
	for _, field := range []string{layout, d.ID, d.Title, d.Publisher, FormatTime(d.Published), d.URL, d.Language, d.Text} {
		fmt.Fprintf(hash, "%d:%s", len(field), field)
	}
	for _, b := range d.blocks {
		fmt.Fprintf(hash, "|%d,%d,%d,%d", b.Kind, b.Level, b.Start, b.End)
	}
	return hex.EncodeToString(hash.Sum(nil))
}
