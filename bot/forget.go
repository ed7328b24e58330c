package bot

import "context"

// forget answers /forget: it deletes what is kept of the chat's questions and answers. In a group, where they are
// everybody's, only its administrators can.
func (b *Bot) forget(ctx context.Context, m Message) (Reply, error) {
	allowed, err := administers(ctx, m)
	if err != nil {
		return Reply{}, err
	}
	if !allowed {
		return b.say(m, "bot.forget.admins", nil), nil
	}
	if err := b.Ledger.ForgetQuestions(ctx, m.Chat); err != nil {
		return Reply{}, err
	}
	return b.say(m, "bot.forget.done", nil), nil
}
