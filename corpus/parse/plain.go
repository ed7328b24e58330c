package parse

import (
	"regexp"
	"strings"
	"time"
	"unicode/utf8"
)

const (
	// maxPlainTitle is the width of the widest first line that is a title.
	maxPlainTitle = 160
	// maxImprint is the width of the widest line that tells where and when a text appeared.
	maxImprint = 80
	// imprintLines is how many lines below the title are looked at for that.
	imprintLines = 3
)

// plain reads a text file that is one document.
func plain(stem, text string) []Document {
	lines := splitLines(text)
	doc := Document{Title: stem}
	if title, rest, ok := plainTitle(lines); ok {
		doc.Title, lines = oneLine(title), rest
	}
	lines = imprint(&doc, lines)
	var b builder
	prose(&b, lines, false)
	if len(b.blocks) == 0 {
		b.add(Paragraph, 0, doc.Title)
	}
	return []Document{b.into(doc)}
}

// plainTitle takes a short first line that is set off from the body: by an empty line, or by a line that
// tells where and when the text appeared.
func plainTitle(lines []string) (title string, rest []string, ok bool) {
	first := 0
	for first < len(lines) && lines[first] == "" {
		first++
	}
	if first+1 >= len(lines) {
		return "", nil, false
	}
	title, rest = lines[first], lines[first+1:]
	var none Document
	setOff := rest[0] == "" || imprintLine(&none, rest[0])
	_, bullet := point(title)
	last, _ := utf8.DecodeLastRuneInString(title)
	if !setOff || bullet || width(title) > maxPlainTitle || strings.ContainsRune(".。;；,，:：", last) || imprintLine(&none, title) ||
		strings.TrimSpace(strings.Join(rest, "")) == "" {
		return "", nil, false
	}
	return strings.TrimSpace(strings.TrimLeft(title, "#")), rest, true
}

// imprint takes the lines at the top that tell the publisher and the time, and returns the others.
func imprint(doc *Document, lines []string) []string {
	for range imprintLines {
		for len(lines) > 0 && lines[0] == "" {
			lines = lines[1:]
		}
		if len(lines) < 2 || strings.Join(lines[1:], "") == "" || !imprintLine(doc, lines[0]) {
			break
		}
		lines = lines[1:]
	}
	return lines
}

// label names what stands behind it; source is the label of a publisher alone.
var (
	label  = regexp.MustCompile(`(?i)^(?:published(?: on| at)?|date|posted(?: on)?|updated|source|publisher|by|发布时间|发布日期|日期|时间|来源|来自|дата(?: публикации)?|опубликовано|источник)\s*[:：]\s*`)
	source = regexp.MustCompile(`(?i)^(?:source|publisher|来源|来自|источник)\s*[:：]\s*(.{1,60})$`)
)

// imprintLine reads a line that is nothing but a publisher, a date or both.
func imprintLine(doc *Document, line string) bool {
	if line == "" || width(line) > maxImprint {
		return false
	}
	at, start, end, dated := findDate(line, time.UTC)
	if !dated {
		m := source.FindStringSubmatch(line)
		if m != nil && doc.Publisher == "" {
			doc.Publisher = strings.TrimSpace(m[1])
		}
		return m != nil
	}
	labelled := label.MatchString(line)
	publisher := strings.TrimSpace(stripLabels(line[:start]) + " " + stripLabels(line[end:]))
	separated := publisher == "" || labelled || strings.ContainsAny(line, "|｜—–·•/") || strings.HasSuffix(strings.TrimSpace(line[:start]), ",")
	if !separated || width(publisher) > maxImprint/2 || strings.ContainsAny(publisher, ".。!?！？;；:：") {
		return false
	}
	doc.Published = at
	if doc.Publisher == "" {
		doc.Publisher = publisher
	}
	return true
}

// stripLabels is a text without the labels and the punctuation around it.
func stripLabels(text string) string {
	const around = " ,，|｜—–·•-/()（）\t"
	text = strings.Trim(text, around)
	for {
		found := label.FindString(text + ":")
		if found == "" {
			return strings.Trim(text, around+":：")
		}
		if len(found) > len(text) {
			return ""
		}
		text = strings.Trim(text[len(found):], around)
	}
}
