package corpus

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"docent/corpus/parse"
	"docent/corpus/source"
)

// removeVanished removes the documents of files that paths name, or that lay in folders that they name, and
// that are gone, in one transaction. That such a file could not be read is then no failure.
func (l *Library) removeVanished(ctx context.Context, paths []string, summary *Summary) error {
	known, err := l.origins(ctx)
	if err != nil {
		return err
	}
	vanished := source.Vanished(paths, known)
	if err := l.forget(ctx, vanished, summary); err != nil {
		return fmt.Errorf("remove the documents of files that are gone: %w", err)
	}
	summary.Failures = slices.DeleteFunc(summary.Failures, func(f Failure) bool {
		return slices.Contains(vanished, f.Path)
	})
	return nil
}

// removeEmptied removes the documents of a file that reading ended with err, when err says that the file
// holds no text. It reports whether there were any.
func (l *Library) removeEmptied(ctx context.Context, path string, err error, summary *Summary) (bool, error) {
	if !errors.Is(err, parse.ErrEmpty) {
		return false, nil
	}
	before := summary.Removed
	if err := l.forget(ctx, []string{path}, summary); err != nil {
		return false, fmt.Errorf("remove the documents of an emptied file: %w", err)
	}
	return summary.Removed > before, nil
}

// forget removes the documents of the origins in one transaction.
func (l *Library) forget(ctx context.Context, origins []string, summary *Summary) error {
	if len(origins) == 0 {
		return nil
	}
	return l.change(ctx, summary, func(w *writer, done *Summary) error {
		for _, origin := range origins {
			if err := w.removeOthers(ctx, origin, nil, done); err != nil {
				return err
			}
		}
		return nil
	})
}

// origins lists the files that the user's own documents came from.
func (l *Library) origins(ctx context.Context) ([]string, error) {
	var origins []string
	query := "SELECT DISTINCT d.origin FROM documents d WHERE " + SampleOff.condition()
	err := l.each(ctx, query, nil, func(row scanner) error {
		var origin string
		err := row.Scan(&origin)
		origins = append(origins, origin)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list the files of the documents: %w", err)
	}
	return origins, nil
}

// removeOthers removes the documents of the origin that are not kept.
func (w *writer) removeOthers(ctx context.Context, origin string, kept []draft, done *Summary) error {
	keep := make(map[string]bool, len(kept))
	for _, d := range kept {
		keep[d.ID] = true
	}
	stored, err := w.idsOf(ctx, origin)
	if err != nil {
		return fmt.Errorf("list what %s held: %w", origin, err)
	}
	for _, id := range stored {
		if keep[id] {
			continue
		}
		if _, err := w.remove.ExecContext(ctx, id); err != nil {
			return fmt.Errorf("remove document %q: %w", id, err)
		}
		done.Removed++
		w.changed = true
	}
	return nil
}
