package telegram

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/go-telegram/bot/models"

	"docent/bot"
)

// update is https://core.telegram.org/bots/api#update as far as docent reads it: what it does not know can't break it.
type update struct {
	Message *message `json:"message"`
	Press   *press   `json:"callback_query"`
}

// message is https://core.telegram.org/bots/api#message
type message struct {
	ID               int                    `json:"message_id"`
	Thread           int                    `json:"message_thread_id"`
	InTopic          bool                   `json:"is_topic_message"`
	Date             int64                  `json:"date"` // in seconds since 1970
	From             *models.User           `json:"from"`
	SenderChat       *chat                  `json:"sender_chat"`
	Chat             chat                   `json:"chat"`
	AutomaticForward bool                   `json:"is_automatic_forward"`
	ViaBot           *models.User           `json:"via_bot"`
	ReplyTo          *replied               `json:"reply_to_message"`
	Text             string                 `json:"text"`
	Entities         []models.MessageEntity `json:"entities"`
	Caption          string                 `json:"caption"`
	CaptionEntities  []models.MessageEntity `json:"caption_entities"`
	MigrateTo        int64                  `json:"migrate_to_chat_id"`
	MigrateFrom      int64                  `json:"migrate_from_chat_id"`
}

type chat struct {
	ID   int64           `json:"id"`
	Type models.ChatType `json:"type"`
}

// replied is the message that another one replies to.
type replied struct {
	ID   int          `json:"message_id"`
	From *models.User `json:"from"`
	// TopicCreated is set on the service message that opens a topic: every message of the topic "replies" to it.
	TopicCreated json.RawMessage `json:"forum_topic_created"`
}

// isBy reports whether the user wrote the message that is replied to.
func (r *replied) isBy(user int64) bool {
	return r != nil && r.TopicCreated == nil && r.From != nil && r.From.ID == user
}

var errUnreadable = errors.New("the update is not of the form of the Bot API")

func decode(payload []byte) (update, error) {
	var u update
	if err := json.Unmarshal(payload, &u); err != nil {
		return update{}, errUnreadable // the error of json may quote the text
	}
	return u, nil
}

// isQuestionable reports whether a person wrote the message in a chat where docent answers: no channel, no bot, no
// channel's post that was forwarded into its group. People who write as a group or channel count as people.
func (m *message) isQuestionable() bool {
	switch m.Chat.Type {
	case models.ChatTypePrivate, models.ChatTypeGroup, models.ChatTypeSupergroup:
	default:
		return false
	}
	switch {
	case m.AutomaticForward || m.ViaBot != nil:
		return false
	case m.SenderChat != nil:
		return true
	default:
		return m.From != nil && !m.From.IsBot
	}
}

// isAnonymousAdmin reports whether an administrator wrote in the name of the group.
func (m *message) isAnonymousAdmin() bool { return m.SenderChat != nil && m.SenderChat.ID == m.Chat.ID }

// message is the number of the message that is replied to, 0 when there is none.
func (r *replied) message() int {
	if r == nil || r.TopicCreated != nil {
		return 0
	}
	return r.ID
}

// topic is the thread of a forum that an answer belongs into. Other groups number threads of replies too, but do not
// take messages into them.
func (m *message) topic() int {
	if !m.InTopic {
		return 0
	}
	return m.Thread
}

// read turns a message into one of the conversation. ok is false when it is a command for another bot.
func (c *Client) read(m *message, text string, entities []models.MessageEntity) (out bot.Message, ok bool) {
	a := addressed(text, entities, c.self)
	out = bot.Message{
		Chat: m.Chat.ID, Thread: m.topic(), ID: m.ID, ReplyTo: m.ReplyTo.message(), Text: a.text, Mentioned: a.mentioned,
		Private:    m.Chat.Type == models.ChatTypePrivate,
		ReplyToBot: m.ReplyTo.isBy(c.self.ID),
		Admin:      c.admin(m),
	}
	if m.Date > 0 {
		out.Sent = time.Unix(m.Date, 0)
	}
	if m.From != nil {
		out.User, out.Language = m.From.ID, m.From.LanguageCode
	}
	if m.SenderChat != nil {
		out.User = m.SenderChat.ID // From is the same account for all who write so
	}
	return out, !a.foreign
}
