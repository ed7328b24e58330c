package bot

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"

	"docent/bot/answer"
	"docent/bot/limit"
	"docent/bot/messages"
)

// maxQuestion is the longest question that is taken, in characters. Telegram's own messages end at 4,096
// (https://core.telegram.org/bots/api#sendmessage).
const maxQuestion = 4096

// Handle returns the reply to a message, and whether the message was meant for the bot at all: in a group
// that is a command, a mention, a reply to the bot or one of its buttons, and a caption that mentions it. A reply is
// always given to what is addressed, except to what follows a request to slow down; err is set only when the store or
// the index fails or ctx ends, and then the message is worth trying again.
func (b *Bot) Handle(ctx context.Context, m Message) (reply Reply, addressed bool, err error) {
	if m.Caption && !m.Private && !m.Mentioned {
		return Reply{}, false, nil
	}
	text := strings.TrimSpace(m.Text)
	if reply, refused := b.admit(m); refused {
		return reply, reply.Text != "", nil
	}
	command, args, isCommand := cutCommand(text)
	switch {
	case m.Opens != nil:
		addressed = true
		reply, err = b.passage(ctx, m, *m.Opens)
	case m.Caption:
		addressed, reply = true, b.say(m, "bot.captions", nil)
		reply.Daily = "captions"
	case isCommand:
		reply, addressed, err = b.command(ctx, m, command, args)
	case !m.Private && !m.Mentioned && !m.ReplyToBot:
		return Reply{}, false, nil
	default:
		addressed = true
		reply, err = b.question(ctx, m, text)
	}
	if errors.Is(err, limit.ErrFull) {
		return b.say(m, "bot.busy", nil), true, nil
	}
	return reply, addressed, err
}

// cutCommand splits "/ask what is new" into "ask" and "what is new".
func cutCommand(text string) (command, args string, ok bool) {
	rest, ok := strings.CutPrefix(text, "/")
	if !ok {
		return "", "", false
	}
	command, args, _ = strings.Cut(rest, " ")
	if line, more, cut := strings.Cut(command, "\n"); cut {
		command, args = line, more+" "+args
	}
	return strings.ToLower(command), strings.TrimSpace(args), true
}

// command answers a slash command. In a group an unknown one is somebody else's.
func (b *Bot) command(ctx context.Context, m Message, command, args string) (Reply, bool, error) {
	var reply Reply
	var err error
	switch command {
	case "start":
		reply, err = b.start(ctx, m)
	case "help":
		reply = b.say(m, "bot.help", nil)
	case "ask":
		reply, err = b.question(ctx, m, args)
	case "summary":
		reply, err = b.summary(ctx, m, args)
	case "digest":
		reply, err = b.digestCommand(ctx, m, args)
	case "forget":
		reply, err = b.forget(ctx, m)
	default:
		if !m.Private {
			return Reply{}, false, nil
		}
		reply = b.say(m, "bot.unknown", map[string]any{"Command": "/" + command})
	}
	return reply, true, err
}

// start greets, with what there is to ask about.
func (b *Bot) start(ctx context.Context, m Message) (Reply, error) {
	counts, err := b.Library.Counts(ctx, b.Sample)
	if err != nil {
		return Reply{}, err
	}
	catalogue := messages.For(m.Language)
	return b.say(m, "bot.start", map[string]any{
		"Documents": catalogue.Plural("bot.count.documents", counts.Documents, nil),
		"Passages":  catalogue.Plural("bot.count.passages", counts.Passages, nil),
	}), nil
}

// question answers a question in its own language, where docent speaks it.
func (b *Bot) question(ctx context.Context, m Message, question string) (Reply, error) {
	switch {
	case question == "":
		return b.say(m, "bot.ask.empty", nil), nil
	case utf8.RuneCountInString(question) > maxQuestion:
		return b.say(m, "bot.ask.long", map[string]any{"Limit": maxQuestion}), nil
	}
	said, err := b.converse(ctx, placeOf(m), answer.Question{Text: question, Now: b.clockOf(ctx, m), OnClaims: m.OnClaims})
	if err != nil {
		return Reply{}, err
	}
	return b.answered(ctx, m, said)
}

// summary answers /summary TOPIC.
func (b *Bot) summary(ctx context.Context, m Message, topic string) (Reply, error) {
	switch {
	case topic == "":
		return b.say(m, "bot.summary.empty", nil), nil
	case utf8.RuneCountInString(topic) > maxQuestion:
		return b.say(m, "bot.ask.long", map[string]any{"Limit": maxQuestion}), nil
	}
	said, err := b.Summarise(ctx, topic, "")
	if err != nil {
		return Reply{}, err
	}
	b.remember(ctx, placeOf(m), said)
	return b.answered(ctx, m, said)
}

// answered records the answer and makes it the reply.
func (b *Bot) answered(ctx context.Context, m Message, a answer.Answer) (Reply, error) {
	record, err := json.Marshal(a)
	if err != nil {
		return Reply{}, err
	}
	if err := b.Ledger.RecordAnswer(ctx, m.Chat, m.Key, a.Question, record); err != nil {
		return Reply{}, err
	}
	reply := Reply{Answer: &a, Language: messages.For(spoken(a.Language, m.Language)).Language()}
	if b.outages.news(m.Chat, a) {
		reply.Text = Notice(a, reply.Language)
	}
	return reply, nil
}

// spoken is the language to speak: the question's where there is a catalogue for it, else the client's.
func spoken(question, client string) string {
	switch question {
	case "en", "zh", "ru":
		return question
	}
	return client
}

// say is a reply from the catalogue in the language of the writer's client.
func (b *Bot) say(m Message, key string, data map[string]any) Reply {
	catalogue := messages.For(m.Language)
	return Reply{Text: catalogue.Text(key, data), Language: catalogue.Language()}
}
