package main

import (
	"strings"
	"testing"
)

func TestAskAsJSONKeepsTheContract(t *testing.T) {
	data := t.TempDir()
	r := docent(t, data, "ask", "--json", "How much did trade grow in the first five months?").want(t, exitDone)
	answer := decode[answerJSON](t, r)
	if answer.Refused || answer.Composer != "extractive" || answer.Model != "" || answer.Language != "en" || answer.TookMS == nil {
		t.Errorf("answer %+v", answer)
	}
	checkSources(t, data, answer.Sources, cited(t, answer.Claims))
	wantOrder(t, r.stdout, "question", "language", "refused", "text", "claims", "sources", "composer", "model", "took_ms")
	wantOrder(t, r.stdout, "n", "document", "title", "publisher", "published", "url", "quote", "start", "end")
}

func TestARefusalAsJSONHasListsAndStatusThree(t *testing.T) {
	r := docent(t, t.TempDir(), "ask", "--json", "What is the population of Mongolia?").want(t, exitRefused)
	answer := decode[answerJSON](t, r)
	if !answer.Refused || answer.Claims == nil || answer.Sources == nil || len(answer.Claims)+len(answer.Sources) > 0 {
		t.Errorf("refusal %+v", answer)
	}
	if len(answer.Nearest) == 0 || answer.Text == "" || r.stderr != "" {
		t.Errorf("the refusal names %+v and says %q; standard error %q", answer.Nearest, answer.Text, r.stderr)
	}
}

func TestSummaryAsJSONKeepsTheContract(t *testing.T) {
	data := t.TempDir()
	r := docent(t, data, "summary", "--json", "China and Central Asia").want(t, exitDone)
	summary := decode[summaryJSON](t, r)
	var numbers []int
	documents := make(map[string]bool)
	for _, section := range summary.Sections {
		if section.Heading == "" {
			t.Errorf("a section without a heading: %+v", section)
		}
		numbers = append(numbers, cited(t, section.Claims)...)
	}
	for _, source := range summary.Sources {
		documents[source.Document] = true
	}
	if len(summary.Sections) < 2 || len(documents) < 2 {
		t.Errorf("%d sections from %d documents", len(summary.Sections), len(documents))
	}
	checkSources(t, data, summary.Sources, numbers)
	wantOrder(t, r.stdout, "question", "language", "refused", "text", "sections", "sources", "composer", "model", "took_ms")
}

func TestSearchAsJSONKeepsTheContract(t *testing.T) {
	data := t.TempDir()
	r := docent(t, data, "search", "--json", "-k", "3", "railway").want(t, exitDone)
	found := decode[searchJSON](t, r)
	if found.Query != "railway" || len(found.Hits) == 0 || len(found.Hits) > 3 || found.TookMS == nil {
		t.Fatalf("search %+v", found)
	}
	for i, hit := range found.Hits {
		doc := decode[documentJSON](t, docent(t, data, "show", "--json", hit.Document).want(t, exitDone))
		if hit.N != i+1 || hit.Passage == 0 || doc.Text[hit.Start:hit.End] != hit.Text {
			t.Errorf("hit %+v", hit)
		}
		if i > 0 && hit.Score > found.Hits[i-1].Score {
			t.Errorf("hit %d scores more than the one before it", hit.N)
		}
	}
	wantOrder(t, r.stdout, "query", "hits", "took_ms")
	wantOrder(t, r.stdout, "n", "document", "passage", "title", "publisher", "published", "text", "score", "start", "end")
}

func TestASearchWithoutHitsHasAnEmptyListAndStatusThree(t *testing.T) {
	found := decode[searchJSON](t, docent(t, t.TempDir(), "search", "--json", "?!").want(t, exitRefused))
	if found.Hits == nil || len(found.Hits) != 0 {
		t.Errorf("hits %+v", found.Hits)
	}
}

func TestADigestAsJSONKeepsTheContract(t *testing.T) {
	data := t.TempDir()
	r := docent(t, data, "digest", "preview", "--json", "--topic", "China and Central Asia", "--from", "2025-06-18", "--to", "2025-06-22").want(t, exitDone)
	made := decode[digestJSON](t, r)
	var numbers []int
	for _, line := range made.Lines {
		if line.Text == "" || len(line.Citations) == 0 {
			t.Errorf("line without text or citation: %+v", line)
		}
		numbers = append(numbers, line.Citations...)
	}
	documents := make(map[string]bool)
	for _, source := range made.Sources {
		documents[source.Document] = true
	}
	if len(documents) != 2 || made.From != "2025-06-18T00:00:00Z" || made.To != "2025-06-22T00:00:00Z" {
		t.Errorf("digest %+v", made)
	}
	checkSources(t, data, made.Sources, numbers)
	wantOrder(t, r.stdout, "topic", "from", "to", "lines", "sources", "considered", "new", "grouped")
}

func TestADigestOverDaysWithoutNewsIsEmpty(t *testing.T) {
	data := t.TempDir()
	for _, to := range []string{"2025-06-22", "2025-06-23"} {
		r := docent(t, data, "digest", "preview", "--json", "--topic", "China and Central Asia", "--from", "2025-06-22", "--to", to).want(t, exitDone)
		made := decode[digestJSON](t, r)
		if made.Lines == nil || made.Sources == nil || len(made.Lines)+len(made.Sources) > 0 {
			t.Errorf("digest %+v", made)
		}
	}
}

// wantOrder fails the test unless the names stand in the JSON in this order.
func wantOrder(t *testing.T, text string, names ...string) {
	t.Helper()
	at := 0
	for _, name := range names {
		next := strings.Index(text[at:], `"`+name+`":`)
		if next < 0 {
			t.Errorf("%q is missing, or not in its place among %q", name, names)
			return
		}
		at += next
	}
}
