package corpus

import (
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
)

// VectorsOf gives fn the stored embeddings of the model of these passages, in any order; those that have none
// are left out. The vector is fn's to keep. An error of fn ends it and is returned.
func (l *Library) VectorsOf(ctx context.Context, model string, ids []int64, fn func(passage int64, vector []float32) error) error {
	for some := range slices.Chunk(ids, maxArguments) {
		args := make([]any, 0, len(some)+1)
		for _, id := range some {
			args = append(args, id)
		}
		query := fmt.Sprintf("SELECT passage, vector FROM embeddings WHERE passage IN %s AND model = $%d",
			placeholders(len(some)), len(some)+1)
		if err := l.each(ctx, query, append(args, model), embeddingTo(fn)); err != nil {
			return err
		}
	}
	return nil
}

// embeddingTo gives fn the embedding in a row.
func embeddingTo(fn func(passage int64, vector []float32) error) func(scanner) error {
	return func(row scanner) error {
		var passage int64
		var blob sql.RawBytes
		if err := row.Scan(&passage, &blob); err != nil {
			return fmt.Errorf("read an embedding: %w", err)
		}
		return fn(passage, unpack(blob))
	}
}

// StoreVectors stores vectors[i] as the model's embedding of passage ids[i], in place of an earlier one, as
// little-endian float32. Passages that are gone are passed over. All are stored, or none.
func (l *Library) StoreVectors(ctx context.Context, model string, ids []int64, vectors [][]float32) error {
	if len(ids) != len(vectors) {
		return fmt.Errorf("store embeddings of %s: %d passages and %d vectors", model, len(ids), len(vectors))
	}
	return l.db.Tx(ctx, func(tx *sql.Tx) error {
		insert, err := tx.PrepareContext(ctx, `INSERT INTO embeddings (passage, model, vector)
			SELECT p.id, $2, $3 FROM passages p WHERE p.id = $1
			ON CONFLICT (passage, model) DO UPDATE SET vector = excluded.vector`)
		if err != nil {
			return fmt.Errorf("store embeddings of %s: %w", model, err)
		}
		defer func() { _ = insert.Close() }() // closed with the transaction at the latest
		for i, id := range ids {
			if _, err := insert.ExecContext(ctx, id, model, pack(vectors[i])); err != nil {
				return fmt.Errorf("store the embedding of passage %d: %w", id, err)
			}
		}
		return nil
	})
}

func pack(vector []float32) []byte {
	blob := make([]byte, 0, 4*len(vector))
	for _, x := range vector {
		blob = binary.LittleEndian.AppendUint32(blob, math.Float32bits(x))
	}
	return blob
}

func unpack(blob []byte) []float32 {
	vector := make([]float32, len(blob)/4)
	for i := range vector {
		vector[i] = math.Float32frombits(binary.LittleEndian.Uint32(blob[4*i:]))
	}
	return vector
}
