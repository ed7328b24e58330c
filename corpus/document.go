package corpus

import "time"

// Document is one text and what is known of it.
type Document struct {
	// ID is unique in a library and stable: the same source indexed again keeps it.
	ID    string
	Title string
	// Opening is how the text begins, in some 40 characters, where there is no title.
	Opening   string
	Publisher string
	// Published is when the document appeared, in its own zone; zero when unknown. Where only the day is known, by the
	// file or by the text's dateline, it is the beginning of that day.
	Published time.Time
	URL       string
	// Language is an ISO 639-1 code ("zh", "en", "ru"), or "" when it was not recognised.
	Language string
	// Text is valid UTF-8. Every byte offset in this program counts bytes of it.
	Text string
	// Origin says where the document came from: "library" for those that ship with docent,
	// else the absolute path of its file.
	Origin string
}

// DayAlone reports whether only the day is known on which the document appeared.
func (d Document) DayAlone() bool { return IsDay(d.Published) }

// IsDay reports whether t stands for a day: it is the beginning of one in its own zone.
func IsDay(t time.Time) bool {
	hour, minute, second := t.Clock()
	return !t.IsZero() && hour+minute+second == 0
}

// Passage is the span of a document that is indexed and retrieved as one.
type Passage struct {
	// ID is the row of the passage; ids are never used twice.
	ID int64
	// Document is the id of the document it stands in.
	Document string
	// Heading is the nearest heading above the passage, or "".
	Heading string
	// Span counts bytes of the document's text; Text is exactly those bytes.
	Span
	Text string
}

// Span is a half-open range of bytes [Start, End) of a text.
type Span struct {
	Start int
	End   int
}

// Citation is a verbatim quote with all that a reader needs to check it.
type Citation struct {
	// N is the number that the marker [N] shows, from 1.
	N        int    `json:"n"`
	Document string `json:"document"`
	Title    string `json:"title"`
	// Opening is the document's, for readers.
	Opening   string `json:"-"`
	Publisher string `json:"publisher"`
	// Published is RFC 3339, or "" when unknown.
	Published string `json:"published"`
	URL       string `json:"url"`
	// Quote is exactly the bytes [Start, End) of the document's text.
	Quote string `json:"quote"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// Cite returns the citation, numbered n, of a span of the document; span counts bytes of doc.Text.
// text is the quoted text, so that doc may come without its own.
func Cite(n int, doc Document, span Span, text string) Citation {
	return Citation{
		N: n, Document: doc.ID, Title: doc.Title, Opening: doc.Opening, Publisher: doc.Publisher,
		Published: FormatTime(doc.Published), URL: doc.URL,
		Quote: text, Start: span.Start, End: span.End,
	}
}

// FormatTime writes t as RFC 3339 in its own zone, or "" for the zero time.
func FormatTime(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}
