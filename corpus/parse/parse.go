// Package parse turns the bytes of one file into titled, dated documents whose structure is marked.
package parse

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"
)

// Kind says what a block is.
type Kind uint8

const (
	// Heading is a line that names what follows it.
	Heading Kind = iota
	// Paragraph is running text.
	Paragraph
	// Point is an item of a list.
	Point
)

// Block is a span of a document's text, without the "- " of a point.
type Block struct {
	Kind Kind
	// Level of a heading, from 1; 0 for the other kinds.
	Level int
	// Start and End count bytes of the document's Text.
	Start, End int
}

// Document is one text of a file and what the file says of it.
type Document struct {
	// ID is the one that the file gives, or "".
	ID string
	// Part tells the documents of one file apart when ID is "": it stays the same when others come
	// before it. It is "" in a file that is one document.
	Part      string
	Title     string
	Publisher string
	// Published is in the zone that the file gives, zero when unknown.
	Published time.Time
	URL       string
	// Language is the code that the file gives, or "".
	Language string
	// Text is valid UTF-8 without NUL.
	Text string
	// Blocks are in order, do not overlap and are never empty. What stands between them is white space
	// and the marks of points and headings.
	Blocks []Block
}

var (
	// ErrEmpty is a file that holds no text.
	ErrEmpty = errors.New("the file holds no text")
	// ErrNotText is a file of bytes that are no text in any known encoding.
	ErrNotText = errors.New("the file is not text")
	// ErrUnknownFormat is a file whose ending docent does not read.
	ErrUnknownFormat = errors.New("the format is not known")
)

// Known reports whether File reads files of that name.
func Known(name string) bool {
	switch ending(name) {
	case ".txt", ".md", ".markdown", ".jsonl":
		return true
	}
	return false
}

// File parses one file by its name's ending and its content. It fails with ErrEmpty, ErrNotText or
// ErrUnknownFormat, wrapped with the name and what to do. A bad line of a .jsonl file is an error that
// names its number; the documents of the good lines are returned beside it.
func File(name string, data []byte) ([]Document, error) {
	if !Known(name) {
		return nil, fmt.Errorf("%s: %w: save it as .txt, .md or .jsonl", name, ErrUnknownFormat)
	}
	text, err := decode(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	documents, err := parseText(name, text)
	if err != nil {
		return documents, fmt.Errorf("%s: %w", name, err)
	}
	if len(documents) == 0 {
		return nil, fmt.Errorf("%s: %w: nothing was indexed from it", name, ErrEmpty)
	}
	return documents, nil
}

func parseText(name, text string) ([]Document, error) {
	if strings.TrimSpace(text) == "" {
		return nil, nil
	}
	base := filepath.Base(name)
	stem := oneLine(clean(strings.TrimSuffix(base, filepath.Ext(base))))
	if stem == "" {
		stem = oneLine(clean(base))
	}
	switch ending(name) {
	case ".jsonl":
		return jsonLines(text)
	case ".md", ".markdown":
		return markdown(stem, text), nil
	}
	if documents := topicPage(stem, text); len(documents) > 0 {
		return documents, nil
	}
	return plain(stem, text), nil
}

func ending(name string) string { return strings.ToLower(filepath.Ext(name)) }
