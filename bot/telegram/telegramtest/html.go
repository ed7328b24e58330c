package telegramtest

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// ParseHTML reads text of parse_mode HTML as Telegram's own parser does (tdlib, MessageEntity.cpp, do_parse_html):
// the plain text, not yet trimmed, and its entities in order. The error is what follows "can't parse entities: ".
// https://core.telegram.org/bots/api#html-style
func ParseHTML(text string) (string, []Entity, error) {
	p := htmlParser{in: text}
	for p.pos < len(p.in) {
		if err := p.step(); err != nil {
			return "", nil, err
		}
	}
	if n := len(p.open); n > 0 {
		return "", nil, fmt.Errorf("Can't find end tag corresponding to start tag %q", p.open[n-1].name)
	}
	slices.SortStableFunc(p.entities, func(a, b Entity) int {
		if a.Offset != b.Offset {
			return a.Offset - b.Offset
		}
		return b.Length - a.Length
	})
	return p.out.String(), p.entities, nil
}

// htmlParser is the state of one reading.
type htmlParser struct {
	in       string
	pos      int
	out      strings.Builder
	units    int // UTF-16 units written to out
	open     []htmlTag
	entities []Entity
}

// htmlTag is a start tag whose end has not come yet.
type htmlTag struct {
	name     string
	argument string // of a: href; of code: the language; of span: the class after "tg-"; of blockquote: "1" when expandable
	offset   int    // in UTF-16 units
	begin    int    // in bytes of the output
}

// step reads one character, reference or tag.
func (p *htmlParser) step() error {
	switch p.in[p.pos] {
	case '&':
		if r, size := htmlReference(p.in[p.pos:]); size > 0 {
			p.pos += size
			p.write(r)
			return nil
		}
	case '<':
		if strings.HasPrefix(p.in[p.pos:], "</") {
			return p.endTag()
		}
		return p.startTag()
	}
	r, size := utf8.DecodeRuneInString(p.in[p.pos:])
	p.pos += size
	p.write(r)
	return nil
}

func (p *htmlParser) write(r rune) {
	p.out.WriteRune(r)
	p.units += runeUnits(r)
}

func (p *htmlParser) startTag() error {
	begin := p.pos
	p.pos++
	name := strings.ToLower(p.until(func(c byte) bool { return isSpace(c) || c == '>' }))
	if p.ended() {
		return fmt.Errorf("Unclosed start tag at byte offset %d", begin)
	}
	if !slices.Contains(htmlTags, name) {
		return fmt.Errorf("Unsupported start tag %q at byte offset %d", name, begin)
	}
	argument, err := p.attributes(name, begin)
	if err != nil {
		return err
	}
	if name == "span" && argument != "spoiler" {
		return fmt.Errorf("Tag \"span\" must have class \"tg-spoiler\" at byte offset %d", begin)
	}
	p.pos++ // the >
	p.open = append(p.open, htmlTag{name, argument, p.units, p.out.Len()})
	return nil
}

func (p *htmlParser) endTag() error {
	begin := p.pos
	if len(p.open) == 0 {
		return fmt.Errorf("Unexpected end tag at byte offset %d", begin)
	}
	p.pos += len("</")
	name := p.until(func(c byte) bool { return isSpace(c) || c == '>' })
	p.skipSpace()
	if p.ended() || p.in[p.pos] != '>' {
		return fmt.Errorf("Unclosed end tag at byte offset %d", begin)
	}
	p.pos++
	tag := p.open[len(p.open)-1]
	p.open = p.open[:len(p.open)-1]
	if name != "" && name != tag.name {
		return fmt.Errorf("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\"", begin, tag.name, name)
	}
	if p.units > tag.offset {
		p.add(tag)
	}
	return nil
}
