package parse

import (
	"index/suffixarray"
	"strings"
	"unicode"
)

// maxPage is how much of a page is searched for compounds, in bytes.
const maxPage = 1 << 20

// compounds tells how a page writes compounds. The index is made when it is first asked for: a page may have a dash
// for every few of its bytes.
type compounds struct {
	text  string
	index *suffixarray.Index
}

// hold reports whether the words stand in the page as they are.
func (c *compounds) hold(words string) bool {
	if c.index == nil {
		c.index = suffixarray.New([]byte(c.text))
	}
	return len(c.index.Lookup([]byte(words), 1)) > 0
}

// compound reports whether the page elsewhere writes the words around a separator with a hyphen.
func (s pointScanner) compound(line string, at int) bool {
	before := strings.TrimRightFunc(line[:at], unicode.IsSpace)
	left := before[strings.LastIndexFunc(before, unicode.IsSpace)+1:]
	right := strings.TrimLeftFunc(line[at+len(separator):], unicode.IsSpace)
	if end := strings.IndexFunc(right, unicode.IsSpace); end >= 0 {
		right = right[:end]
	}
	return left != "" && right != "" && len(left)+len(right) < maxChunk && s.page.hold(left+"-"+right)
}
