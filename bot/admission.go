package bot

import (
	"strings"
	"time"

	"docent/bot/limit"
)

var (
	// perUser and perGroup are how often one person, and everybody in one group together, may write to the bot. A group
	// gets 20 messages a minute (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this): more
	// answers than that could not be sent, and some need two.
	perUser  = limit.Rate{Burst: 20, Every: 3 * time.Second}
	perGroup = limit.Rate{Burst: 20, Every: 5 * time.Second}
)

const (
	// answeredAtOnce is how many questions are in hand at once, from all transports.
	answeredAtOnce = 8
	// PageAtOnce is how many of them may come from the page, so that a crowd there leaves places to the chats.
	PageAtOnce = answeredAtOnce - 2
	// queued is how many more may wait for that, each of another chat, and patience how long at most.
	queued   = 512
	patience = time.Minute
	// remembered is how many messages' admissions are known: more than are in hand at once.
	remembered = 10_000
)

// admission bounds what the conversation takes on, so that nobody's questions hold up the others'.
type admission struct {
	users, groups *limit.Buckets[int64]
	gate          *limit.Gate
	// verdicts are those on messages, by their keys: one that is handled again has been counted.
	verdicts *limit.Recent[string, limit.Verdict]
}

func newAdmission(now func() time.Time) admission {
	return admission{
		users: limit.NewBuckets[int64](perUser, now), groups: limit.NewBuckets[int64](perGroup, now),
		gate:     limit.NewGate(answeredAtOnce, queued, patience, now),
		verdicts: limit.NewRecent[string, limit.Verdict](remembered),
	}
}

// admit reports whether a message is one too many of its writer or its group. The reply to the first of them asks to
// slow down; those that follow get none.
func (b *Bot) admit(m Message) (reply Reply, refused bool) {
	if !m.Private && !m.Mentioned && !m.ReplyToBot && m.Opens == nil && !strings.HasPrefix(m.Text, "/") {
		return Reply{}, false // nobody's business
	}
	switch b.verdict(m) {
	case limit.Pass:
		return Reply{}, false
	case limit.Tell:
		return b.say(m, "bot.slowly", nil), true
	}
	return Reply{}, true
}

// verdict counts a message, once however often it is handled.
func (b *Bot) verdict(m Message) limit.Verdict {
	if before, known := b.admission.verdicts.Of(m.Key); known && m.Key != "" {
		return before
	}
	verdict, sent := limit.Pass, m.Sent
	if sent.IsZero() {
		sent = b.Now()
	}
	if m.User != 0 {
		verdict = b.admission.users.TakeAt(m.User, sent)
	}
	if verdict == limit.Pass && !m.Private {
		verdict = b.admission.groups.TakeAt(m.Chat, sent)
	}
	if m.Key != "" {
		b.admission.verdicts.Keep(m.Key, verdict)
	}
	return verdict
}
