package telegramtest

import (
	"fmt"
	"strings"
)

// htmlTags are the tags of https://core.telegram.org/bots/api#html-style; tg-emoji needs what a bot seldom has.
var htmlTags = []string{
	"a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "span", "pre", "code", "blockquote",
}

// attributes reads up to the > of a start tag and returns the tag's argument.
func (p *htmlParser) attributes(tag string, begin int) (string, error) {
	argument := ""
	for {
		p.skipSpace()
		if p.ended() {
			return "", fmt.Errorf("Unclosed start tag %q at byte offset %d", tag, begin)
		}
		if p.in[p.pos] == '>' {
			return argument, nil
		}
		name := p.until(func(c byte) bool { return isSpace(c) || c == '=' || c == '>' })
		if name == "" {
			return "", fmt.Errorf("Empty attribute name in the tag %q at byte offset %d", tag, begin)
		}
		value, err := p.attributeValue(begin)
		if err != nil {
			return "", err
		}
		if a, ok := tagArgument(tag, name, value); ok {
			argument = a
		}
	}
}

// attributeValue reads the "=value" after an attribute's name, or nothing where none stands.
func (p *htmlParser) attributeValue(begin int) (string, error) {
	p.skipSpace()
	if p.ended() || p.in[p.pos] != '=' {
		return "", nil
	}
	p.pos++
	p.skipSpace()
	if p.ended() {
		return "", fmt.Errorf("Unclosed start tag at byte offset %d", begin)
	}
	if quote := p.in[p.pos]; quote == '"' || quote == '\'' {
		return p.quoted(quote, begin)
	}
	start := p.pos
	token := p.until(func(c byte) bool { return !isNameByte(c) })
	if p.ended() || !isSpace(p.in[p.pos]) && p.in[p.pos] != '>' {
		return "", fmt.Errorf("Unexpected end of name token at byte offset %d", start)
	}
	return strings.ToLower(token), nil
}

func (p *htmlParser) quoted(quote byte, begin int) (string, error) {
	p.pos++
	var value strings.Builder
	for !p.ended() && p.in[p.pos] != quote {
		if r, size := htmlReference(p.in[p.pos:]); size > 0 {
			value.WriteRune(r)
			p.pos += size
			continue
		}
		value.WriteByte(p.in[p.pos])
		p.pos++
	}
	if p.pos+1 >= len(p.in) {
		return "", fmt.Errorf("Unclosed start tag at byte offset %d", begin)
	}
	p.pos++
	return value.String(), nil
}

func tagArgument(tag, name, value string) (string, bool) {
	switch tag + " " + name {
	case "a href":
		return value, true
	case "code class":
		return strings.CutPrefix(value, "language-")
	case "span class":
		return strings.CutPrefix(value, "tg-")
	case "blockquote expandable":
		return "1", true
	}
	return "", false
}

// until consumes bytes up to the first for which stop holds.
func (p *htmlParser) until(stop func(byte) bool) string {
	begin := p.pos
	for !p.ended() && !stop(p.in[p.pos]) {
		p.pos++
	}
	return p.in[begin:p.pos]
}

func (p *htmlParser) skipSpace() { p.until(func(c byte) bool { return !isSpace(c) }) }

// ended reports the end of the text; a NUL ends it too, as it does for tdlib.
func (p *htmlParser) ended() bool { return p.pos >= len(p.in) || p.in[p.pos] == 0 }

func isSpace(c byte) bool { return strings.IndexByte(" \t\r\n\v", c) >= 0 }

func isNameByte(c byte) bool { return isLetter(c) || isDigit(c) || c == '.' || c == '-' }
