package embed

import (
	"context"
	"hash/fnv"
	"strings"

	"docent/retrieval/lexicon"
)

const (
	// BuiltinModel begins the name of the built-in embedder; it changes whenever the same text would get another vector.
	BuiltinModel = "docent-hash-256-v3"
	builtinSize  = 256
	// silence is the dimension of texts without a concept; no concept is hashed to it.
	silence = builtinSize - 1
)

// BuiltinEmbedder hashes the concepts of a text, which a word shares with its translations, into a vector
// of 256 signed dimensions: Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009.
type BuiltinEmbedder struct{ lex *lexicon.Lexicon }

// Builtin returns the embedder that needs no model. The same text and lexicon always give the same vector.
func Builtin(lex *lexicon.Lexicon) *BuiltinEmbedder { return &BuiltinEmbedder{lex} }

// Model names the embedder, its version and the dictionaries that its vectors depend on.
func (b *BuiltinEmbedder) Model() string {
	if meanings := b.lex.Meanings(); meanings != "" {
		return BuiltinModel + "+" + meanings
	}
	return BuiltinModel
}

// IsBuiltin says whether a model's name is one of the built-in embedder.
func IsBuiltin(model string) bool { return strings.HasPrefix(model, BuiltinModel) }

// Dimensions is 256.
func (b *BuiltinEmbedder) Dimensions() int { return builtinSize }

// Embed fails only when ctx ends. Texts without a concept share one vector, which is at a right angle to all others.
func (b *BuiltinEmbedder) Embed(ctx context.Context, texts []string) ([][]float32, error) {
	vectors := make([][]float32, len(texts))
	for i, text := range texts {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		vectors[i] = hashed(b.lex.Concepts(text))
	}
	return vectors, nil
}

// hashed adds up the concepts with the sign that their hash gives them. When they cancel out, or there are
// none, it is the vector of silence.
func hashed(concepts []lexicon.Concept) []float32 {
	v := make([]float32, builtinSize)
	for _, c := range concepts {
		h := fnv.New64a()
		h.Write([]byte(c.Key))
		sum := mix(h.Sum64())
		if sum>>63 == 1 {
			v[sum%silence] -= c.Weight
		} else {
			v[sum%silence] += c.Weight
		}
	}
	if normalize(v) != nil {
		clear(v)
		v[silence] = 1
	}
	return v
}

// mix spreads a hash over all bits (the finaliser of MurmurHash3); FNV's highest bits hardly depend on the
// last bytes of a short key.
func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}
