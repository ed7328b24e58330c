package corpus

import (
	"context"
	"fmt"
)

const passageColumns = "p.id, p.document, p.heading, p.start_byte, p.end_byte, p.text"

// Passages returns the passages of ids in the order of ids; missing ones are left out.
func (l *Library) Passages(ctx context.Context, ids []int64) ([]Passage, error) {
	found := make(map[int64]Passage, len(ids))
	query := "SELECT " + passageColumns + " FROM passages p WHERE p.id IN "
	err := eachIn(ctx, l, query, ids, func(row scanner) error {
		p, err := scanPassage(row)
		found[p.ID] = p
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read passages: %w", err)
	}
	passages := make([]Passage, 0, len(found))
	for _, id := range ids {
		if p, ok := found[id]; ok {
			passages = append(passages, p)
		}
	}
	return passages, nil
}

// PassagesOf returns the passages of a document in reading order, none when there is no such document.
func (l *Library) PassagesOf(ctx context.Context, document string) ([]Passage, error) {
	var passages []Passage
	query := "SELECT " + passageColumns + " FROM passages p WHERE p.document = $1 ORDER BY p.ordinal"
	err := l.each(ctx, query, []any{document}, func(row scanner) error {
		p, err := scanPassage(row)
		passages = append(passages, p)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read passages of %q: %w", document, err)
	}
	return passages, nil
}

// Headings returns the headings of the passages in the span of a document and of the one that begins after it, each once:
// a heading at the span's end heads what follows.
func (l *Library) Headings(ctx context.Context, document string, in Span) ([]string, error) {
	var headings []string
	query := "SELECT DISTINCT p.heading FROM passages p WHERE p.document = $1 AND p.end_byte > $2 AND p.ordinal <= " +
		"(SELECT coalesce(max(b.ordinal), -1) + 1 FROM passages b WHERE b.document = $1 AND b.start_byte < $3)"
	err := l.each(ctx, query, []any{document, in.Start, in.End}, func(row scanner) error {
		var heading string
		err := row.Scan(&heading)
		headings = append(headings, heading)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read headings of %q: %w", document, err)
	}
	return headings, nil
}

// PassageIDs returns the ids of all passages that count under s, ascending.
func (l *Library) PassageIDs(ctx context.Context, s Sample) ([]int64, error) {
	var ids []int64
	query := "SELECT p.id FROM passages p JOIN documents d ON d.id = p.document WHERE " + s.condition() + " ORDER BY p.id"
	err := l.each(ctx, query, nil, func(row scanner) error {
		var id int64
		err := row.Scan(&id)
		ids = append(ids, id)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list passages: %w", err)
	}
	return ids, nil
}

func scanPassage(row scanner) (Passage, error) {
	var p Passage
	err := row.Scan(&p.ID, &p.Document, &p.Heading, &p.Start, &p.End, &p.Text)
	return p, err
}
