package answer

import (
	"bufio"
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"docent/corpus"
)

// floors are the shares of right verdicts below which the measurement fails, by kind of claim.
var floors = map[string]float64{
	"true: verbatim":               0.97,
	"true: question with answer":   0.80,
	"true: across languages":       0.75,
	"false: a digit changed":       0.97,
	"false: another passage":       0.97,
	"false: another answer":        0.92,
	"false: across, digit changed": 0.92,
	"false: across, other passage": 0.92,
}

type paragraph struct{ ID, Text string }

type question struct {
	Question           string
	Documents, Answers []string
}

// rows reads lines of JSON that are kept outside of the repository.
func rows[T any](t *testing.T, name string) (all []T) {
	t.Helper()
	data, err := os.ReadFile("../../../shared/data/xquad/" + name)
	if err != nil {
		t.Skipf("no data to measure with: %v", err)
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var row T
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		all = append(all, row)
	}
	return all
}

// measure counts right verdicts by kind of claim.
type measure struct {
	*Verifier
	right, all map[string]int
}

func (m *measure) claim(kind string, want bool, claim, passage string) {
	m.all[kind]++
	if m.Verify(claim, passage).Supported == want {
		m.right[kind]++
	}
}

// changed is a claim with the last digit of its first number changed, "" when that makes no number foreign to
// the passage.
func changed(claim, passage string) string {
	number := regexp.MustCompile(`\d+`).FindString(claim)
	if number == "" {
		return ""
	}
	last := number[len(number)-1]
	other := number[:len(number)-1] + string('0'+(last-'0'+3)%10)
	if strings.Contains(passage, other) {
		return ""
	}
	return strings.Replace(claim, number, other, 1)
}

// kinds name the claims of a comparison.
type kinds struct{ same, other, digit string }

var (
	within = kinds{"true: verbatim", "false: another passage", "false: a digit changed"}
	across = kinds{"true: across languages", "false: across, other passage", "false: across, digit changed"}
)

// paragraphs holds the first two sentences of each paragraph against its counterpart, and against another one.
func (m *measure) paragraphs(k kinds, own, counterparts []paragraph) {
	for i, p := range own {
		passage, foreign := counterparts[i].Text, counterparts[(i+17)%len(counterparts)].Text
		spans := corpus.Sentences(p.Text)
		for _, span := range spans[:min(2, len(spans))] {
			claim := p.Text[span.Start:span.End]
			if len(claim) < 30 {
				continue
			}
			m.claim(k.same, true, claim, passage)
			m.claim(k.other, false, claim, foreign)
			if wrong := changed(claim, passage); wrong != "" {
				m.claim(k.digit, false, wrong, passage)
			}
		}
	}
}

// questions puts each question together with its answer, and with one of the same kind that its passage does not have.
func (m *measure) questions(own []paragraph, all []question) {
	text := make(map[string]string)
	for _, p := range own {
		text[p.ID] = p.Text
	}
	digit := regexp.MustCompile(`\d`)
	for i, q := range all {
		passage, asked := text[q.Documents[0]], strings.TrimRight(q.Question, "?？ ")
		m.claim("true: question with answer", true, asked+" "+q.Answers[0]+".", passage)
		for k := 7; k < 7*len(all); k += 7 {
			other := all[(i+k)%len(all)].Answers[0]
			if digit.MatchString(other) == digit.MatchString(q.Answers[0]) && !verbatim(other, passage) {
				m.claim("false: another answer", false, asked+" "+other+".", passage)
				break
			}
		}
	}
}

func TestVerdictsAreRightOftenEnough(t *testing.T) {
	if testing.Short() {
		t.Skip("measures for some seconds")
	}
	m := &measure{verifier(t), make(map[string]int), make(map[string]int)}
	languages := []string{"en", "zh", "ru"}
	for _, own := range languages {
		paragraphs := rows[paragraph](t, own+".corpus.jsonl")
		m.paragraphs(within, paragraphs, paragraphs)
		m.questions(paragraphs, rows[question](t, own+".queries.jsonl"))
		for _, other := range languages {
			if other != own {
				m.paragraphs(across, paragraphs, rows[paragraph](t, other+".corpus.jsonl"))
			}
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(m.all)) {
		share := float64(m.right[kind]) / float64(m.all[kind])
		t.Logf("%-30s %.3f of %d", kind, share, m.all[kind])
		if floor, ok := floors[kind]; !ok || share < floor {
			t.Errorf("%s: %.3f right, want %.2f", kind, share, floor)
		}
	}
}
