package main

import (
	"context"
	"time"
)

const (
	// syncEvery is how often the server looks for what other commands have changed.
	syncEvery = time.Second
	// syncPatience is the longest pause between two attempts while the endpoint of the embeddings fails.
	syncPatience = time.Minute
	// syncQuiet is how long the first sync may take before it is mentioned.
	syncQuiet = time.Second
	// settleEvery is how often the server looks whether the vectors have grown enough to be divided anew.
	settleEvery = time.Minute
)

// firstSync brings the index up to date before anything is served. When only the vectors fail, the words
// answer meanwhile and keepSynced goes on trying.
func (p *program) firstSync(ctx context.Context, space *workspace) error {
	defer after(syncQuiet, func() { p.log.Info("bringing the indexes up to date") })()
	err := space.index.Sync(ctx)
	if err == nil || ctx.Err() != nil {
		return ctx.Err()
	}
	counts, countErr := space.library.Counts(ctx, p.config.sample)
	if countErr != nil || space.index.Len() < counts.Passages {
		return err
	}
	p.log.Warn("the vectors are incomplete; words alone rank what has none yet", "error", err)
	return nil
}

// after runs f once that much time has passed, unless it is stopped before. Once stop has returned, f does not run.
func after(d time.Duration, f func()) (stop func()) {
	done := make(chan struct{})
	timer := time.AfterFunc(d, func() { defer close(done); f() })
	return func() {
		if !timer.Stop() {
			<-done
		}
	}
}

// keepSynced makes the index follow the library until ctx ends. A failure is logged once and tried again
// after pauses that double.
func (p *program) keepSynced(ctx context.Context, space *workspace) error {
	pause, failing := syncEvery, false
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
		err := space.index.Sync(ctx)
		switch {
		case err == nil && failing:
			p.log.Info("the indexes are up to date again")
			pause, failing = syncEvery, false
		case err == nil:
			pause = syncEvery
		case ctx.Err() == nil:
			if !failing {
				p.log.Warn("the indexes are not up to date; docent tries again", "error", err)
			}
			pause, failing = min(2*pause, syncPatience), true
		}
	}
}

// keepSettled divides the vectors when they have become many, until ctx ends.
func (p *program) keepSettled(ctx context.Context, space *workspace) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(settleEvery):
		}
		if err := space.index.Settle(ctx); err != nil && ctx.Err() == nil {
			p.log.Warn("the vectors were not divided; searches take longer", "error", err)
		}
	}
}
