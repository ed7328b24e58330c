package telegramtest

import (
	"net/url"
	"strings"
)

// tagTypes are the entities that tags without an argument make.
var tagTypes = map[string]string{
	"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "s": "strikethrough", "strike": "strikethrough",
	"del": "strikethrough", "u": "underline", "ins": "underline", "tg-spoiler": "spoiler", "span": "spoiler", "code": "code",
	"pre": "pre", "blockquote": "blockquote",
}

// add appends the entity of a closed tag that holds some text.
func (p *htmlParser) add(tag htmlTag) {
	e := Entity{Type: tagTypes[tag.name], Offset: tag.offset, Length: p.units - tag.offset}
	switch tag.name {
	case "a":
		e.Type, e.URL = "text_link", linkOf(tag, p.out.String())
		if e.URL == "" {
			return
		}
	case "code":
		e.Language = tag.argument
	case "pre":
		if p.mergeCode(&e) {
			return
		}
	case "blockquote":
		if tag.argument != "" {
			e.Type = "expandable_blockquote"
		}
	}
	p.entities = append(p.entities, e)
}

// mergeCode makes <pre><code class="language-…"> one entity with a language.
func (p *htmlParser) mergeCode(pre *Entity) bool {
	n := len(p.entities)
	if n == 0 {
		return false
	}
	last := &p.entities[n-1]
	if last.Type != "code" || last.Offset != pre.Offset || last.Length != pre.Length {
		return false
	}
	last.Type = "pre"
	return true
}

// linkOf returns the address of a link, or "" where Telegram would leave plain text: it has no host.
func linkOf(tag htmlTag, out string) string {
	address := tag.argument
	if address == "" {
		address = out[tag.begin:]
	}
	if !strings.Contains(address, "://") {
		address = "http://" + address
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || !strings.Contains(u.Host, ".") && u.Hostname() != "localhost" && u.Scheme != "tg" {
		return ""
	}
	return address
}
