package embed_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"docent/retrieval/embed"
	"docent/retrieval/lexicon"
)

func builtin(t testing.TB) embed.Embedder {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	return embed.Builtin(lex)
}

func TestTheSameTextHasTheSameUnitVector(t *testing.T) {
	e := builtin(t)
	texts := []string{"The railway opened in 2025.", "铁路于2025年开通。", "Железная дорога", "", "the of and", "?!"}
	a, err := e.Embed(t.Context(), texts)
	if err != nil || len(a) != len(texts) {
		t.Fatalf("%d vectors, %v", len(a), err)
	}
	b, _ := e.Embed(t.Context(), texts)
	for i := range texts {
		if len(a[i]) != e.Dimensions() || !unit(a[i]) || !slices.Equal(a[i], b[i]) {
			t.Errorf("%q: %d dimensions, squared length %g, same %v", texts[i], len(a[i]), dot(a[i], a[i]), slices.Equal(a[i], b[i]))
		}
	}
}

func TestATextWithoutConceptsIsNearNoOther(t *testing.T) {
	v, _ := builtin(t).Embed(t.Context(), []string{"", "?!", "The railway opened."})
	if got := dot(v[0], v[1]); got != 1 {
		t.Errorf("two without: similarity %g, want 1", got)
	}
	if got := dot(v[0], v[2]); got != 0 {
		t.Errorf("one without and one with: similarity %g, want 0", got)
	}
}

func TestATranslationIsNearerThanAnotherSubject(t *testing.T) {
	v, _ := builtin(t).Embed(t.Context(), []string{"the railway between China and Uzbekistan", "中国与乌兹别克斯坦的铁路", "足球比赛的结果"})
	if near, far := dot(v[0], v[1]), dot(v[0], v[2]); near < far+0.2 {
		t.Errorf("translation %g, other subject %g", near, far)
	}
}

func TestTheBuiltinEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := builtin(t).Embed(ctx, []string{"a"}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
