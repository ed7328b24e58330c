package main

import (
	"encoding/json"
	"errors"
	"flag"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// update rewrites the golden figures with those of today: go test ./cmd/docent -run Golden -update.
var update = flag.Bool("update", false, "rewrite testdata/evaluation/figures.golden.json")

const (
	goldenFigures = "testdata/evaluation/figures.golden.json"
	// measuring is where the data for measuring lies beside the repository.
	measuring = "../../../shared/data/"
	// russian is the dictionary that some figures are measured with, as Debian's mueller7-dict installs it.
	russian = "/usr/share/dictd/mueller7.index"
	// point is by how much a figure may fall behind the golden one.
	point = 0.01
)

// goldenSet is a corpus and questions whose figures are kept.
type goldenSet struct {
	name, queries string
	corpora       []string
	// answers says that answers are measured too, and dictionary that russian is used.
	answers, dictionary bool
}

// goldenSets are the repository's own documents, and those beside the repository.
func goldenSets() []goldenSet {
	own := "testdata/evaluation/"
	sets := []goldenSet{
		{name: "own documents in zh, en, ru", queries: own + "queries.jsonl", corpora: []string{own + "corpus.jsonl"}, answers: true},
		{name: "RGB zh", queries: measuring + "rgb/zh.queries.jsonl", corpora: []string{measuring + "rgb/zh.corpus.jsonl"}},
	}
	xquad := func(language, kind string) string { return measuring + "xquad/" + language + "." + kind + ".jsonl" }
	for _, pair := range []string{"en-en", "zh-zh", "ru-ru", "zh-en", "en-zh", "ru-en with mueller7-dict", "en-ru with mueller7-dict"} {
		languages, _, dictionary := strings.Cut(pair, " ")
		question, document, _ := strings.Cut(languages, "-")
		sets = append(sets, goldenSet{
			name: "XQuAD " + pair, queries: xquad(question, "queries"), corpora: []string{xquad(document, "corpus")}, dictionary: dictionary,
		})
	}
	all := []string{xquad("en", "corpus"), xquad("zh", "corpus"), xquad("ru", "corpus")}
	for _, language := range []string{"en", "zh", "ru"} {
		sets = append(sets, goldenSet{name: "XQuAD " + language + " in one index of en, zh and ru", queries: xquad(language, "queries"), corpora: all})
	}
	return sets
}

// figures measures the set through the program and returns the shares that are kept, to four places.
func (s goldenSet) figures(t *testing.T) map[string]float64 {
	t.Helper()
	args := []string{"eval", "--json", s.queries, "--lexicon", noDictionaries}
	if s.dictionary {
		args = append(args, "--lexicon", russian)
	}
	if !s.answers {
		args = append(args, "--no-answers")
	}
	for _, corpus := range s.corpora {
		args = append(args, "--corpus", corpus)
	}
	got := decode[evalJSON](t, docent(t, t.TempDir(), args...).want(t, exitDone))
	kept := make(map[string]float64)
	for name, share := range map[string]*float64{
		"recall@1": got.RecallAt1, "recall@5": got.RecallAt5, "recall@10": got.RecallAt10, "mrr": got.MRR, "ndcg@10": got.NDCGAt10,
		"answer_in_first_claim": got.AnswerInFirstClaim, "answer_in_answer": got.AnswerInAnswer,
		"refused_answerable": got.RefusedAnswerable, "refused_unanswerable": got.RefusedUnanswerable,
	} {
		if share != nil {
			kept[name] = math.Round(*share*1e4) / 1e4
		}
	}
	return kept
}

// missing names what the set needs and is not there, or is "".
func (s goldenSet) missing() string {
	needs := []string{s.queries}
	if s.dictionary {
		needs = append(needs, russian)
	}
	for _, path := range needs {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return path
		}
	}
	return ""
}

func TestNoGoldenFigureFallsByMoreThanAPoint(t *testing.T) {
	if testing.Short() {
		t.Skip("asks 5,000 questions")
	}
	golden := readGolden(t)
	for _, set := range goldenSets() {
		t.Run(set.name, func(t *testing.T) {
			if path := set.missing(); path != "" {
				t.Skip("no data for measuring: ", path)
			}
			got := set.figures(t)
			t.Log(got)
			if *update {
				golden[set.name] = got
				return
			}
			for _, fall := range falls(golden[set.name], got) {
				t.Error(fall, "; where that is meant, run this test with -update")
			}
		})
	}
	if *update {
		writeGolden(t, golden)
	}
}

// falls names the figures that are more than a point worse than the golden ones, or missing on either side.
func falls(golden, got map[string]float64) []string {
	var worse []string
	if len(golden) == 0 {
		worse = append(worse, "the golden file has no figures of this set")
	}
	for name, want := range golden {
		value, measured := got[name]
		loss := want - value
		if name == "refused_answerable" {
			loss = -loss
		}
		if !measured || loss > point+1e-9 {
			worse = append(worse, name+" fell from "+jsonText(want)+" to "+jsonText(value))
		}
	}
	return worse
}

func jsonText(value float64) string {
	text, err := json.Marshal(value)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

func TestAFallIsNoticedAndARiseIsNot(t *testing.T) {
	golden := map[string]float64{"mrr": 0.8, "refused_answerable": 0.1}
	for name, c := range map[string]struct {
		golden, got map[string]float64
		falls       int
	}{
		"the same":         {golden, golden, 0},
		"a point less":     {golden, map[string]float64{"mrr": 0.79, "refused_answerable": 0.11}, 0},
		"more than that":   {golden, map[string]float64{"mrr": 0.789, "refused_answerable": 0.111}, 2},
		"better":           {golden, map[string]float64{"mrr": 0.9, "refused_answerable": 0}, 0},
		"not measured":     {golden, map[string]float64{"mrr": 0.8}, 1},
		"no golden figure": {nil, golden, 1},
	} {
		if got := falls(c.golden, c.got); len(got) != c.falls {
			t.Errorf("%s: %q, want %d falls", name, got, c.falls)
		}
	}
}

func readGolden(t *testing.T) map[string]map[string]float64 {
	t.Helper()
	golden := make(map[string]map[string]float64)
	text, err := os.ReadFile(filepath.FromSlash(goldenFigures))
	if errors.Is(err, fs.ErrNotExist) && *update {
		return golden
	}
	if err == nil {
		err = json.Unmarshal(text, &golden)
	}
	if err != nil {
		t.Fatal(err)
	}
	return golden
}

func writeGolden(t *testing.T, golden map[string]map[string]float64) {
	t.Helper()
	text, err := json.MarshalIndent(golden, "", "  ")
	if err == nil {
		err = os.WriteFile(goldenFigures, append(text, '\n'), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}
