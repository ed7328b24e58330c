package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	"docent/bot/link"
	"docent/corpus"
)

// quoteOf reads ?start=&end=, byte offsets; what is missing or makes no sense marks nothing.
func quoteOf(r *http.Request, text string) corpus.Span {
	start, bad := strconv.Atoi(r.FormValue("start"))
	end, worse := strconv.Atoi(r.FormValue("end"))
	if bad != nil || worse != nil {
		return corpus.Span{}
	}
	return clamp(text, corpus.Span{Start: start, End: end})
}

// documentLink returns the reader's address of a span, or of the whole document when the span is empty.
func documentLink(id string, quote corpus.Span) string { return link.Path(id, quote.Start, quote.End) }

// passageLink returns the address of the fragment around a span.
func passageLink(id string, quote corpus.Span) string {
	return "/documents/" + url.PathEscape(id) + "/passage" + offsets(quote)
}

func offsets(quote corpus.Span) string {
	return fmt.Sprintf("?start=%d&end=%d", quote.Start, quote.End)
}
