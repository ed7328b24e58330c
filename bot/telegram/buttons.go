package telegram

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/go-telegram/bot/models"

	"docent/bot"
	"docent/bot/messages"
	"docent/corpus"
)

const (
	// maxData is how long the data of a button may be, in bytes: https://core.telegram.org/bots/api#inlinekeyboardbutton
	maxData = 64
	// maxButtons is how many buttons a message has at most. Telegram takes a hundred; so many sources nobody presses.
	maxButtons = 24
	// perRow is how many buttons stand side by side: what a telephone shows whole.
	perRow = 3
	// opens begins the data of a button that opens a passage.
	opens = "passage:"
)

// button is one below a message; Data comes back when it is pressed.
type button struct {
	Text string `json:"text"`
	Data string `json:"data"`
}

// cited is what is kept of a citation for its button; the outbox holds a message's as a JSON list.
type cited struct {
	N        int    `json:"n"`
	Document string `json:"document"`
	Start    int    `json:"start"`
	Quote    string `json:"quote"`
}

func (c cited) citation() corpus.Citation {
	return corpus.Citation{N: c.N, Document: c.Document, Start: c.Start, End: c.Start + len(c.Quote), Quote: c.Quote}
}

func written(all []cited) ([]byte, error) {
	if len(all) == 0 {
		return nil, nil
	}
	encoded, err := json.Marshal(all)
	if err != nil {
		return nil, fmt.Errorf("write the citations of a message for the outbox: %w", err)
	}
	return encoded, nil
}

// buttons are those of a message that ends a reply, one for each source: they bring its passage into the chat. A reply
// whose citations lead to the reader needs none.
func buttons(key string, reply bot.Reply) (all []button, behind []cited) {
	catalogue := messages.For(reply.Language)
	for _, s := range sourcesOf(reply) {
		b := button{catalogue.Text("telegram.passage", map[string]any{"Number": s.N}), buttonData(key, s.N)}
		if len(b.Data) > maxData || len(all) == maxButtons {
			continue
		}
		all = append(all, b)
		behind = append(behind, cited{s.N, s.Document, s.Start, s.Quote})
	}
	return all, behind
}

func sourcesOf(reply bot.Reply) []corpus.Citation {
	switch {
	case reply.Linked:
		return nil
	case reply.Answer != nil && !reply.Answer.Refused:
		return reply.Answer.Sources
	case reply.Digest != nil:
		return reply.Digest.Sources
	}
	return nil
}

// buttonData names the message with the button, by its key in the outbox, and the source. It holds nothing secret and
// is believed by nobody: whatever a client sends, it opens what a message to the same chat cited, or nothing.
func buttonData(key string, n int) string { return fmt.Sprintf("%s%d:%s", opens, n, key) }

// parseData reads what buttonData wrote.
func parseData(data string) (key string, n int, ok bool) {
	rest, ok := strings.CutPrefix(data, opens)
	number, key, cut := strings.Cut(rest, ":")
	n, err := strconv.Atoi(number)
	return key, n, ok && cut && err == nil && key != "" && len(data) <= maxData
}

// keyboard lays out buttons; nil when there are none.
func keyboard(all []button) models.ReplyMarkup {
	if len(all) == 0 {
		return nil
	}
	var rows [][]models.InlineKeyboardButton
	for i, b := range all {
		if i%perRow == 0 {
			rows = append(rows, nil)
		}
		last := len(rows) - 1
		rows[last] = append(rows[last], models.InlineKeyboardButton{Text: b.Text, CallbackData: b.Data})
	}
	return models.InlineKeyboardMarkup{InlineKeyboard: rows}
}
