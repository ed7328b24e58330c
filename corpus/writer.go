package corpus

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// writer is the prepared statements of one transaction that stores documents.
type writer struct {
	tx      *sql.Tx
	addedAt int64
	// changed is set by the first row that is written.
	changed                       bool
	find, move, upsert, remove    *sql.Stmt
	removePassages, insertPassage *sql.Stmt
}

func newWriter(ctx context.Context, tx *sql.Tx, addedAt int64) (*writer, error) {
	w := &writer{tx: tx, addedAt: addedAt}
	for query, statement := range map[string]**sql.Stmt{
		"SELECT digest, origin FROM documents WHERE id = $1": &w.find,
		"UPDATE documents SET origin = $2 WHERE id = $1":     &w.move,
		"DELETE FROM documents WHERE id = $1":                &w.remove,
		"DELETE FROM passages WHERE document = $1":           &w.removePassages,
		`INSERT INTO documents (id, title, publisher, published, published_at, url, language, text, origin, digest, added_at)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
			ON CONFLICT (id) DO UPDATE SET title = excluded.title, publisher = excluded.publisher,
			published = excluded.published, published_at = excluded.published_at, url = excluded.url,
			language = excluded.language, text = excluded.text, origin = excluded.origin, digest = excluded.digest`: &w.upsert,
		`INSERT INTO passages (document, ordinal, heading, start_byte, end_byte, text)
			VALUES ($1, $2, $3, $4, $5, $6)`: &w.insertPassage,
	} {
		prepared, err := tx.PrepareContext(ctx, query)
		if err != nil {
			w.close()
			return nil, fmt.Errorf("prepare to store documents: %w", err)
		}
		*statement = prepared
	}
	return w, nil
}

func (w *writer) close() {
	for _, s := range []*sql.Stmt{w.find, w.move, w.upsert, w.remove, w.removePassages, w.insertPassage} {
		if s != nil {
			_ = s.Close() // closed with the transaction at the latest
		}
	}
}

// replace writes the rows of a document in place of earlier ones; added_at stays that of the first.
func (w *writer) replace(ctx context.Context, d draft, digest string, passages []Passage) error {
	at := sql.NullInt64{Int64: d.Published.Unix(), Valid: !d.Published.IsZero()}
	_, err := w.upsert.ExecContext(ctx, d.ID, d.Title, d.Publisher, FormatTime(d.Published), at,
		d.URL, d.Language, d.Text, d.Origin, digest, w.addedAt)
	if err != nil {
		return err
	}
	if _, err := w.removePassages.ExecContext(ctx, d.ID); err != nil {
		return err
	}
	for ordinal, p := range passages {
		_, err := w.insertPassage.ExecContext(ctx, d.ID, ordinal, p.Heading, p.Start, p.End, p.Text)
		if err != nil {
			return err
		}
	}
	return nil
}

// idsOf lists the documents of an origin.
func (w *writer) idsOf(ctx context.Context, origin string) (ids []string, err error) {
	rows, err := w.tx.QueryContext(ctx, "SELECT id FROM documents WHERE origin = $1", origin)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}
