package endpoint

import (
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// echo is how many bytes in a row of what was sent are taken for it when they come back: fifteen letters of English,
// five Han characters.
const echo = 15

// shortest is the length of the shortest text, in bytes, that is looked for whole.
const shortest = 4

// Unsaid is what a server said without what was sent to it: servers quote prompts in their errors, and what people ask
// does not belong into a log. It knows texts again on one line, and escaped as JSON and Python do.
func Unsaid(said string, sent ...string) string {
	said = strings.Join(strings.Fields(unescaped(said)), " ")
	echoed := make([]bool, len(said))
	for _, text := range sent {
		text = strings.Join(strings.Fields(text), " ")
		n := min(echo, len(text))
		for i := 0; n >= shortest && i+n <= len(said); i++ {
			if strings.Contains(text, said[i:i+n]) {
				for j := range n {
					echoed[i+j] = true
				}
			}
		}
	}
	return without(said, echoed)
}

// without puts […] in the place of the runes of which a byte is marked.
func without(text string, marked []bool) string {
	var b strings.Builder
	left := false
	for i, r := range text {
		out := false
		for j := i; j < i+utf8.RuneLen(r) && j < len(marked); j++ {
			out = out || marked[j]
		}
		switch {
		case !out:
			b.WriteRune(r)
		case !left:
			b.WriteString("[…]")
		}
		left = out
	}
	return b.String()
}

// escapes are runs of characters and of bytes as JSON and Python escape them, be it more than once.
var escapes = regexp.MustCompile(`(?:\\+u[0-9a-fA-F]{4})+|(?:\\+x[0-9a-fA-F]{2})+`)

func unescaped(text string) string {
	text = escapes.ReplaceAllStringFunc(text, func(run string) string {
		var units []uint16
		var raw []byte
		for _, code := range strings.FieldsFunc(run, func(r rune) bool { return r == '\\' || r == 'u' || r == 'x' }) {
			n, _ := strconv.ParseUint(code, 16, 16)
			units, raw = append(units, uint16(n)), append(raw, byte(n))
		}
		if strings.Contains(run, "x") {
			return string(raw)
		}
		return string(utf16.Decode(units))
	})
	return strings.ToValidUTF8(text, "\uFFFD")
}

// sentBy returns the texts of a request of the OpenAI API: its prompts, or what it wants vectors of.
func sentBy(r *http.Request) []string {
	if r.GetBody == nil {
		return nil
	}
	body, err := r.GetBody()
	if err != nil {
		return nil
	}
	defer body.Close()
	var request struct {
		Messages []struct{ Content any }
		Input    any
	}
	if raw, err := io.ReadAll(body); err != nil || json.Unmarshal(raw, &request) != nil {
		return nil
	}
	found := texts(request.Input)
	for _, m := range request.Messages {
		found = append(found, texts(m.Content)...)
	}
	return found
}

// texts are the strings in a decoded JSON value.
func texts(value any) (found []string) {
	switch v := value.(type) {
	case string:
		return []string{v}
	case []any:
		for _, one := range v {
			found = append(found, texts(one)...)
		}
	case map[string]any:
		for _, one := range v {
			found = append(found, texts(one)...)
		}
	}
	return found
}
