package bot

import (
	"context"
	"time"

	"docent/bot/answer"
	"docent/bot/digest"
	"docent/corpus"
)

// Message is what somebody wrote, free of any transport.
type Message struct {
	Chat int64
	// Thread is the topic of a group, 0 when it has none.
	Thread int
	// User is who wrote it: a person, or the group or channel in whose name somebody did.
	User int64
	// ID is the transport's number of the message in its chat, ReplyTo that of the message that it replies to, or 0.
	ID, ReplyTo int
	// Key is the transport's name of the message, the same each time that it is handled. The outbox's keys of the
	// messages that answer it begin with it and a colon.
	Key string
	// Sent is when it was written, zero when that is not known.
	Sent time.Time
	// Language is the code that the writer's client reports ("ru", "zh-hans"), or "".
	Language string
	// Private is set in a chat with the bot alone; Mentioned and ReplyToBot say how a group addressed it.
	Private, Mentioned, ReplyToBot bool
	// Admin reports whether the writer administers the chat; it is asked only when that matters.
	Admin func(context.Context) (bool, error)
	// Text is the message without the bot's mention; a command keeps its slash and loses any @name.
	Text string
	// Caption is set where the text stands below a picture or file, which docent does not read.
	Caption bool
	// Opens is set where somebody asked, by a button, for the passage of a citation: the message has no text then, and
	// ID is that of the message with the button.
	Opens *corpus.Citation
	// OnClaims, which may be nil, is told what holds of an answer while a model writes it; see answer.Question.
	OnClaims func(answer.Answer)
}

// Reply is what the bot says: exactly one of its parts, or a text before an answer.
type Reply struct {
	// Text is plain text from the catalogue.
	Text string
	// Answer is an answer, a refusal or, when it has sections, a summary.
	Answer *answer.Answer
	Digest *digest.Digest
	// Passage is the text around a citation, for who asked to see it.
	Passage *Passage
	// Daily names what a chat is told once a day, however often it is the reply; "" is for all else.
	Daily string
	// Linked is set when what the reply cites leads to the reader.
	Linked bool
	// Language is the code of the interface that the reply is written in.
	Language string
}
