package openaitest

import (
	"encoding/json"
	"net/http"
)

// refuse answers with an error in the form of OpenAI:
// https://platform.openai.com/docs/guides/error-codes
func refuse(w http.ResponseWriter, status int, code, message string) {
	if message == "" {
		message = http.StatusText(status)
	}
	body := map[string]any{"error": map[string]any{
		"message": message, "type": kindOf(status), "param": nil, "code": orNull(code),
	}}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body) //nolint:errcheck // a client that has gone is no concern of the server
}

func kindOf(status int) string {
	switch {
	case status == http.StatusUnauthorized:
		return "authentication_error"
	case status == http.StatusTooManyRequests:
		return "rate_limit_error"
	case status >= http.StatusInternalServerError:
		return "server_error"
	}
	return "invalid_request_error"
}

func orNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// reply answers with v as JSON, or with half of it.
func reply(w http.ResponseWriter, v any, malformed bool) {
	body, err := json.Marshal(v)
	if err != nil {
		refuse(w, http.StatusInternalServerError, "", err.Error())
		return
	}
	if malformed {
		body = body[:len(body)/2]
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(body) //nolint:errcheck // a client that has gone is no concern of the server
}
