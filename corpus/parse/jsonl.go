package parse

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

const (
	// maxLine is the longest line of a .jsonl file, in bytes.
	maxLine = 16 << 20
	// maxComplaints is how many bad lines of a file are named.
	maxComplaints = 20
)

// record is one line of a .jsonl file; only text is required.
type record struct {
	ID        identifier `json:"id"`
	Title     string     `json:"title"`
	Publisher string     `json:"publisher"`
	Published string     `json:"published"`
	URL       string     `json:"url"`
	Language  string     `json:"language"`
	Text      string     `json:"text"`
}

// identifier is a JSON string or number.
type identifier string

// UnmarshalJSON takes a string, a number or null.
func (id *identifier) UnmarshalJSON(data []byte) error {
	var number json.Number
	if json.Unmarshal(data, &number) == nil && data[0] != '"' {
		*id = identifier(number)
		return nil
	}
	return json.Unmarshal(data, (*string)(id))
}

// jsonLines reads one document a line. Bad lines are in the error, by number; the documents of the others
// are returned with it.
func jsonLines(text string) ([]Document, error) {
	var documents []Document
	var complaints []error
	number, bad := 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		if strings.TrimSpace(line) == "" {
			continue
		}
		doc, err := jsonLine(line)
		if err == nil {
			documents = append(documents, doc)
			continue
		}
		if bad++; bad <= maxComplaints {
			complaints = append(complaints, fmt.Errorf("line %d: %w", number, err))
		}
	}
	if bad > maxComplaints {
		complaints = append(complaints, fmt.Errorf("and %d more bad lines", bad-maxComplaints))
	}
	return documents, errors.Join(complaints...)
}

func jsonLine(line string) (Document, error) {
	if len(line) > maxLine {
		return Document{}, fmt.Errorf("%d bytes, at most %d: split the document", len(line), maxLine)
	}
	var r record
	if err := json.Unmarshal([]byte(line), &r); err != nil {
		return Document{}, fmt.Errorf("not a JSON object with a text: %w", err)
	}
	if strings.TrimSpace(r.Text) == "" {
		return Document{}, errors.New(`"text" is missing or empty`)
	}
	published, err := recordTime(r.Published)
	if err != nil {
		return Document{}, err
	}
	text := clean(r.Text)
	doc := Document{
		ID: strings.TrimSpace(clean(string(r.ID))), Title: oneLine(clean(r.Title)), Publisher: oneLine(clean(r.Publisher)),
		Published: published, URL: oneLine(clean(r.URL)), Language: oneLine(clean(r.Language)), Text: text, Blocks: lineBlocks(text),
	}
	if doc.Part = doc.Title; doc.Part == "" {
		doc.Part = text
	}
	return doc, nil
}

// clean replaces what is invalid, and NUL, by U+FFFD.
func clean(text string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(text, "\ufffd"), "\x00", "\ufffd")
}

// oneLine makes every run of white space one space.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// recordTime reads a time of a record, in UTC when it names no zone; the zero time for "".
func recordTime(value string) (time.Time, error) {
	value = strings.TrimSpace(value)
	if value == "" {
		return time.Time{}, nil
	}
	for _, layout := range []string{
		time.RFC3339, time.DateOnly, "2006-01-02 15:04", time.DateTime, "2006-01-02T15:04", "2006-01-02T15:04:05",
		"2006-01-02 15:04:05Z07:00", "2006-01-02T15:04Z07:00", "2006/01/02", time.RFC1123Z, time.RFC1123,
	} {
		if t, err := time.Parse(layout, value); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf(`"published" is %q: write it as 2025-06-20 or 2025-06-20T10:25:00+08:00`, value)
}

// lineBlocks makes a block of every line of a text that is kept as it is.
func lineBlocks(text string) []Block {
	var blocks []Block
	for start := 0; start < len(text); {
		end := len(text)
		if i := strings.IndexAny(text[start:], "\n\r"); i >= 0 {
			end = start + i
		}
		line := strings.TrimLeftFunc(text[start:end], unicode.IsSpace)
		kind, from := Paragraph, end-len(line)
		if body, ok := dashed(line); ok {
			kind, from = Point, end-len(body)
		}
		if to := from + len(strings.TrimRightFunc(text[from:end], unicode.IsSpace)); to > from {
			blocks = append(blocks, Block{Kind: kind, Start: from, End: to})
		}
		start = end + 1
	}
	return blocks
}

// dashed is what stands behind the bullet of a list item.
func dashed(line string) (body string, ok bool) {
	r, size := utf8.DecodeRuneInString(line)
	rest := strings.TrimLeftFunc(line[size:], unicode.IsSpace)
	return rest, strings.ContainsRune("-*•·‣◦▪●", r) && len(rest) < len(line)-size
}
