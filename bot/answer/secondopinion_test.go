package answer

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"docent/retrieval/openaitest"
)

// second asks a question of a model that says two things that hold, and of the opinion b on them.
func second(t *testing.T, b openaitest.Behaviour) (Answer, []openaitest.ChatRequest) {
	t.Helper()
	index, _ := indexed(t, map[string]string{"railway.txt": railway, "visas.txt": visas})
	s := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Text: twoClaims}, b))
	m := composer(s)
	m.cfg.SecondOpinion = openaitest.ChatModel
	a, err := NewAnswerer(index, m, slog.New(slog.DiscardHandler)).Ask(context.Background(), Question{Text: howLong})
	if err != nil {
		t.Fatal(err)
	}
	return a, s.ChatRequests()
}

const twoClaims = "The railway to Uzbekistan is 523 kilometres long [1]. Kyrgyzstan expects transit revenue of $200 million a year from it [1]."

func TestASecondOpinionTakesClaimsAway(t *testing.T) {
	for name, text := range map[string]string{
		"lines": "1. YES\n2. NO", "marked": "**1**: yes\n**2**: no – the quote is about something else", "JSON": `{"1": "yes", "2": "no"}`,
		"objects": `[{"claim": 1, "supported": true}, {"claim": 2, "supported": false}]`, "Russian": "1 — да\n2 — нет",
		"Chinese": "1：支持\n2：不支持", "after thinking": "<think>2 yes?</think>1) yes\n2) not supported",
	} {
		t.Run(name, func(t *testing.T) {
			a, requests := second(t, openaitest.Behaviour{Text: text})
			if len(requests) != 2 || len(a.Claims) != 1 || !strings.Contains(a.Claims[0].Text, "523") || a.Dropped != 1 || len(a.Sources) != 1 || a.Sources[0].N != 1 {
				t.Errorf("%d requests, %+v", len(requests), a)
			}
		})
	}
}

func TestAFailedSecondOpinionChangesNothing(t *testing.T) {
	for name, b := range map[string]openaitest.Behaviour{
		"an error": {Status: 500}, "too many requests": {Status: 429}, "nothing": {Text: " "}, "no answer": {Text: "NO_ANSWER"}, "chatter": {Text: "I can't say. Number 7: no."},
		"both": {Text: "1. yes\n1. no\n2. no\n2. yes"}, "broken": {Text: "\xff\xfe 1"}, "yes": {Text: "1. YES\n2. YES"},
	} {
		t.Run(name, func(t *testing.T) {
			if a, _ := second(t, b); len(a.Claims) != 2 || a.Dropped != 0 || a.Composer != Model || a.ModelFailed {
				t.Errorf("%+v", a)
			}
		})
	}
}

func TestASecondOpinionIsOffByDefault(t *testing.T) {
	if _, requests := asked(t, howLong, openaitest.Behaviour{Text: twoClaims}); requests != 1 {
		t.Errorf("%d requests", requests)
	}
}

func FuzzAnOpinionDoubtsOnlyClaimsThatThereAre(f *testing.F) {
	f.Add("1. yes 2. no", 2)
	f.Add(`[{"claim":9,"supported":false}]`, 3)
	f.Fuzz(func(t *testing.T, text string, n int) {
		n = max(0, min(n, 50))
		all := doubts(text, n)
		if !slices.IsSorted(all) || len(all) > n || len(all) > 0 && (all[0] < 0 || all[len(all)-1] >= n) {
			t.Errorf("%v of %d", all, n)
		}
	})
}
