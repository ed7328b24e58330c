package parse

import "strings"

// builder writes the text of a document block by block: paragraphs and headings with an empty line
// between them, the points of a list on lines of their own behind "- ".
type builder struct {
	text   strings.Builder
	blocks []Block
}

// add appends a block; an empty text adds none.
func (b *builder) add(kind Kind, level int, text string) {
	text = strings.TrimSpace(text)
	if text == "" {
		return
	}
	if n := len(b.blocks); n > 0 {
		b.text.WriteString("\n")
		if kind != Point || b.blocks[n-1].Kind != Point {
			b.text.WriteString("\n")
		}
	}
	if kind == Point {
		b.text.WriteString("- ")
	}
	start := b.text.Len()
	b.text.WriteString(text)
	b.blocks = append(b.blocks, Block{Kind: kind, Level: level, Start: start, End: b.text.Len()})
}

// into makes what was built the text of doc.
func (b *builder) into(doc Document) Document {
	doc.Text, doc.Blocks = b.text.String(), b.blocks
	return doc
}
