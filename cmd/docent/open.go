package main

import (
	"context"
	"fmt"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/ledger"
	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval"
)

// workspace is an open data folder with all that answers from it.
type workspace struct {
	db      *database.DB
	library *corpus.Library
	index   *retrieval.Index
	ledger  *ledger.Ledger
	bot     *bot.Bot
}

// open opens the data folder, and brings the shipped documents in where they count.
func (p *program) open(ctx context.Context) (*workspace, error) {
	space, err := p.openBare(ctx)
	if err != nil {
		return nil, err
	}
	if err := space.addSample(ctx, p.config.sample); err != nil {
		space.close()
		return nil, err
	}
	return space, nil
}

// openSynced is open with the index brought up to date.
func (p *program) openSynced(ctx context.Context) (*workspace, error) {
	space, err := p.open(ctx)
	if err != nil {
		return nil, err
	}
	if err := p.firstSync(ctx, space); err != nil {
		space.close()
		return nil, err
	}
	return space, nil
}

// openBare opens the data folder as it is.
func (p *program) openBare(ctx context.Context) (*workspace, error) {
	db, err := p.openDatabase(ctx)
	if err != nil {
		return nil, err
	}
	space, err := p.furnish(db)
	if err != nil {
		db.Close()
		return nil, err
	}
	return space, nil
}

// openDatabase opens the database. One of an earlier docent is brought up to date only while no server runs on it.
func (p *program) openDatabase(ctx context.Context) (*database.DB, error) {
	if !p.serves && database.Behind(ctx, p.config.data) {
		held, err := lock(p.config.data)
		if err != nil {
			return nil, fmt.Errorf("the data folder is of an earlier docent, and a newer one changes it: %w", err)
		}
		defer held.Close()
	}
	return database.Open(ctx, p.config.data)
}

// furnish makes the parts that work on the database, in the order in which data goes through them.
func (p *program) furnish(db *database.DB) (*workspace, error) {
	words, err := p.lexicon()
	if err != nil {
		return nil, err
	}
	space := &workspace{db: db, library: corpus.NewLibrary(db, time.Now), ledger: ledger.New(db, time.Now)}
	space.index = retrieval.New(space.library, words, p.embedder(words), retrieval.Options{
		Sample: p.config.sample, Dir: p.config.data, Log: p.log,
	})
	space.bot = bot.New(bot.Parts{
		Library: space.library, Index: space.index, Ledger: space.ledger,
		Answerer: answer.NewAnswerer(space.index, p.composer(), p.log),
		Sample:   p.config.sample, Now: time.Now, Log: p.log,
	})
	return space, nil
}

// addSample brings in the shipped documents when they count: always, or until there are others.
func (s *workspace) addSample(ctx context.Context, sample corpus.Sample) error {
	if sample == corpus.SampleOff {
		return nil
	}
	counts, err := s.library.Counts(ctx, sample)
	if err != nil {
		return fmt.Errorf("count the documents: %w", err)
	}
	if sample == corpus.SampleAuto && counts.Own > 0 {
		return nil
	}
	if err := s.library.AddSample(ctx); err != nil {
		return fmt.Errorf("bring in the documents that ship with docent: %w", err)
	}
	return nil
}

// close ends the use of the data folder; what was committed is on disk already.
func (s *workspace) close() { s.db.Close() }
