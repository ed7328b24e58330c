package bot

import (
	"context"
	"errors"
	"slices"
	"strings"

	"docent/bot/digest"
	"docent/bot/ledger"
	"docent/bot/messages"
)

// defaultZone is the zone of a chat's first digest when its time names none.
const defaultZone = "UTC"

// digestCommand answers /digest add TOPIC at HH:MM [zone], /digest list and /digest remove TOPIC. Whoever
// is in a chat may list; in a group only its administrators may add and remove.
func (b *Bot) digestCommand(ctx context.Context, m Message, args string) (Reply, error) {
	verb, rest, _ := strings.Cut(args, " ")
	rest = strings.TrimSpace(rest)
	verb = strings.ToLower(verb)
	if verb == "list" || verb == "" {
		return b.listDigests(ctx, m)
	}
	if verb != "add" && verb != "remove" || rest == "" {
		return b.say(m, "bot.digest.usage", nil), nil
	}
	if allowed, err := administers(ctx, m); err != nil {
		return Reply{}, err
	} else if !allowed {
		return b.say(m, "bot.digest.admins", nil), nil
	}
	if verb == "add" {
		return b.addDigest(ctx, m, rest)
	}
	return b.removeDigest(ctx, m, rest)
}

// administers reports whether the writer of a message may decide for its chat.
func administers(ctx context.Context, m Message) (bool, error) {
	if m.Private {
		return true, nil
	}
	if m.Admin == nil {
		return false, nil
	}
	return m.Admin(ctx)
}

// addDigest subscribes the chat, or moves a subscription that it has to another time.
func (b *Bot) addDigest(ctx context.Context, m Message, args string) (Reply, error) {
	usual, err := b.zoneOf(ctx, m)
	if err != nil {
		return Reply{}, err
	}
	topic, minute, zone, err := digest.Parse(args, usual)
	if err != nil {
		return b.misread(m, err)
	}
	wish := ledger.Subscription{
		Chat: m.Chat, Thread: m.Thread, Topic: topic, Minute: minute, Zone: zone,
		Language: messages.For(m.Language).Language(),
	}
	said := said(wish)
	kept, moved, err := b.Ledger.Subscribe(ctx, wish)
	switch {
	case errors.Is(err, ledger.ErrSubscribed):
		return b.say(m, "bot.digest.exists", said), nil
	case errors.Is(err, ledger.ErrTooMany):
		return b.say(m, "bot.digest.full", map[string]any{"Limit": ledger.MaxTopics}), nil
	case err != nil:
		return Reply{}, err
	}
	b.reschedule()
	if moved {
		return b.say(m, "bot.digest.moved", said), nil
	}
	return b.announced(m, kept)
}

// zoneOf is the zone that the chat named last, which a time without a zone means.
func (b *Bot) zoneOf(ctx context.Context, m Message) (string, error) {
	all, err := b.Ledger.Subscriptions(ctx, m.Chat, m.Thread)
	if err != nil || len(all) == 0 {
		return defaultZone, err
	}
	newest := slices.MaxFunc(all, func(x, y ledger.Subscription) int { return x.Since.Compare(y.Since) })
	return newest.Zone, nil
}

// announced confirms a new subscription and says when its first digest comes.
func (b *Bot) announced(m Message, s ledger.Subscription) (Reply, error) {
	zone, err := digest.Location(s.Zone)
	if err != nil {
		return Reply{}, err
	}
	reply := b.say(m, "bot.digest.added", said(s))
	next := said(s)
	next["Date"] = messages.For(m.Language).Date(digest.Next(s.Minute, zone, b.Now()))
	reply.Text += "\n\n" + b.say(m, "bot.digest.next", next).Text
	return reply, nil
}

// misread says what could not be understood in a wish for a digest.
func (b *Bot) misread(m Message, err error) (Reply, error) {
	var text *digest.UnreadError
	written := ""
	if errors.As(err, &text) {
		written = text.Text
	}
	switch {
	case errors.Is(err, digest.ErrTime):
		return b.say(m, "bot.digest.time", map[string]any{"Time": written}), nil
	case errors.Is(err, digest.ErrZone):
		return b.say(m, "bot.digest.zone", map[string]any{"Zone": written}), nil
	case errors.Is(err, digest.ErrLongTopic):
		return b.say(m, "bot.digest.topic.long", map[string]any{"Limit": digest.MaxTopic}), nil
	}
	return b.say(m, "bot.digest.usage", nil), nil
}

// removeDigest ends a subscription that is named by its topic or by its number in the list.
func (b *Bot) removeDigest(ctx context.Context, m Message, which string) (Reply, error) {
	ended, err := b.Ledger.Unsubscribe(ctx, m.Chat, m.Thread, which)
	switch {
	case errors.Is(err, ledger.ErrNoSubscription):
		return b.say(m, "bot.digest.unknown", map[string]any{"Topic": which}), nil
	case err != nil:
		return Reply{}, err
	}
	b.reschedule()
	return b.say(m, "bot.digest.removed", map[string]any{"Topic": ended.Topic}), nil
}

// listDigests lists what the chat, or the topic of the group, subscribes to.
func (b *Bot) listDigests(ctx context.Context, m Message) (Reply, error) {
	all, err := b.Ledger.Subscriptions(ctx, m.Chat, m.Thread)
	if err != nil {
		return Reply{}, err
	}
	if len(all) == 0 {
		return b.say(m, "bot.digest.none", nil), nil
	}
	catalogue := messages.For(m.Language)
	lines := []string{catalogue.Plural("bot.digest.list", len(all), nil)}
	for i, s := range all {
		line := said(s)
		line["Number"] = i + 1
		lines = append(lines, catalogue.Text("bot.digest.line", line))
	}
	return Reply{Text: strings.Join(lines, "\n"), Language: catalogue.Language()}, nil
}

// said is a subscription as the catalogue's sentences name it.
func said(s ledger.Subscription) map[string]any {
	return map[string]any{"Topic": s.Topic, "Time": digest.FormatTime(s.Minute), "Zone": s.Zone}
}
