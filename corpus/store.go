package corpus

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// batch is how many documents one transaction stores.
const batch = 500

// store makes drafts the documents of their origin. When they are all that the origin holds, its other
// documents are removed, in the last transaction.
func (l *Library) store(ctx context.Context, origin string, drafts []draft, all bool, summary *Summary) error {
	return l.storeReporting(ctx, origin, drafts, all, nil, summary)
}

func (l *Library) storeReporting(ctx context.Context, origin string, drafts []draft, all bool, report func(Progress), summary *Summary) error {
	for done := 0; done < len(drafts); {
		end := min(done+batch, len(drafts))
		var kept []draft
		if all && end == len(drafts) {
			kept = drafts
		}
		if err := l.storeBatch(ctx, origin, drafts[done:end], kept, summary); err != nil {
			return err
		}
		done = end
		if report != nil {
			report(Progress{Path: origin, Done: done, Total: len(drafts)})
		}
	}
	return nil
}

// storeBatch stores drafts in one transaction and, unless kept is empty, removes all of the origin that is
// not kept.
func (l *Library) storeBatch(ctx context.Context, origin string, drafts, kept []draft, summary *Summary) error {
	return l.change(ctx, summary, func(w *writer, done *Summary) error {
		for _, d := range drafts {
			if err := w.put(ctx, d, done); err != nil {
				return fmt.Errorf("store document %q: %w", d.ID, err)
			}
		}
		if len(kept) == 0 {
			return nil
		}
		return w.removeOthers(ctx, origin, kept, done)
	})
}

// change runs fn in one transaction and, when it wrote a row, raises the revision there. The summary takes
// what fn adds to its copy only when that is committed.
func (l *Library) change(ctx context.Context, summary *Summary, fn func(w *writer, done *Summary) error) error {
	done := *summary
	err := l.db.Tx(ctx, func(tx *sql.Tx) error {
		w, err := newWriter(ctx, tx, l.now().Unix())
		if err != nil {
			return err
		}
		defer w.close()
		if err := fn(w, &done); err != nil {
			return err
		}
		if !w.changed {
			return nil
		}
		return revise(ctx, tx)
	})
	if err == nil {
		*summary = done
	}
	return err
}

// put stores a document and its passages, unless they are stored already.
func (w *writer) put(ctx context.Context, d draft, done *Summary) error {
	digest := d.digest()
	var storedDigest, storedOrigin string
	err := w.find.QueryRowContext(ctx, d.ID).Scan(&storedDigest, &storedOrigin)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	if storedDigest == digest {
		done.Unchanged++
		if storedOrigin == d.Origin {
			return nil
		}
		w.changed = true
		_, err := w.move.ExecContext(ctx, d.ID, d.Origin)
		return err
	}
	w.changed = true
	passages := split(d.Text, d.blocks)
	done.Documents++
	done.Passages += len(passages)
	return w.replace(ctx, d, digest, passages)
}
