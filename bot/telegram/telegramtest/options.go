package telegramtest

import (
	"strconv"
	"strings"
	"time"
)

func (o Options) withDefaults() Options {
	if o.Token == "" {
		o.Token = "123456:TEST-token"
	}
	if o.Username == "" {
		o.Username = "docent_bot"
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.After == nil {
		o.After = time.After
	}
	return o
}

// botID is the number before the colon of a token, which is the bot's user id.
func botID(token string) int64 {
	digits, _, _ := strings.Cut(token, ":")
	id, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return 1
	}
	return id
}
