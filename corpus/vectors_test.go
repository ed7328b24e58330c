package corpus

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTheVectorsOfSomePassagesAreThoseOfTheModelAndNoOthers(t *testing.T) {
	l, dir := newLibrary(t), t.TempDir()
	ingest(t, l, write(t, filepath.Join(dir, "a.txt"), "Words."))
	ingest(t, l, write(t, filepath.Join(dir, "b.txt"), "More words."))
	ids, err := l.PassageIDs(t.Context(), SampleOff)
	if err != nil || len(ids) != 2 {
		t.Fatalf("%v, %v", ids, err)
	}
	for model, vectors := range map[string][][]float32{"m": {{1, 2}, {3, 4}}, "n": {{5}, {6}}} {
		if err := l.StoreVectors(t.Context(), model, ids, vectors); err != nil {
			t.Fatal(err)
		}
	}
	asked := []int64{ids[1]}
	for id := ids[1] + 1; len(asked) < 2*maxArguments; id++ { // none of these is there, and one statement can't ask for all
		asked = append(asked, id)
	}
	got := map[int64][]float32{}
	err = l.VectorsOf(t.Context(), "m", append(asked, ids[0]), func(id int64, v []float32) error {
		got[id] = v
		return nil
	})
	if want := map[int64][]float32{ids[0]: {1, 2}, ids[1]: {3, 4}}; err != nil || !cmp.Equal(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
	stop := errors.New("stop")
	if err := l.VectorsOf(t.Context(), "m", ids, func(int64, []float32) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("the error of the function is lost: %v", err)
	}
}
