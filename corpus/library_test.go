package corpus

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestTheSampleCountsUntilThereIsADocumentOfTheUsersOwn(t *testing.T) {
	l := newLibrary(t)
	for range 2 { // adding it twice is adding it once
		if err := l.AddSample(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	shipped, err := l.Counts(t.Context(), SampleOn)
	if err != nil || shipped.Documents < 2 || shipped.Own != 0 {
		t.Fatalf("got %+v, %v", shipped, err)
	}
	check := func(s Sample, want Counts) {
		t.Helper()
		got, err := l.Counts(t.Context(), s)
		ids, idErr := l.PassageIDs(t.Context(), s)
		docs, docErr := l.Documents(t.Context(), Filter{Sample: s})
		if err != nil || idErr != nil || docErr != nil || got != want || len(ids) != want.Passages || len(docs) != want.Documents {
			t.Errorf("%d: got %+v, %d passages, %d documents, want %+v", s, got, len(ids), len(docs), want)
		}
	}
	check(SampleAuto, shipped)
	check(SampleOff, Counts{})
	ingest(t, l, write(t, filepath.Join(t.TempDir(), "a.txt"), "My own."))
	check(SampleAuto, Counts{Documents: 1, Passages: 1, Own: 1})
	check(SampleOn, Counts{Documents: shipped.Documents + 1, Passages: shipped.Passages + 1, Own: 1})
}

func TestIdsOfTheSampleAreTheSameInEveryLibrary(t *testing.T) {
	var ids [2][]string
	for i := range ids {
		l := newLibrary(t)
		if err := l.AddSample(t.Context()); err != nil {
			t.Fatal(err)
		}
		docs, err := l.Documents(t.Context(), Filter{})
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range docs {
			ids[i] = append(ids[i], d.ID)
		}
	}
	if len(ids[0]) == 0 || !slices.Equal(ids[0], ids[1]) {
		t.Errorf("got %q", ids)
	}
}

const dated = `{"id":"old","title":"T","publisher":"P","published":"2025-06-19T21:18:00+08:00","url":"https://example.com","language":"zh-CN","text":"旧闻。"}
{"id":"undated","text":"No date."}
{"id":"new","published":"2025-06-20 10:25","text":"News."}
`

func TestDocumentsAreListedNewestFirstWithinTheirTimes(t *testing.T) {
	l := newLibrary(t)
	ingest(t, l, write(t, filepath.Join(t.TempDir(), "a.jsonl"), dated))
	day := func(d int) time.Time { return time.Date(2025, 6, d, 0, 0, 0, 0, time.UTC) }
	for name, c := range map[string]struct {
		filter Filter
		want   []string
	}{
		"all":               {Filter{}, []string{"new", "old", "undated"}},
		"from":              {Filter{From: day(20)}, []string{"new"}},
		"to":                {Filter{To: day(20)}, []string{"old"}},
		"to is exclusive":   {Filter{To: time.Date(2025, 6, 19, 13, 18, 0, 0, time.UTC)}, nil},
		"from is inclusive": {Filter{From: time.Date(2025, 6, 20, 10, 25, 0, 0, time.UTC)}, []string{"new"}},
	} {
		docs, err := l.Documents(t.Context(), c.filter)
		var ids []string
		for _, d := range docs {
			ids = append(ids, d.ID)
		}
		if err != nil || !slices.Equal(ids, c.want) {
			t.Errorf("%s: got %q, %v, want %q", name, ids, err, c.want)
		}
	}
}

func TestADocumentComesBackAsItWentIn(t *testing.T) {
	l := newLibrary(t)
	path := write(t, filepath.Join(t.TempDir(), "a.jsonl"), dated)
	ingest(t, l, path)
	want := Document{
		ID: "old", Title: "T", Publisher: "P", Published: time.Date(2025, 6, 19, 21, 18, 0, 0, time.FixedZone("", 8*3600)),
		URL: "https://example.com", Language: "zh", Text: "旧闻。", Origin: path,
	}
	got, err := l.Document(t.Context(), "old")
	if err != nil || !cmp.Equal(got, want) {
		t.Errorf("%v\n%s", err, cmp.Diff(want, got))
	}
	want.Text = ""
	meta, err := l.Meta(t.Context(), []string{"old", "absent"})
	if err != nil || !cmp.Equal(meta, map[string]Document{"old": want}) {
		t.Errorf("%v\n%v", err, meta)
	}
}

func TestPassagesComeInTheOrderOfTheirIDs(t *testing.T) {
	l := newLibrary(t)
	if err := l.AddSample(t.Context()); err != nil {
		t.Fatal(err)
	}
	ids, err := l.PassageIDs(t.Context(), SampleOn)
	if err != nil {
		t.Fatal(err)
	}
	homes, err := l.Homes(t.Context(), SampleOn)
	if err != nil || len(homes) != len(ids) {
		t.Fatalf("%d homes of %d, %v", len(homes), len(ids), err)
	}
	slices.Reverse(ids)
	got, err := l.Passages(t.Context(), slices.Concat(ids, []int64{1 << 40}))
	if err != nil || len(got) != len(ids) {
		t.Fatalf("%d passages of %d, %v", len(got), len(ids), err)
	}
	for i, p := range got {
		doc, err := l.Document(t.Context(), p.Document)
		if err != nil || p.ID != ids[i] || homes[p.ID] != p.Document || doc.Text[p.Start:p.End] != p.Text {
			t.Errorf("passage %d: %+v, %v", ids[i], p, err)
		}
	}
}

func TestVectorsOfPassagesThatAreGoneAreNotStored(t *testing.T) {
	l := newLibrary(t)
	ingest(t, l, write(t, filepath.Join(t.TempDir(), "a.txt"), "Words."))
	ids, _ := l.PassageIDs(t.Context(), SampleAuto)
	for _, vector := range [][]float32{{1, 2}, {3, 4}} {
		if err := l.StoreVectors(t.Context(), "m", []int64{ids[0], 999}, [][]float32{vector, {5, 6}}); err != nil {
			t.Fatal(err)
		}
	}
	want := map[int64][]float32{ids[0]: {3, 4}}
	if got := vectorsOf(t, l, "m"); !cmp.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if err := l.StoreVectors(t.Context(), "m", ids, nil); err == nil {
		t.Error("a passage without a vector was taken")
	}
}
