package telegram

import (
	"net/url"
	"strings"
)

// escaper covers text and attributes: https://core.telegram.org/bots/api#html-style
var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// html writes formatted text for parse_mode HTML. Every tag that it opens it closes within the same run.
func (t rich) html() string {
	var b strings.Builder
	for _, r := range t {
		open, end := r.tags()
		b.WriteString(open)
		b.WriteString(escaper.Replace(r.text))
		b.WriteString(end)
	}
	return b.String()
}

func (r run) tags() (open, end string) {
	if r.quote {
		return "<blockquote expandable>", "</blockquote>"
	}
	if r.bold {
		open, end = "<b>", "</b>"
	}
	if r.link != "" {
		open, end = open+`<a href="`+escaper.Replace(r.link)+`">`, "</a>"+end
	}
	return open, end
}

// entities is how many message entities the run becomes.
func (r run) entities() int {
	n := 0
	for _, set := range []bool{r.quote, r.bold, r.link != ""} {
		if set {
			n++
		}
	}
	return n
}

// webAddress returns the address if it is http or https with a host, else "". What a document gives as its address
// never becomes any other kind of link.
func webAddress(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}
