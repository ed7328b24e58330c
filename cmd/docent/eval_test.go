package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docent/retrieval/openaitest"
)

// evalShares are the figures of an evaluation as its users read them.
type evalShares struct {
	Questions           *int     `json:"questions"`
	RecallAt1           *float64 `json:"recall@1"`
	RecallAt5           *float64 `json:"recall@5"`
	RecallAt10          *float64 `json:"recall@10"`
	MRR                 *float64 `json:"mrr"`
	NDCGAt10            *float64 `json:"ndcg@10"`
	AnswerInPassagesAt5 *float64 `json:"answer_in_passages@5"`
	AnswerInFirstClaim  *float64 `json:"answer_in_first_claim"`
	AnswerInAnswer      *float64 `json:"answer_in_answer"`
	RefusedAnswerable   *float64 `json:"refused_answerable"`
	RefusedUnanswerable *float64 `json:"refused_unanswerable"`
	Latency             *struct {
		P50 float64 `json:"p50"`
		P95 float64 `json:"p95"`
		P99 float64 `json:"p99"`
	} `json:"latency_ms"`
}

// evalJSON is what "docent eval --json" prints.
type evalJSON struct {
	evalShares
	IndexSeconds float64               `json:"index_seconds"`
	PeakRSS      *float64              `json:"peak_rss_mb"`
	Pairs        map[string]evalShares `json:"pairs"`
}

const (
	evalDocuments = `{"id":"pier","language":"en","text":"The new pier of Aktau opened on 4 June 2025."}
{"id":"cotton","language":"en","text":"The cotton harvest of Uzbekistan reached three million tonnes."}
`
	evalQuestions = `{"id":"1","question":"When did the new pier of Aktau open?","language":"en","documents":["pier"],"answers":["4 JUNE 2025"]}
{"id":"2","question":"乌兹别克斯坦的棉花收成是多少？","language":"zh","documents":["cotton"],"answers":["three million"]}
{"id":"3","question":"Who discovered penicillin?","language":"en","documents":[],"answers":[],"unanswerable":true}
`
)

// evalRoom is the folder for temporary files during a test; at its end nothing may be left there.
func evalRoom(t *testing.T) {
	t.Helper()
	room := t.TempDir()
	t.Setenv("TMPDIR", room)
	t.Cleanup(func() {
		if left, err := filepath.Glob(filepath.Join(room, "docent-eval-*")); err != nil || len(left) > 0 {
			t.Errorf("temporary folders are left: %v, %v", left, err)
		}
	})
}

func TestEvalAsJSONKeepsTheContract(t *testing.T) {
	corpus, queries := file(t, "c.jsonl", evalDocuments), file(t, "q.jsonl", evalQuestions)
	evalRoom(t)
	data := t.TempDir()
	r := docent(t, data, "eval", "--json", "--corpus", corpus, queries).want(t, exitDone)
	got := decode[evalJSON](t, r)
	if *got.Questions != 3 || *got.RecallAt1 != 1 || *got.MRR != 1 || *got.NDCGAt10 != 1 || *got.AnswerInPassagesAt5 != 1 ||
		*got.AnswerInFirstClaim < 0.5 || *got.RefusedUnanswerable != 1 || got.IndexSeconds <= 0 || got.Latency.P99 < got.Latency.P50 {
		t.Errorf("%s", r.stdout)
	}
	if len(got.Pairs) != 2 || *got.Pairs["zh-en"].Questions != 1 || *got.Pairs["en-en"].Questions != 2 || *got.Pairs["en-en"].RefusedUnanswerable != 1 {
		t.Errorf("pairs %+v", got.Pairs)
	}
	wantOrder(t, r.stdout, "questions", "recall@1", "recall@5", "recall@10", "mrr", "ndcg@10", "answer_in_passages@5", "answer_in_first_claim",
		"answer_in_answer", "refused_answerable", "refused_unanswerable", "latency_ms", "p50", "p95", "p99", "index_seconds", "peak_rss_mb", "pairs")
	if !strings.Contains(r.stderr, "3 of 3 questions") {
		t.Errorf("standard error %q tells no progress", r.stderr)
	}
	if _, err := os.Stat(filepath.Join(data, "docent.db")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the data folder has a database: %v", err)
	}
}

func TestEvalWithoutAnswersLeavesTheirSharesNull(t *testing.T) {
	corpus, queries := file(t, "c.jsonl", evalDocuments), file(t, "q.jsonl", evalQuestions)
	evalRoom(t)
	r := docent(t, t.TempDir(), "eval", queries, "--no-answers", "--corpus", corpus, "--json").want(t, exitDone)
	got := decode[evalJSON](t, r)
	if got.AnswerInFirstClaim != nil || got.AnswerInAnswer != nil || got.RefusedAnswerable != nil || got.RefusedUnanswerable != nil || *got.RecallAt1 != 1 {
		t.Errorf("%s", r.stdout)
	}
}

func TestEvalForPeopleIsATable(t *testing.T) {
	corpus, queries := file(t, "c.jsonl", evalDocuments), file(t, "q.jsonl", evalQuestions)
	r := docent(t, t.TempDir(), "eval", "--corpus="+corpus, queries).want(t, exitDone)
	cells := strings.Join(strings.Fields(r.stdout), " ") // a column is as wide as its slowest search
	for _, words := range []string{"all en-en zh-en", "recall@1 1.000", "refused, unanswerable 1.000", "indexed in"} {
		if !strings.Contains(cells, words) {
			t.Errorf("the table lacks %q:\n%s", words, r.stdout)
		}
	}
}

