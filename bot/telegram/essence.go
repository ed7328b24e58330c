package telegram

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"github.com/go-telegram/bot/models"
)

// essence is what docent needs of a response that says that all is well. The library gets nothing else of it, since it
// fails on any kind of thing that came into the Bot API after it: a message would be taken for one that may not have
// arrived. ok is false for failures, and for methods whose result is no more than true or a user.
func essence(method string, body []byte) (response []byte, ok bool) {
	switch method {
	case "sendMessage":
		message, ok := confirmed(body)
		return fmt.Appendf(nil, `{"ok":true,"result":{"message_id":%d}}`, message), ok
	case "getChatMember":
		status, ok := standing(body)
		return fmt.Appendf(nil, `{"ok":true,"result":{"status":%q}}`, status), ok
	}
	return nil, false
}

// allWell begins a response to a message that was sent, however it ends.
var allWell = regexp.MustCompile(`^\s*\{\s*"ok"\s*:\s*true\s*,(?:\s*"result"\s*:\s*\{\s*"message_id"\s*:\s*(\d+)\s*[,}])?`)

// confirmed reports whether a response says that a message was sent, and under which number; 0 when that can't be read.
// A response that breaks off has said so where it began: the Bot API writes first that all is well.
func confirmed(body []byte) (message int, ok bool) {
	var response struct {
		OK     bool `json:"ok"`
		Result struct {
			Message int `json:"message_id"`
		} `json:"result"`
	}
	if _ = json.Unmarshal(body, &response); response.OK { // what is of another form leaves its part at zero
		return response.Result.Message, true
	}
	begins := allWell.FindSubmatch(body)
	if begins == nil {
		return 0, false
	}
	message, _ = strconv.Atoi(string(begins[1]))
	return message, true
}

// standing is the status of a member of a chat. One that is neither its owner nor an administrator is just a member.
func standing(body []byte) (status models.ChatMemberType, ok bool) {
	var response struct {
		OK     bool `json:"ok"`
		Result struct {
			Status models.ChatMemberType `json:"status"`
		} `json:"result"`
	}
	if json.Unmarshal(body, &response) != nil || !response.OK {
		return "", false
	}
	administer := []models.ChatMemberType{models.ChatMemberTypeOwner, models.ChatMemberTypeAdministrator}
	if !slices.Contains(administer, response.Result.Status) {
		return models.ChatMemberTypeMember, true
	}
	return response.Result.Status, true
}
