package corpus

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// scanner is a row, alone or of many.
type scanner interface {
	Scan(dest ...any) error
}

// maxArguments is how many ids one statement takes; SQLite allows 32,766 and PostgreSQL 65,535.
const maxArguments = 500

// each runs a query and gives fn its rows one by one.
func (l *Library) each(ctx context.Context, query string, args []any, fn func(scanner) error) (err error) {
	rows, err := l.db.Reader().QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// eachIn runs a query that ends in "IN " for any number of ids, some at a time.
func eachIn[ID any](ctx context.Context, l *Library, query string, ids []ID, fn func(scanner) error) error {
	for some := range slices.Chunk(ids, maxArguments) {
		args := make([]any, len(some))
		for i, id := range some {
			args[i] = id
		}
		if err := l.each(ctx, query+placeholders(len(some)), args, fn); err != nil {
			return err
		}
	}
	return nil
}

// placeholders is "($1, $2, …, $n)".
func placeholders(n int) string {
	names := make([]string, n)
	for i := range names {
		names[i] = fmt.Sprintf("$%d", i+1)
	}
	return "(" + strings.Join(names, ", ") + ")"
}
