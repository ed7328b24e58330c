package openaitest_test

import (
	"math"
	"slices"
	"testing"

	openai "github.com/sashabaranov/go-openai"

	"docent/retrieval/openaitest"
)

func texts(format openai.EmbeddingEncodingFormat, dimensions int, input ...string) openai.EmbeddingRequestStrings {
	return openai.EmbeddingRequestStrings{
		Input: input, Model: openaitest.EmbeddingModel, EncodingFormat: format, Dimensions: dimensions,
	}
}

func TestVectorsAreTheSameInBothEncodingsAndRankByWords(t *testing.T) {
	c := client(openaitest.New(t), openaitest.Key)
	var got [2]openai.EmbeddingResponse
	for i, format := range []openai.EmbeddingEncodingFormat{"float", "base64"} {
		r, err := c.CreateEmbeddings(t.Context(), texts(format, 0, "the railway", "the new railway", "football 比赛"))
		if err != nil || len(r.Data) != 3 || len(r.Data[0].Embedding) != 64 {
			t.Fatalf("%s: %d vectors, %v", format, len(r.Data), err)
		}
		got[i] = r
	}
	for i := range 3 {
		if !slices.Equal(got[0].Data[i].Embedding, got[1].Data[i].Embedding) {
			t.Errorf("vector %d differs between the encodings", i)
		}
	}
	near, _ := got[0].Data[0].DotProduct(&got[0].Data[1])
	far, _ := got[0].Data[0].DotProduct(&got[0].Data[2])
	if near <= far {
		t.Errorf("near %g, far %g", near, far)
	}
}

func TestDimensionsAndTheBatchLimitAreObserved(t *testing.T) {
	c := client(openaitest.New(t, openaitest.WithBatch(2)), openaitest.Key)
	r, err := c.CreateEmbeddings(t.Context(), texts("float", 16, "a", "b"))
	if err != nil || len(r.Data[1].Embedding) != 16 {
		t.Errorf("got %v, %v, want 16 dimensions", r, err)
	}
	for name, input := range map[string][]string{"none": {}, "empty": {""}, "too many": {"a", "b", "c"}} {
		if _, err := c.CreateEmbeddings(t.Context(), texts("float", 0, input...)); status(err) != 400 {
			t.Errorf("%s: got %v, want a 400", name, err)
		}
	}
}

func TestALieSpoilsVectors(t *testing.T) {
	for name, test := range map[string]struct {
		lie  openaitest.Lie
		seen func(d []openai.Embedding) bool
	}{
		"too few":   {openaitest.OneTooFew, func(d []openai.Embedding) bool { return len(d) == 1 }},
		"too many":  {openaitest.OneTooMany, func(d []openai.Embedding) bool { return len(d) == 3 }},
		"dimension": {openaitest.OtherDimension, func(d []openai.Embedding) bool { return len(d[1].Embedding) == 63 }},
		"index":     {openaitest.SameIndex, func(d []openai.Embedding) bool { return d[1].Index == 0 }},
		"NaN":       {openaitest.NotANumber, func(d []openai.Embedding) bool { return math.IsNaN(float64(d[1].Embedding[0])) }},
		"zero":      {openaitest.AllZero, func(d []openai.Embedding) bool { return slices.Max(d[0].Embedding) == 0 }},
		"backwards": {openaitest.Backwards, func(d []openai.Embedding) bool { return d[0].Index == 1 }},
	} {
		t.Run(name, func(t *testing.T) {
			s := openaitest.New(t, openaitest.WithEmbeddings(openaitest.Behaviour{Lie: test.lie}))
			r, err := client(s, openaitest.Key).CreateEmbeddings(t.Context(), texts("base64", 0, "a b", "b"))
			if err != nil || !test.seen(r.Data) {
				t.Errorf("got %d vectors, %v", len(r.Data), err)
			}
		})
	}
}
