package corpus

import (
	"context"
	"fmt"
)

// Homes returns the document of each passage that counts under s, by the passage's id.
func (l *Library) Homes(ctx context.Context, s Sample) (map[int64]string, error) {
	homes := make(map[int64]string)
	query := "SELECT p.id, p.document FROM passages p JOIN documents d ON d.id = p.document WHERE " + s.condition()
	err := l.each(ctx, query, nil, func(row scanner) error {
		var id int64
		var document string
		err := row.Scan(&id, &document)
		homes[id] = document
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list the passages' documents: %w", err)
	}
	return homes, nil
}
