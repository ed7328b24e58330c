package parse

import (
	"regexp"
	"strings"
)

// A topic page is a list of documents on one subject, saved as text: the topic, the page's own furniture,
// then for each document a title, a line "Publisher· 2025-06-20 10:25" (the byline) and the body.

// byline is a whole line of a publisher, a middle dot of any kind, a date and perhaps a time.
var byline = regexp.MustCompile(`^(.{0,80}?)\s*[·•‧・･∙⋅●．｜|\x{0387}\x{2e31}]\s*(\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:[ T]+\d{1,2}[:：]\d{2}(?::\d{2})?)?)$`)

const (
	// maxFurniture is how many lines may stand above the first title.
	maxFurniture = 40
	// maxTitle is the width of the widest title.
	maxTitle = 300
)

// controls are the captions of buttons that pages end lists with.
var controls = map[string]bool{
	"load more": true, "show more": true, "read more": true, "view more": true, "see more": true, "back to top": true,
	"search documents": true, "next page": true, "previous page": true, "加载更多": true, "查看更多": true, "更多": true,
	"返回顶部": true, "показать ещё": true, "показать еще": true, "загрузить ещё": true, "наверх": true,
}

// article is the lines of one document of a topic page.
type article struct {
	title, byline string
	body          []string
}

// topicPage reads the documents of a topic page, or none when the text is not one.
func topicPage(stem, text string) []Document {
	articles, furniture := articlesOf(splitLines(text))
	var documents []Document
	page := &compounds{text: text[:min(len(text), maxPage)]}
	for _, a := range articles {
		var b builder
		topicBody(&b, withoutFurniture(a.body, furniture), page)
		if len(b.blocks) == 0 {
			continue
		}
		m := byline.FindStringSubmatch(a.byline)
		doc := Document{Title: oneLine(a.title), Publisher: oneLine(m[1])}
		if doc.Title == "" {
			doc.Title = stem
		}
		doc.Published, _, _, _ = findDate(strings.ReplaceAll(m[2], "：", ":"), beijing)
		doc.Part = doc.Title
		documents = append(documents, b.into(doc))
	}
	return documents
}

// splitLines are the trimmed lines of a text with any line ends.
func splitLines(text string) []string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\f", "\n", "\u2028", "\n", "\u2029", "\n\n", "\u00a0", " ", "\u3000", " ",
		"\u2009", " ", "\u202f", " ", "\u00ad", "", "\t", " ").Replace(text)
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.Trim(line, " \v\ufeff\u200b")
	}
	return lines
}

// articlesOf parts the lines of a topic page; furniture is the lines above the first title.
func articlesOf(lines []string) (articles []article, furniture []string) {
	for i, line := range lines {
		if !byline.MatchString(line) {
			continue
		}
		title := i - 1
		for title >= 0 && lines[title] == "" {
			title--
		}
		next := article{byline: line}
		if title >= 0 && !byline.MatchString(lines[title]) && width(lines[title]) <= maxTitle {
			next.title = lines[title]
		} else {
			title = i
		}
		if len(articles) == 0 {
			furniture = lines[:title]
			if crowded(furniture) {
				return nil, nil
			}
		} else {
			last := &articles[len(articles)-1]
			last.body = last.body[:max(0, len(last.body)-(i-title))]
		}
		rest := lines[i+1:]
		next.body = rest[:untilByline(rest)]
		articles = append(articles, next)
	}
	return articles, furniture
}

// untilByline is how many lines stand before the next byline.
func untilByline(lines []string) int {
	for i, line := range lines {
		if byline.MatchString(line) {
			return i
		}
	}
	return len(lines)
}

// crowded reports whether there is more text above the first title than the furniture of a page.
func crowded(lines []string) bool {
	filled := 0
	for _, line := range lines {
		if line != "" {
			filled++
		}
		if width(line) > maxTitle {
			return true
		}
	}
	return filled > maxFurniture
}

// withoutFurniture leaves out the lines that the page repeats between its documents.
func withoutFurniture(lines, furniture []string) []string {
	repeated := make(map[string]bool, len(furniture))
	for _, line := range furniture {
		repeated[line] = line != ""
	}
	var body []string
	for _, line := range lines {
		if !repeated[line] && !controls[strings.ToLower(strings.Trim(line, ". …"))] {
			body = append(body, line)
		}
	}
	return body
}

// topicBody writes a body of either form: points under headings, or prose.
func topicBody(b *builder, lines []string, page *compounds) {
	if items := pointsOf(lines, page); items != nil {
		for _, item := range items {
			b.add(item.kind, level(item.kind), withoutMarks(item.text))
		}
		return
	}
	if mostlyHan(strings.Join(lines, "")) {
		hanProse(b, lines)
		return
	}
	for i, line := range lines {
		lines[i] = withoutMarks(line)
	}
	prose(b, lines, true)
}

func level(kind Kind) int {
	if kind == Heading {
		return 1
	}
	return 0
}
