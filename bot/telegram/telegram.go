// Package telegram is the transport to Telegram: updates in through the durable inbox, replies out through the
// durable outbox, by go-telegram/bot.
package telegram

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"
	"golang.org/x/sync/errgroup"

	"docent/bot"
	"docent/bot/ledger"
)

// PublicURL is the base of Telegram's own Bot API.
const PublicURL = "https://api.telegram.org"

// workers is how many chats' messages are in hand at once. It is more than the conversation answers at once, so that
// the conversation sees who waits and can say that it is busy.
const workers = 512

// Handle answers a message; it is the conversation's (*bot.Bot).Handle.
type Handle func(context.Context, bot.Message) (reply bot.Reply, addressed bool, err error)

// Config is what a Client is made of. Token, Ledger, Handle, Now and Log are needed.
type Config struct {
	// Token is the bot's, from @BotFather. It never gets into a log or an error.
	Token string
	// URL is the base of the Bot API; "" means PublicURL.
	URL    string
	Ledger *ledger.Ledger
	Handle Handle
	// Moved is told when a group became a supergroup of another id, perhaps more than once; nil ignores that.
	Moved func(ctx context.Context, from, to int64) error
	// Late is for messages more than a day old; "" answers them.
	Late Late
	// Admins are the chats that are told when an update is set aside.
	Admins []int64
	// AnswerTimeout bounds one answer; 0 means three minutes.
	AnswerTimeout time.Duration
	// PerSecond is how many messages all chats get in a second; 0 means PerSecond, what every bot may send.
	PerSecond int
	// Arrived is a file of the data folder in which messages are noted between Telegram's response and the commit of
	// their rows, so that a kill in between leaves no doubt; "" notes them in memory alone.
	Arrived string
	// HTTP reaches the Bot API; nil means a client of its own.
	HTTP *http.Client
	Now  func() time.Time
	Log  *slog.Logger
}

// Client is one bot at Telegram.
type Client struct {
	Config
	api     *tg.Bot
	gateway *gateway
	inbox   *lanes
	outbox  *lanes
	pace    *pace
	arrived arrived
	self    models.User // who the bot is; set before the workers start
	// draftless is set once the server knew no drafts of messages.
	draftless atomic.Bool
	started   time.Time // when Run was; set before the workers start
}

var tokenForm = regexp.MustCompile(`^[0-9]+:[A-Za-z0-9_-]+$`)

// New returns a client; nothing is sent before Run. ErrToken when the token can't be one.
func New(config Config) (*Client, error) {
	config.Token = strings.TrimSpace(config.Token)
	if !tokenForm.MatchString(config.Token) {
		return nil, fmt.Errorf("%w: it is not of the form 123456:ABC-DEF", ErrToken)
	}
	if config.URL = strings.TrimRight(config.URL, "/"); config.URL == "" {
		config.URL = PublicURL
	}
	if config.PerSecond == 0 {
		config.PerSecond = PerSecond
	}
	c := &Client{Config: config, pace: newPace(config.PerSecond, config.Now)}
	c.gateway = newGateway(config)
	c.inbox = newLanes(workers, config, c.Ledger.Pending, c.answer)
	c.outbox = newLanes(senders, config, c.Ledger.Unsent, c.deliver)
	api, err := tg.New(config.Token,
		tg.WithSkipGetMe(), tg.WithServerURL(config.URL), tg.WithHTTPClient(pollTimeout, c.gateway),
		tg.WithAllowedUpdates(tg.AllowedUpdates{models.AllowedUpdateMessage, models.AllowedUpdateCallbackQuery}), tg.WithNotAsyncHandlers(),
		tg.WithDefaultHandler(func(context.Context, *tg.Bot, *models.Update) { c.inbox.wake() }),
		tg.WithErrorsHandler(c.gateway.failed))
	if err != nil {
		return nil, fmt.Errorf("make the Telegram client: %w", err)
	}
	c.api = api
	return c, nil
}

// Run answers until ctx ends, and then returns nil within seconds: what is being sent is finished, what is being
// answered stays in the inbox. While Telegram can't be reached it keeps trying. ErrToken when Telegram does not know
// the token, at the start or later. A Client runs once.
func (c *Client) Run(ctx context.Context) error {
	defer c.gateway.close()
	if err := c.arrived.open(c.Arrived); err != nil {
		c.Log.Warn("what arrives is noted in memory alone: after a kill a message may come twice", "error", err)
	}
	defer c.arrived.close()
	self, err := c.connect(ctx)
	if ctx.Err() != nil {
		return nil
	}
	if err != nil {
		return err
	}
	c.self, c.started = *self, c.Now()
	c.Log.Info("telegram is on", "bot", "@"+self.Username)
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { c.setCommands(ctx); return nil })
	group.Go(func() error { return c.poll(ctx) })
	group.Go(func() error { c.inbox.run(ctx); return nil })
	group.Go(func() error { c.outbox.run(ctx); return nil })
	return group.Wait()
}
