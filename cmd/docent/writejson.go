package main

import (
	"encoding/json"
	"io"
)

// writeJSON writes the value as one indented JSON object, with <, > and & as themselves.
func writeJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}
