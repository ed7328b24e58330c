package embed

import "unicode/utf8"

// batch is a run of texts for one request; first is the index of the first of them.
type batch struct {
	first int
	texts []string
}

// batches cuts texts into runs within the limits. A text that alone is over the limit of a batch has one to itself.
func (c Config) batches(texts []string) []batch {
	var all []batch
	size := 0
	for i, text := range texts {
		text = shorten(text, c.TextBytes)
		if n := len(all); n == 0 || len(all[n-1].texts) == c.Batch || size+len(text) > c.BatchBytes {
			all, size = append(all, batch{first: i}), 0
		}
		last := &all[len(all)-1]
		last.texts = append(last.texts, text)
		size += len(text)
	}
	return all
}

// shorten cuts a text to at most so many bytes between two runes. An empty text becomes a space, since the
// API refuses empty ones.
func shorten(text string, limit int) string {
	if text == "" {
		return " "
	}
	if len(text) <= limit {
		return text
	}
	for limit > 0 && !utf8.RuneStart(text[limit]) {
		limit--
	}
	return text[:limit]
}
