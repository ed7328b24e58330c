package telegram

import (
	"math/rand/v2"
	"time"
)

const (
	firstWait   = time.Second
	longestWait = time.Minute
)

// backoff is how long to wait after so many failures before: doubling from a second to a minute, less up to a half,
// so that many who failed together do not return together.
func backoff(failures int) time.Duration {
	wait := longestWait
	if failures < 6 {
		wait = firstWait << failures
	}
	return wait - rand.N(wait/2)
}
