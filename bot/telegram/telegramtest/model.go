package telegramtest

import "encoding/json"

// User is https://core.telegram.org/bots/api#user
type User struct {
	ID        int64  `json:"id"`
	IsBot     bool   `json:"is_bot"`
	FirstName string `json:"first_name"`
	Username  string `json:"username,omitempty"`
	Language  string `json:"language_code,omitempty"`
}

// Chat is https://core.telegram.org/bots/api#chat
type Chat struct {
	ID int64 `json:"id"`
	// Type is "private", "group", "supergroup" or "channel".
	Type      string `json:"type"`
	Title     string `json:"title,omitempty"`
	Username  string `json:"username,omitempty"`
	FirstName string `json:"first_name,omitempty"`
	IsForum   bool   `json:"is_forum,omitempty"`
}

// Entity is https://core.telegram.org/bots/api#messageentity; Offset and Length count UTF-16 units.
type Entity struct {
	Type     string `json:"type"`
	Offset   int    `json:"offset"`
	Length   int    `json:"length"`
	URL      string `json:"url,omitempty"`
	User     *User  `json:"user,omitempty"`
	Language string `json:"language,omitempty"`
}

// Message is https://core.telegram.org/bots/api#message, as far as docent meets it.
type Message struct {
	ID              int             `json:"message_id"`
	Thread          int             `json:"message_thread_id,omitempty"`
	From            *User           `json:"from,omitempty"`
	SenderChat      *Chat           `json:"sender_chat,omitempty"`
	Date            int64           `json:"date"`
	EditDate        int64           `json:"edit_date,omitempty"`
	Chat            Chat            `json:"chat"`
	IsTopicMessage  bool            `json:"is_topic_message,omitempty"`
	ReplyTo         *Message        `json:"reply_to_message,omitempty"`
	Text            string          `json:"text,omitempty"`
	Entities        []Entity        `json:"entities,omitempty"`
	Caption         string          `json:"caption,omitempty"`
	CaptionEntities []Entity        `json:"caption_entities,omitempty"`
	Photo           []Photo         `json:"photo,omitempty"`
	TopicCreated    json.RawMessage `json:"forum_topic_created,omitempty"`
	MigrateTo       int64           `json:"migrate_to_chat_id,omitempty"`
	MigrateFrom     int64           `json:"migrate_from_chat_id,omitempty"`
	Preview         json.RawMessage `json:"link_preview_options,omitempty"`
	Keyboard        *Keyboard       `json:"reply_markup,omitempty"`

	// HTML is the text as the bot sent it, before its entities were parsed; ParseMode is how it asked for that.
	HTML      string `json:"-"`
	ParseMode string `json:"-"`
	// Unheard is set when the bot did not hear that its message was taken: a fault kept it from that, or it had gone.
	Unheard bool `json:"-"`
}

// Photo is https://core.telegram.org/bots/api#photosize
type Photo struct {
	FileID   string `json:"file_id"`
	UniqueID string `json:"file_unique_id"`
	Width    int    `json:"width"`
	Height   int    `json:"height"`
}

// Command is https://core.telegram.org/bots/api#botcommand
type Command struct {
	Command     string `json:"command"`
	Description string `json:"description"`
}