func TestEvalTellsDocumentsOfSeveralCorporaWithOneIDApart(t *testing.T) {
	chinese := file(t, "zh.jsonl", `{"id":"pier","language":"zh","text":"阿克套新码头于2025年6月4日启用。"}`)
	queries := file(t, "q.jsonl", `{"question":"阿克套新码头何时启用？","language":"zh","documents":["pier"],"answers":["6月4日"]}`)
	r := docent(t, t.TempDir(), "eval", "--json", "--corpus", file(t, "en.jsonl", evalDocuments), "--corpus", chinese, queries).want(t, exitDone)
	got := decode[evalJSON](t, r)
	if len(got.Pairs) != 1 || *got.Pairs["zh-zh"].RecallAt5 != 1 {
		t.Errorf("%s", r.stdout)
	}
}

func TestEvalRefusesWhatItCannotMeasure(t *testing.T) {
	corpus, queries := file(t, "c.jsonl", evalDocuments), file(t, "q.jsonl", evalQuestions)
	lost := file(t, "lost.jsonl", evalQuestions+`{"question":"q","documents":["nowhere"]}`)
	evalRoom(t)
	for name, c := range map[string]struct {
		args   []string
		status int
		words  []string
	}{
		"no corpus":            {[]string{queries}, exitUsage, []string{"--corpus"}},
		"no queries":           {[]string{"--corpus", corpus}, exitUsage, []string{"queries"}},
		"a missing corpus":     {[]string{"--corpus", "none.jsonl", queries}, exitFailed, []string{"none.jsonl"}},
		"missing queries":      {[]string{"--corpus", corpus, "none.jsonl"}, exitFailed, []string{"none.jsonl"}},
		"a bad line":           {[]string{"--corpus", file(t, "bad.jsonl", evalDocuments+"{"), queries}, exitFailed, []string{"bad.jsonl", "line 3"}},
		"a document not there": {[]string{"--corpus", corpus, lost}, exitFailed, []string{"lost.jsonl", "line 4", "nowhere"}},
	} {
		t.Run(name, func(t *testing.T) {
			docent(t, t.TempDir(), append([]string{"eval", "--json"}, c.args...)...).fails(t, c.status, c.words...)
		})
	}
}

func TestHelpExplainsEvalAndItsParts(t *testing.T) {
	for command, words := range map[string][]string{
		"eval": {"docent eval <command>", "eval draft", "eval measure"}, "eval measure": {"--no-answers", "--corpus"}, "eval draft": {"--questions", "--language"},
	} {
		parts := strings.Fields(command)
		flag := docent(t, t.TempDir(), append(parts, "--help")...).want(t, exitDone)
		word := docent(t, t.TempDir(), append([]string{"help"}, parts...)...).want(t, exitDone)
		for _, w := range words {
			if flag.stdout != word.stdout || !strings.Contains(flag.stdout, w) {
				t.Errorf("help of %q lacks %q:\n%s", command, w, flag.stdout)
			}
		}
	}
}

func TestEvalDraftNeedsAModel(t *testing.T) {
	docent(t, t.TempDir(), "eval", "draft", "--corpus", file(t, "c.jsonl", evalDocuments)).fails(t, exitUsage, "OPENAI_MODEL", "OPENAI_BASE_URL")
}

func TestEvalDraftProposesQuestionsThatEvalMeasures(t *testing.T) {
	corpus := file(t, "c.jsonl", evalDocuments)
	server := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Respond: func(r openaitest.ChatRequest) string {
		if strings.Contains(r.Text("user"), "pier") {
			return "```json\n{\"question\": \"When did the pier open?\", \"answer\": \"4 June 2025\"}\n```"
		}
		return `{"question": "How much cotton was there?", "answer": "five tonnes"}`
	}}))
	evalRoom(t)
	r := docentWith(t, modelled(t.TempDir(), server.URL), "", "eval", "draft", "--corpus", corpus).want(t, exitDone)
	var draft struct {
		ID, Question, Language string
		Documents, Answers     []string
	}
	if err := json.Unmarshal([]byte(r.stdout), &draft); err != nil || draft.Documents[0] != "pier" || draft.Answers[0] != "4 June 2025" || draft.Language != "en" {
		t.Errorf("%v: %s", err, r.stdout)
	}
	if !strings.Contains(r.stderr, "left out") || !strings.Contains(r.stderr, "five tonnes") || server.Rejected() > 0 {
		t.Errorf("standard error %s, %d requests out of order", r.stderr, server.Rejected())
	}
	measured := docent(t, t.TempDir(), "eval", "--json", "--no-answers", "--corpus", corpus, file(t, "drafts.jsonl", r.stdout)).want(t, exitDone)
	if got := decode[evalJSON](t, measured); *got.RecallAt1 != 1 {
		t.Errorf("%s", measured.stdout)
	}
}

func TestEvalDraftSaysWhyTheModelDoesNotAnswer(t *testing.T) {
	server := openaitest.New(t, openaitest.WithKey("sk-another"))
	corpus := file(t, "c.jsonl", evalDocuments)
	docentWith(t, modelled(t.TempDir(), server.URL), "", "eval", "draft", "--corpus", corpus).fails(t, exitFailed, "401")
}
