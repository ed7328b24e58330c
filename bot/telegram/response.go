package telegram

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

// whole reads a response of the Bot API to a method, as far as the library needs it, and whether it says that all is
// well. A StatusError when it is none, or one of a status that go-telegram has no error for.
func whole(method string, response *http.Response) (body []byte, ok bool, err error) {
	defer response.Body.Close()
	body, err = io.ReadAll(io.LimitReader(response.Body, maxResponse))
	if part, well := essence(method, body); well {
		return part, true, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("read the response: %w", withoutURL(err))
	}
	var answer struct {
		OK          *bool  `json:"ok"`
		Code        int    `json:"error_code"`
		Description string `json:"description"`
	}
	if json.Unmarshal(body, &answer) != nil || answer.OK == nil {
		return nil, false, &StatusError{Code: response.StatusCode}
	}
	if !*answer.OK && !typed[answer.Code] {
		return nil, false, &StatusError{Code: answer.Code, Description: answer.Description, Answered: true}
	}
	return body, *answer.OK, nil
}

// StatusError is a failure of the Bot API, or of something on the way to it, for which go-telegram has no error.
type StatusError struct {
	// Code is the Bot API's error_code, or the status of HTTP.
	Code        int
	Description string
	// Answered is set when the response has the Bot API's form.
	Answered bool
}

func (e *StatusError) Error() string {
	if !e.Answered {
		return fmt.Sprintf("status %d with a body that is not the Bot API's", e.Code)
	}
	return fmt.Sprintf("%d %s", e.Code, e.Description)
}

// typed are the error codes for which go-telegram has an error.
var typed = map[int]bool{
	http.StatusBadRequest: true, http.StatusUnauthorized: true, http.StatusForbidden: true, http.StatusNotFound: true,
	http.StatusConflict: true, http.StatusTooManyRequests: true,
}
