package answer

import (
	"html"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	// supTags hold a number that is meant as a marker.
	supTags     = regexp.MustCompile(`(?i)<(?:sup|sub|ref|cite)[^<>]*>\s*\[?\s*(\d{1,3})\s*\]?\s*</(?:sup|sub|ref|cite)>`)
	comments    = regexp.MustCompile(`(?s)<!--.*?-->|(?is)<(?:script|style)\b.*?</(?:script|style)\s*>`)
	tags        = regexp.MustCompile(`<[/!?]?[\pL][^<>]*>`)
	tagStarts   = regexp.MustCompile(`<+([/!?\pL])`)
	numberLinks = regexp.MustCompile(`\[\s*(\d{1,3})\s*\]\([^()]*\)`)
	images      = regexp.MustCompile(`!\[([^\[\]]*)\]\([^()]*\)`)
	links       = regexp.MustCompile(`\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^()\s]*(?:\s+"[^"]*")?\)`)
	definitions = regexp.MustCompile(`(?m)^\s*\[[^\[\]]+\]:\s*\S+.*$`)
	addresses   = regexp.MustCompile(`(?i)\b(?:[a-z][a-z0-9+.-]*://|www\.)[^\s<>()\[\]"'，。；、）】]+|\b(?:mailto|javascript|tg|data):[^\s<>]+`)
	escapes     = regexp.MustCompile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])")
	fences      = regexp.MustCompile("(?m)^\\s*(?:```|~~~).*$")
	headings    = regexp.MustCompile(`(?m)^\s{0,3}#{1,6}\s.*$`)
	rulers      = regexp.MustCompile(`(?m)^[\s|:*_=-]+$`)
	emphasis    = regexp.MustCompile("\\*+|__+|~~+|`+")
	quoteSigns  = regexp.MustCompile(`(?m)^\s*(?:>\s*)+`)
)

// withoutMarkup returns what a model wrote as plain text: HTML, Markdown, links and addresses are gone, their
// text stays, headings go whole, since they claim nothing. A number in <sup> becomes a marker.
func withoutMarkup(text string) string {
	text = strings.Map(printable, strings.ToValidUTF8(text, ""))
	for range 3 {
		text = html.UnescapeString(text)
	}
	text = strings.Map(printable, text)
	text = supTags.ReplaceAllString(text, "[$1]")
	text = comments.ReplaceAllString(text, "")
	text = tagStarts.ReplaceAllString(tags.ReplaceAllString(text, ""), "$1")
	for _, r := range []struct {
		found *regexp.Regexp
		with  string
	}{
		{escapes, "$1"}, {fences, ""}, {definitions, ""}, {images, "$1"}, {numberLinks, "[$1]"}, {links, "$1"}, {links, "$1"},
		{addresses, ""}, {headings, ""}, {quoteSigns, ""}, {rulers, ""}, {emphasis, ""},
	} {
		text = r.found.ReplaceAllString(text, r.with)
	}
	return text
}

// printable drops control and format characters, which can reorder or hide text, but for line ends.
func printable(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return r
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == utf8.RuneError, unicode.Is(unicode.Co, r):
		return -1
	case r == '\u2028' || r == '\u2029' || r == '\u0085':
		return '\n'
	}
	return r
}

// cells joins the cells of a table's row.
func cells(line string) string {
	line = strings.TrimSpace(line)
	if strings.Count(line, "|") < 2 {
		return line
	}
	var parts []string
	for cell := range strings.SplitSeq(line, "|") {
		if cell = strings.TrimSpace(cell); cell != "" {
			parts = append(parts, cell)
		}
	}
	return strings.Join(parts, ", ")
}
