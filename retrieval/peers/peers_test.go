package main

import (
	"bytes"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestWithoutDataEveryEngineIsMeasuredOnGeneratedDocuments(t *testing.T) {
	o := options{data: filepath.Join(t.TempDir(), "none"), questions: 40, seed: 1}
	sets, err := findSets(o)
	if err != nil || len(sets) != 1 {
		t.Fatal(len(sets), err)
	}
	figures, err := side(t.Context(), sets[0], o, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range figures {
		if f.passages < generatedDocuments || f.questions != 40 || f.at5 < f.at1 || f.at5 > 1.0001 || f.p50 <= 0 || f.p99 < f.p50 {
			t.Errorf("%+v", f)
		}
		if !strings.HasPrefix(f.engine, "chromem") && f.at5 < 0.5 {
			t.Errorf("%s finds %.2f: it is not set up well", f.engine, f.at5)
		}
	}
	var table bytes.Buffer
	if err := writeTable(&table, sets[0], figures); err != nil || strings.Count(table.String(), "\n") != len(contenders)+3 {
		t.Errorf("%v\n%s", err, &table)
	}
	t.Log(table.String())
}

func TestBigramsArePairsOfHanAndWordsOfTheRest(t *testing.T) {
	got := bigrams("第5届 Summit，人民银行行")
	want := []string{"第", "5", "届", "summit", "人民", "民银", "银行", "行行"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestARankCountsDocumentsNotPassages(t *testing.T) {
	w := &world{documents: map[int64]string{1: "a", 2: "a", 3: "b"}}
	q := question{gold: map[string]bool{"b": true}}
	if got := q.rank(w, []int64{1, 2, 3}); got != 2 {
		t.Errorf("rank %d, want 2: a stands before b, once", got)
	}
}
