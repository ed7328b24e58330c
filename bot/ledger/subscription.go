package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// MaxTopics is how many subscriptions one chat may have over all its threads.
const MaxTopics = 20

var (
	// ErrSubscribed says that the chat has this topic at this very time already.
	ErrSubscribed = errors.New("already subscribed")
	// ErrNoSubscription says that the chat has no such topic.
	ErrNoSubscription = errors.New("no such subscription")
	// ErrTooMany says that the chat has as many topics as one may have.
	ErrTooMany = errors.New("too many subscriptions")
)

// Subscription is a chat's wish for a daily digest of a topic.
type Subscription struct {
	// ID is the row of the subscription, set by the ledger and never used twice.
	ID   int64
	Chat int64
	// Thread is the topic of a group that the digest goes to, 0 when it has none.
	Thread int
	Topic  string
	// Minute of the day, 0 to 1439, in Zone.
	Minute int
	// Zone is an IANA name or a fixed offset, as the digest package writes it.
	Zone string
	// Language is the code of the language of the interface.
	Language string
	// Since is when the time of the digest was chosen, set by the ledger: no digest is due from before it.
	Since time.Time
}

const subscriptionColumns = `id, chat, thread, topic, minute, zone, language, created_at`

func scanSubscription(rows *sql.Rows) (s Subscription, err error) {
	var since int64
	err = rows.Scan(&s.ID, &s.Chat, &s.Thread, &s.Topic, &s.Minute, &s.Zone, &s.Language, &since)
	s.Since = time.Unix(since, 0).UTC()
	return s, err
}

// Subscribe keeps a subscription and returns it as it is kept. The same topic in the same thread, whatever
// its case and spaces, is one subscription: another time or zone moves it and moved is true, the same time
// is ErrSubscribed. ErrTooMany when the chat is full.
func (l *Ledger) Subscribe(ctx context.Context, s Subscription) (kept Subscription, moved bool, err error) {
	err = l.db.Tx(ctx, func(tx *sql.Tx) error {
		all, err := subscriptionsOf(ctx, tx, s.Chat)
		if err != nil {
			return err
		}
		if old, ok := find(all, s.Thread, s.Topic); ok {
			moved = true
			kept, err = l.move(ctx, tx, old, s)
			return err
		}
		if len(all) >= MaxTopics {
			return ErrTooMany
		}
		kept, err = l.insert(ctx, tx, s)
		return err
	})
	if err != nil {
		return Subscription{}, false, fmt.Errorf("subscribe chat %d: %w", s.Chat, err)
	}
	return kept, moved, nil
}

// move gives a subscription another time, from now on.
func (l *Ledger) move(ctx context.Context, tx *sql.Tx, old, s Subscription) (Subscription, error) {
	if old.Minute == s.Minute && old.Zone == s.Zone {
		return Subscription{}, ErrSubscribed
	}
	old.Minute, old.Zone, old.Language, old.Since = s.Minute, s.Zone, s.Language, l.now().UTC().Truncate(time.Second)
	_, err := tx.ExecContext(ctx, `
		UPDATE subscriptions SET minute = $1, zone = $2, language = $3, created_at = $4 WHERE id = $5`,
		old.Minute, old.Zone, old.Language, old.Since.Unix(), old.ID)
	return old, err
}

func (l *Ledger) insert(ctx context.Context, tx *sql.Tx, s Subscription) (Subscription, error) {
	s.Since = l.now().UTC().Truncate(time.Second)
	err := tx.QueryRowContext(ctx, `
		INSERT INTO subscriptions (chat, thread, topic, minute, zone, language, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
		s.Chat, s.Thread, s.Topic, s.Minute, s.Zone, s.Language, s.Since.Unix()).Scan(&s.ID)
	return s, err
}

// Subscriptions returns those of one thread of a chat, in the order in which they were made.
func (l *Ledger) Subscriptions(ctx context.Context, chat int64, thread int) ([]Subscription, error) {
	all, err := subscriptionsOf(ctx, l.db.Reader(), chat)
	if err != nil {
		return nil, fmt.Errorf("read subscriptions of chat %d: %w", chat, err)
	}
	return inThread(all, thread), nil
}

// AllSubscriptions returns those of every chat, in the order in which they were made.
func (l *Ledger) AllSubscriptions(ctx context.Context) ([]Subscription, error) {
	all, err := query(ctx, l.db.Reader(), scanSubscription,
		`SELECT `+subscriptionColumns+` FROM subscriptions ORDER BY id`)
	if err != nil {
		return nil, fmt.Errorf("read subscriptions: %w", err)
	}
	return all, nil
}

func subscriptionsOf(ctx context.Context, from reader, chat int64) ([]Subscription, error) {
	return query(ctx, from, scanSubscription,
		`SELECT `+subscriptionColumns+` FROM subscriptions WHERE chat = $1 ORDER BY id`, chat)
}

// Unsubscribe ends the subscription of a thread that is named by its topic, whatever its case and spaces,
// or by its number, from 1, in the order of Subscriptions; a topic is preferred to a number. It returns
// what it ended; its digests and what they told go with it. ErrNoSubscription when there is none.
func (l *Ledger) Unsubscribe(ctx context.Context, chat int64, thread int, which string) (ended Subscription, err error) {
	err = l.db.Tx(ctx, func(tx *sql.Tx) error {
		all, err := subscriptionsOf(ctx, tx, chat)
		if err != nil {
			return err
		}
		var ok bool
		if ended, ok = choose(inThread(all, thread), which); !ok {
			return ErrNoSubscription
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM subscriptions WHERE id = $1`, ended.ID)
		return err
	})
	if err != nil {
		return Subscription{}, fmt.Errorf("unsubscribe chat %d: %w", chat, err)
	}
	return ended, nil
}
