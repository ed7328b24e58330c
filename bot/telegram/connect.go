package telegram

import (
	"context"
	"errors"
	"fmt"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"
)

// ErrToken says that Telegram does not know the bot's token.
var ErrToken = errors.New("the Telegram token is not valid: take the one that @BotFather shows under /mybots, API Token, " +
	"put it into TELEGRAM_BOT_TOKEN and start docent again")

// connect asks who the bot is until Telegram answers or ctx ends.
func (c *Client) connect(ctx context.Context) (*models.User, error) {
	for try := 0; ; try++ {
		self, err := c.api.GetMe(ctx)
		if err == nil {
			return self, nil
		}
		if refusesToken(err) {
			return nil, c.tokenError()
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		c.gateway.failed(err)
		if err := sleep(ctx, backoff(try)); err != nil {
			return nil, err
		}
	}
}

// refusesToken reports whether Telegram does not know the token: 401, or 404 for one of another form.
func refusesToken(err error) bool {
	return errors.Is(err, tg.ErrorUnauthorized) || errors.Is(err, tg.ErrorNotFound)
}

func (c *Client) tokenError() error {
	if c.URL == PublicURL {
		return ErrToken
	}
	return fmt.Errorf("%w (if it is right, check TELEGRAM_API_URL: %s does not know it)", ErrToken, redactedURL(c.URL))
}

// poll fetches updates until ctx ends or the token is revoked.
func (c *Client) poll(ctx context.Context) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	c.gateway.revoked = func() { stop(c.tokenError()) }
	c.api.Start(ctx)
	if cause := context.Cause(ctx); errors.Is(cause, ErrToken) {
		return cause
	}
	return nil
}

// sleep waits, or returns the error of ctx when that ends first.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
