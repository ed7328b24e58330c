package telegram

import (
	"context"
	"errors"
	"time"

	"docent/bot/ledger"
)

// maxCrashes is how many processes may end while they work on an update before it is set aside. It is more than
// maxTries: most of them ended for another reason.
const maxCrashes = 5

// deadlyAfter is how old it must be by then: a process that is killed every few seconds has not been so by a message.
const deadlyAfter = time.Hour

var errDeadly = errors.New("docent ended again and again while it worked on this")

// begin counts work on an update that an earlier process left behind, since that may be what ended it. deadly is
// set when it has been so too often. What is new is not counted, which would cost a commit.
func (c *Client) begin(ctx context.Context, u ledger.Update) (deadly bool, err error) {
	if !u.Received.Before(c.started.Truncate(time.Second)) {
		return false, nil
	}
	crashes, err := c.Ledger.Begin(ctx, u.ID)
	return crashes >= maxCrashes && c.Now().Sub(u.Received) > deadlyAfter, err
}

// left says that an update is pending because this process ends as it should.
func (c *Client) left(ctx context.Context, u ledger.Update) {
	storing, cancel := grace(ctx, storeTimeout)
	defer cancel()
	if err := c.Ledger.Leave(storing, u.ID); err != nil {
		c.Log.Error("the inbox can't be written", "update", u.ID, "error", err)
	}
}
