package main

import (
	"strings"
	"testing"

	"docent/retrieval/openaitest"
)

// traceJSON spells the contract out by itself.
type traceJSON struct {
	answerJSON
	Trace *struct {
		Evidence float64 `json:"evidence"`
		Passages []struct {
			N         int     `json:"n"`
			Document  string  `json:"document"`
			Title     string  `json:"title"`
			Published string  `json:"published"`
			Score     float64 `json:"score"`
			Evidence  float64 `json:"evidence"`
			Text      string  `json:"text"`
		} `json:"passages"`
		Prompt *struct {
			Model    string `json:"model"`
			Passages int    `json:"passages"`
			Tokens   int    `json:"tokens"`
		} `json:"prompt"`
		Draft  string `json:"draft"`
		Claims []struct {
			Text      string `json:"text"`
			Cited     []int  `json:"cited"`
			Supported bool   `json:"supported"`
			Passage   int    `json:"passage"`
			Reason    string `json:"reason"`
		} `json:"claims"`
		Sentences []struct {
			Passage int     `json:"passage"`
			Score   float64 `json:"score"`
			Chosen  bool    `json:"chosen"`
			Text    string  `json:"text"`
		} `json:"sentences"`
		Outcome string `json:"outcome"`
		Steps   []struct {
			Name string  `json:"name"`
			MS   float64 `json:"ms"`
		} `json:"steps"`
	} `json:"trace"`
}

const halfTrue = "Kyrgyzstan is expected to earn $200 million a year in transit revenue [1]. Kyrgyzstan earns $900 million a year in transit revenue [1]."

func TestATraceTellsWhatBecameOfADraft(t *testing.T) {
	env := modelled(t.TempDir(), openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Text: halfTrue})).URL)
	r := docentWith(t, env, "", "ask", "--json", "--trace", revenueQuestion).want(t, exitDone)
	a := decode[traceJSON](t, r)
	tr := a.Trace
	if tr == nil || tr.Draft != halfTrue || tr.Prompt == nil || tr.Prompt.Tokens == 0 || tr.Prompt.Model != openaitest.ChatModel || len(tr.Passages) == 0 {
		t.Fatalf("trace %+v", tr)
	}
	if len(tr.Claims) != 2 || !tr.Claims[0].Supported || tr.Claims[1].Supported || !strings.Contains(tr.Claims[1].Reason, "$900 million") {
		t.Errorf("claims %+v", tr.Claims)
	}
	if len(tr.Steps) < 3 || tr.Outcome != "worded by the model" {
		t.Errorf("steps %+v, outcome %q", tr.Steps, tr.Outcome)
	}
	if *a.Dropped != 1 || !strings.Contains(a.Text, "1 statement of the model is left out") {
		t.Errorf("%d dropped: %s", *a.Dropped, a.Text)
	}
	if strings.Contains(r.stdout+r.stderr, openaitest.Key) {
		t.Error("the key is shown")
	}
}

func TestATraceSaysWithoutAModelWhichSentencesWereConsidered(t *testing.T) {
	data := t.TempDir()
	a := decode[traceJSON](t, docent(t, data, "ask", "--json", "--trace", revenueQuestion).want(t, exitDone))
	if a.Trace.Prompt != nil || len(a.Trace.Claims) > 0 || len(a.Trace.Sentences) == 0 || a.Trace.Outcome != "sentences of the documents" {
		t.Errorf("trace %+v", a.Trace)
	}
	chosen := 0
	for _, s := range a.Trace.Sentences {
		if s.Chosen {
			chosen++
		}
	}
	if chosen != len(a.Claims) {
		t.Errorf("%d of %d claims are chosen sentences", chosen, len(a.Claims))
	}
	refused := decode[traceJSON](t, docent(t, data, "ask", "--json", "--trace", "What is the population of Mongolia?").want(t, exitRefused))
	if !strings.HasPrefix(refused.Trace.Outcome, "refused: ") {
		t.Errorf("outcome %q", refused.Trace.Outcome)
	}
}

func TestATraceIsReadByPeopleToo(t *testing.T) {
	env := modelled(t.TempDir(), openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Text: halfTrue})).URL)
	r := docentWith(t, env, "", "ask", "--trace", revenueQuestion).want(t, exitDone)
	for _, words := range []string{"Trace\noutcome: worded by the model\n", "evidence: ", "passage 1: ", "prompt: ", "draft:\n", "kept by passage ", "dropped: ", "search: ", "verify: "} {
		if !strings.Contains(r.stdout, words) {
			t.Errorf("%q is not in\n%s", words, r.stdout)
		}
	}
	if plain := docentWith(t, env, "", "ask", revenueQuestion).want(t, exitDone); strings.Contains(plain.stdout, "Trace") {
		t.Error("a trace that nobody asked for")
	}
}

func TestASecondOpinionIsConfiguredByTheEnvironment(t *testing.T) {
	server := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Text: halfTrue}, openaitest.Behaviour{Text: "1. NO"}))
	env := modelled(t.TempDir(), server.URL)
	env["OPENAI_SECOND_OPINION"] = openaitest.ChatModel
	a := decode[answerJSON](t, docentWith(t, env, "", "ask", "--json", revenueQuestion).want(t, exitDone))
	if requests := server.ChatRequests(); len(requests) != 2 || a.Composer != "extractive" {
		t.Errorf("%d requests, composer %s", len(requests), a.Composer)
	}
}
