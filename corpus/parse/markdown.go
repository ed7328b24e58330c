package parse

import (
	"strings"
	"time"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// markdown reads a Markdown file, which is one document. Its title is that of the front matter, else the
// first heading of level 1, else the file's name.
func markdown(stem, source string) []Document {
	matter, body := frontMatter(strings.ReplaceAll(source, "\r\n", "\n"))
	if tangled(body) {
		return plain(stem, source)
	}
	doc := documentOf(matter)
	w := markdownWriter{source: []byte(body), titled: doc.Title}
	reader := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser()
	w.block(reader.Parse(text.NewReader(w.source)), Paragraph)
	for _, title := range []string{w.title, stem} {
		if doc.Title == "" {
			doc.Title = title
		}
	}
	if len(w.blocks) == 0 {
		w.add(Paragraph, 0, w.title)
	}
	if len(w.blocks) == 0 {
		return nil
	}
	return []Document{w.into(doc)}
}

// markdownWriter writes the blocks of a Markdown tree.
type markdownWriter struct {
	builder
	source []byte
	// title is the first heading of level 1, which is not written: it stands above the text.
	title string
	// titled is the title of the front matter; a first heading that says something else is kept.
	titled string
}

// block writes a node; kind is Point for the first paragraph of a list item.
func (w *markdownWriter) block(node ast.Node, kind Kind) {
	switch n := node.(type) {
	case *ast.Heading:
		w.heading(n)
	case *ast.Paragraph, *ast.TextBlock:
		w.add(kind, 0, w.inline(node))
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.add(Paragraph, 0, strings.Trim(string(node.Lines().Value(w.source)), "\n"))
	case *tables.TableRow, *tables.TableHeader:
		w.add(Paragraph, 0, w.row(node))
	case *ast.HTMLBlock, *ast.ThematicBreak:
	default:
		for child := node.FirstChild(); child != nil; child = child.NextSibling() {
			childKind := Paragraph
			if _, item := node.(*ast.ListItem); item && child == node.FirstChild() {
				childKind = Point
			}
			w.block(child, childKind)
		}
	}
}

func (w *markdownWriter) heading(n *ast.Heading) {
	line := oneLine(w.inline(n))
	if n.Level == 1 && w.title == "" && len(w.blocks) == 0 && (w.titled == "" || w.titled == line) {
		w.title = line
		return
	}
	w.add(Heading, n.Level, line)
}

// row is a row of a table: "a | b".
func (w *markdownWriter) row(node ast.Node) string {
	var cells []string
	for cell := node.FirstChild(); cell != nil; cell = cell.NextSibling() {
		cells = append(cells, oneLine(w.inline(cell)))
	}
	return strings.Join(cells, " | ")
}

// frontMatter parts a leading block of "key: value" lines between "---" lines from the body.
func frontMatter(source string) (matter map[string]string, body string) {
	rest, ok := strings.CutPrefix(strings.TrimLeft(source, "\n"), "---\n")
	if !ok {
		return nil, source
	}
	block, body, ok := strings.Cut(rest, "\n---")
	if !ok || strings.TrimSpace(firstLine(body)) != "" {
		return nil, source
	}
	matter = map[string]string{}
	for line := range strings.SplitSeq(block, "\n") {
		key, value, _ := strings.Cut(line, ":")
		matter[strings.ToLower(strings.TrimSpace(key))] = strings.Trim(strings.TrimSpace(value), `"'`)
	}
	return matter, body[len(firstLine(body)):]
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// documentOf is what the front matter says of the document.
func documentOf(matter map[string]string) Document {
	first := func(keys ...string) string {
		for _, key := range keys {
			if matter[key] != "" {
				return matter[key]
			}
		}
		return ""
	}
	doc := Document{
		Title: oneLine(first("title")), Publisher: first("publisher", "source", "author"),
		URL: first("url", "link"), Language: first("language", "lang"),
	}
	written := first("published", "date")
	var err error
	if doc.Published, err = recordTime(written); err != nil {
		doc.Published, _, _, _ = findDate(written, time.UTC)
	}
	return doc
}
