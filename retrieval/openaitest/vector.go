package openaitest

import (
	"hash/fnv"
	"math"
	"strings"
	"unicode"
)

// Vector is the embedding that this server gives to a text: its words, or characters where there are no
// spaces, hashed with a sign into so many dimensions, to unit length. Texts that share words are near.
func Vector(text string, dimensions int) []float32 {
	v := make([]float32, dimensions)
	for _, word := range words(text) {
		h := fnv.New64a()
		h.Write([]byte(word))
		sum := h.Sum64()
		v[sum%uint64(dimensions)] += 1 - 2*float32(sum>>63)
	}
	norm := 0.0
	for _, x := range v {
		norm += float64(x) * float64(x)
	}
	if norm == 0 {
		v[0] = 1
		return v
	}
	for i := range v {
		v[i] = float32(float64(v[i]) / math.Sqrt(norm))
	}
	return v
}

func words(text string) []string {
	var spaced strings.Builder
	for _, r := range strings.ToLower(text) {
		switch {
		case unicode.Is(unicode.Han, r):
			spaced.WriteString(" " + string(r) + " ")
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			spaced.WriteRune(r)
		default:
			spaced.WriteByte(' ')
		}
	}
	return strings.Fields(spaced.String())
}
