package telegramtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// maxBody is the largest request body that is read, in bytes.
const maxBody = 8 << 20

// params are the fields of a request. A value that is not a string is its JSON.
type params map[string]string

// readParams reads a body of any kind that the Bot API takes:
// https://core.telegram.org/bots/api#making-requests
func readParams(w http.ResponseWriter, r *http.Request) (params, *refusal) {
	r.Body = http.MaxBytesReader(w, r.Body, maxBody)
	defer func() { _, _ = io.Copy(io.Discard, r.Body) }() // net/http sees a client go once the body is read to its end
	p := params{}
	for name, values := range r.URL.Query() {
		p[name] = values[0]
	}
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch kind {
	case "application/json":
		return p, p.readJSON(r.Body)
	case "multipart/form-data":
		return p, p.readMultipart(r)
	case "application/x-www-form-urlencoded":
		if err := r.ParseForm(); err != nil {
			return nil, unreadable(err)
		}
		for name, values := range r.PostForm {
			p[name] = values[0]
		}
	}
	return p, nil
}

func (p params) readJSON(body io.Reader) *refusal {
	data, err := io.ReadAll(body)
	if err != nil {
		return unreadable(err)
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); len(bytes.TrimSpace(data)) > 0 && err != nil {
		return badRequest("can't parse JSON object")
	}
	for name, raw := range fields {
		var text string
		if json.Unmarshal(raw, &text) != nil {
			text = string(raw)
		}
		p[name] = text
	}
	return nil
}

// readMultipart accepts an empty body too: go-telegram sends one where a method has no parameters.
func (p params) readMultipart(r *http.Request) *refusal {
	parts, err := r.MultipartReader()
	if err != nil {
		return unreadable(err)
	}
	for {
		part, err := parts.NextPart()
		if err == io.EOF || len(p) == 0 && errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return unreadable(err)
		}
		value, err := io.ReadAll(part)
		if err != nil {
			return unreadable(err)
		}
		p[part.FormName()] = string(value)
	}
}

func unreadable(err error) *refusal {
	if strings.Contains(err.Error(), "too large") {
		return &refusal{code: http.StatusRequestEntityTooLarge, description: "Request Entity Too Large"}
	}
	return badRequest("can't read the request body")
}

// number returns the integer of a field, or the fallback when the field is absent or no number.
func (p params) number(name string, fallback int64) int64 {
	n, err := strconv.ParseInt(p[name], 10, 64)
	if err != nil {
		return fallback
	}
	return n
}

func (p params) flag(name string) bool {
	return p[name] == "true" || p[name] == "True" || p[name] == "1"
}

// object decodes a JSON field into dest; an absent field leaves dest as it is.
func (p params) object(name string, dest any) *refusal {
	if p[name] == "" {
		return nil
	}
	if err := json.Unmarshal([]byte(p[name]), dest); err != nil {
		return badRequest("can't parse " + strings.ReplaceAll(name, "_", " ") + " JSON object")
	}
	return nil
}
