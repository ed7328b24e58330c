package telegram

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"docent/bot/ledger"
)

var errInbox = errors.New("the inbox takes nothing")

// commit stores the updates of a response and returns a response that names their ids alone: that is all the library
// needs in order to acknowledge them, and nothing that it can't decode, or would log, reaches it. On an error nothing
// is acknowledged and Telegram sends the updates again.
func (g *gateway) commit(ctx context.Context, body []byte) ([]byte, error) {
	var response struct {
		OK         bool              `json:"ok"`
		Code       int               `json:"error_code"`
		Result     []json.RawMessage `json:"result"`
		Parameters struct {
			RetryAfter int `json:"retry_after"`
		} `json:"parameters"`
	}
	if err := json.Unmarshal(body, &response); err != nil {
		return nil, errors.New("telegram's updates are not of their form")
	}
	if !response.OK {
		return body, g.refused(ctx, response.Code, response.Parameters.RetryAfter)
	}
	updates := make([]ledger.Update, 0, len(response.Result))
	for _, raw := range response.Result {
		u, err := envelope(raw)
		if err != nil {
			return nil, err
		}
		updates = append(updates, u)
	}
	if len(updates) > 0 {
		if err := g.receive(ctx, updates); err != nil {
			return nil, fmt.Errorf("%w: %w", errInbox, err)
		}
	}
	return acknowledgeable(updates)
}

// refused acts on a refusal to hand out updates: the library obeys no retry_after of its own.
func (g *gateway) refused(ctx context.Context, code, retryAfter int) error {
	switch code {
	case http.StatusUnauthorized, http.StatusNotFound:
		g.revoked()
	case http.StatusTooManyRequests:
		return sleep(ctx, time.Duration(retryAfter)*time.Second)
	}
	return nil
}

// envelope reads of an update what the inbox needs: its number and its chat.
func envelope(raw json.RawMessage) (ledger.Update, error) {
	var u struct {
		ID      int64           `json:"update_id"`
		Message json.RawMessage `json:"message"`
		Press   json.RawMessage `json:"callback_query"`
	}
	if err := json.Unmarshal(raw, &u); err != nil || u.ID == 0 {
		return ledger.Update{}, errors.New("telegram sent an update without a number")
	}
	var p struct {
		Message json.RawMessage `json:"message"`
	}
	_ = json.Unmarshal(u.Press, &p) // what is of another form has no chat, and is set aside when it is read
	return ledger.Update{ID: u.ID, Chat: cmp.Or(chatOf(u.Message), chatOf(p.Message)), Payload: raw}, nil
}

// chatOf is the chat of a message, 0 when it has none.
func chatOf(raw json.RawMessage) int64 {
	var m struct {
		Chat struct {
			ID int64 `json:"id"`
		} `json:"chat"`
	}
	_ = json.Unmarshal(raw, &m)
	return m.Chat.ID
}

func acknowledgeable(updates []ledger.Update) ([]byte, error) {
	type number struct {
		ID int64 `json:"update_id"`
	}
	numbers := make([]number, len(updates))
	for i, u := range updates {
		numbers[i].ID = u.ID
	}
	return json.Marshal(map[string]any{"ok": true, "result": numbers})
}
