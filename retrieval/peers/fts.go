package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"unicode"

	_ "modernc.org/sqlite"

	"docent/corpus"
)

// ftsEngine is SQLite FTS5 on disk. Its trigrams can't find a Chinese word of two characters, so it gets every
// pair of characters as a word; other scripts are left to unicode61.
type ftsEngine struct{ db *sql.DB }

func openFTS(_ *world, dir string) (engine, error) {
	db, err := sql.Open("sqlite", filepath.Join(dir, "fts.db")+"?_pragma=journal_mode(WAL)")
	if err != nil {
		return nil, fmt.Errorf("open SQLite: %w", err)
	}
	_, err = db.Exec(`CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize='unicode61')`)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("make the FTS5 table: %w", err), db.Close())
	}
	return ftsEngine{db}, nil
}

func (e ftsEngine) index(ctx context.Context, passages []corpus.Passage) (err error) {
	tx, err := e.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	insert, err := tx.PrepareContext(ctx, "INSERT INTO passages (rowid, text) VALUES ($1, $2)")
	if err != nil {
		return err
	}
	for _, p := range passages {
		if _, err := insert.ExecContext(ctx, p.ID, strings.Join(bigrams(p.Text), " ")); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func (e ftsEngine) search(ctx context.Context, question string) (ids []int64, err error) {
	var terms []string
	seen := make(map[string]bool)
	for _, term := range bigrams(question) {
		if !seen[term] {
			seen[term] = true
			terms = append(terms, `"`+term+`"`)
		}
	}
	if len(terms) == 0 {
		return nil, nil
	}
	rows, err := e.db.QueryContext(ctx, "SELECT rowid FROM passages WHERE passages MATCH $1 ORDER BY rank LIMIT $2",
		strings.Join(terms, " OR "), depth)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

func (e ftsEngine) close() error { return e.db.Close() }

// bigrams cuts a text into words, and runs of Han characters into their overlapping pairs; a single character
// stands for itself.
func bigrams(text string) []string {
	var words []string
	var run []rune
	flush := func() {
		if len(run) == 0 {
			return
		}
		if !unicode.Is(unicode.Han, run[0]) || len(run) == 1 {
			words = append(words, strings.ToLower(string(run)))
		} else {
			for i := range len(run) - 1 {
				words = append(words, string(run[i:i+2]))
			}
		}
		run = run[:0]
	}
	for _, r := range text {
		word := unicode.IsLetter(r) || unicode.IsDigit(r)
		if !word || len(run) > 0 && unicode.Is(unicode.Han, r) != unicode.Is(unicode.Han, run[0]) {
			flush()
		}
		if word {
			run = append(run, r)
		}
	}
	flush()
	return words
}
