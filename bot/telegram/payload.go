package telegram

import (
	"encoding/json"
	"fmt"

	"docent/bot"
	"docent/bot/ledger"
)

// payload is a message as the outbox keeps it.
type payload struct {
	// HTML is the text for parse_mode HTML; Plain is the same text without any markup.
	HTML   string `json:"html"`
	Plain  string `json:"plain"`
	Thread int    `json:"thread,omitempty"`
	// ReplyTo is the message that is answered, or 0; its number is one of Chat, the chat when it was answered.
	ReplyTo int   `json:"reply_to,omitempty"`
	Chat    int64 `json:"chat,omitempty"`
	// Language is that of the interface.
	Language string `json:"language,omitempty"`
	// Once is set on digests: one that may have arrived is not sent again.
	Once bool `json:"once,omitempty"`
	// Buttons stand below the message, each for the passage of a citation.
	Buttons []button `json:"buttons,omitempty"`
	// Note is set on what tells of an answer in doubt: it is sent until it is known to have arrived.
	Note bool `json:"note,omitempty"`
}

// replyIn is the message that is answered, as a chat numbers it: 0 in the one that its group became, which numbers anew.
func (p payload) replyIn(chat int64) int {
	if p.Chat != chat && p.Chat != 0 {
		return 0
	}
	return p.ReplyTo
}

// keyOf names an update in the keys of the messages that answer it.
func keyOf(update int64) string { return fmt.Sprintf("update:%d", update) }

// pieceKey names the i-th message of a reply.
func pieceKey(key string, i int) string { return fmt.Sprintf("%s:%d", key, i) }

// answers are the messages of a reply; the first of them replies to the question.
func answers(update int64, m bot.Message, reply bot.Reply) ([]ledger.Outgoing, error) {
	return outgoing(keyOf(update), m.Chat, reply, payload{Thread: m.Thread, ReplyTo: m.ID})
}

// Digest returns the messages of a digest to a chat and the topic of a group in it, as bot.Render asks; the key makes
// them the same ones when they are made again. One that may have arrived is never sent twice. A running Client
// finds them in the outbox within ten seconds.
func Digest(chat int64, thread int, key string, reply bot.Reply) ([]ledger.Outgoing, error) {
	return outgoing(key, chat, reply, payload{Thread: thread, Once: true})
}

// outgoing renders a reply into as many messages as it needs, in their order.
func outgoing(key string, chat int64, reply bot.Reply, p payload) ([]ledger.Outgoing, error) {
	var all []ledger.Outgoing
	p.Language, p.Chat = reply.Language, chat
	pieces := split(render(reply))
	for i, piece := range pieces {
		var behind []cited
		p.HTML, p.Plain = piece.html(), piece.String()
		if i == len(pieces)-1 {
			p.Buttons, behind = buttons(pieceKey(key, i), reply)
		}
		encoded, err := json.Marshal(p)
		if err != nil {
			return nil, fmt.Errorf("write a message for the outbox: %w", err)
		}
		kept, err := written(behind)
		if err != nil {
			return nil, err
		}
		all = append(all, ledger.Outgoing{Key: pieceKey(key, i), Chat: chat, Payload: encoded, Kept: kept})
		p.ReplyTo = 0
	}
	return all, nil
}
