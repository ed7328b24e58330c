package telegramtest

import (
	"encoding/json"
	"net/http"
)

// refusal is an error of the Bot API: https://core.telegram.org/bots/api#making-requests
type refusal struct {
	code        int
	description string
	parameters  *parameters
}

// parameters are https://core.telegram.org/bots/api#responseparameters
type parameters struct {
	MigrateToChatID int64 `json:"migrate_to_chat_id,omitempty"`
	RetryAfter      int   `json:"retry_after,omitempty"`
}

var (
	unauthorized = &refusal{code: http.StatusUnauthorized, description: "Unauthorized"}
	notFound     = &refusal{code: http.StatusNotFound, description: "Not Found"}
	noSuchChat   = badRequest("chat not found")
)

func badRequest(description string) *refusal {
	return &refusal{code: http.StatusBadRequest, description: "Bad Request: " + description}
}

func forbidden(description string) *refusal {
	return &refusal{code: http.StatusForbidden, description: "Forbidden: " + description}
}

func conflict(description string) *refusal {
	return &refusal{code: http.StatusConflict, description: "Conflict: " + description}
}

// envelope is what every response of the Bot API is wrapped in.
type envelope struct {
	OK          bool        `json:"ok"`
	Result      any         `json:"result,omitempty"`
	ErrorCode   int         `json:"error_code,omitempty"`
	Description string      `json:"description,omitempty"`
	Parameters  *parameters `json:"parameters,omitempty"`
}

func respond(w http.ResponseWriter, result any, r *refusal) {
	status, body := http.StatusOK, envelope{OK: true, Result: result}
	if r != nil {
		status, body = r.code, envelope{ErrorCode: r.code, Description: r.description, Parameters: r.parameters}
	}
	encoded, err := json.Marshal(body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(encoded) // a client that has gone away is not the server's error
}
