package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// verdictJSON spells the contract out by itself.
type verdictJSON struct {
	ID        any    `json:"id"`
	Supported *bool  `json:"supported"`
	Passage   *int   `json:"passage"`
	Reason    string `json:"reason"`
}

const someClaims = `{"id":"a","claim":"Trade grew by 10.4% in 2025.","passages":["The weather was fine.","Trade grew by 10.4% in 2025."]}
{"id":7,"claim":"Trade grew by 14.4% in 2025 [1].","passages":["Trade grew by 10.4% in 2025."]}

{"id":"в","claim":"贸易增长10.4%。","passages":[{"text":"В 2025 году торговля выросла на 10,4%.","n":1}]}
{"claim":"Trade fell.","passages":["Trade rose."]}
{"id":null,"claim":"Trade rose.","passages":[]}
{"id":"","claim":"","passages":["Trade rose."]}
`

func TestClaimsAreVerifiedLineByLine(t *testing.T) {
	golden, err := os.ReadFile("testdata/verify.golden.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range map[string]ran{
		"a file":         docent(t, t.TempDir(), "verify", "--json", file(t, "claims.jsonl", someClaims)),
		"standard input": docentWith(t, environ{"DOCENT_DATA": t.TempDir()}, "\ufeff"+strings.TrimSpace(someClaims), "verify", "-", "--json"),
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(string(golden), r.want(t, exitDone).stdout); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			for line := range strings.Lines(r.stdout) {
				d := json.NewDecoder(strings.NewReader(line))
				d.DisallowUnknownFields()
				var v verdictJSON
				if err := d.Decode(&v); err != nil || v.Supported == nil || v.Passage == nil || *v.Supported == (v.Reason != "") || *v.Supported != (*v.Passage > 0) {
					t.Errorf("%s: %v", line, err)
				}
			}
		})
	}
}

func TestAPersonReadsVerdictsAsSentences(t *testing.T) {
	r := docent(t, t.TempDir(), "verify", file(t, "claims.jsonl", someClaims)).want(t, exitDone)
	for _, line := range []string{`"a": supported by passage 2`, "7: not supported: the number or date \"14.4%\" is not in the passage", "line 5: not supported: "} {
		if !strings.Contains(r.stdout, line) {
			t.Errorf("%q is not in\n%s", line, r.stdout)
		}
	}
}

func TestAClaimThatCannotBeReadEndsTheRunWithItsLine(t *testing.T) {
	good := `{"id":1,"claim":"Trade grew.","passages":["Trade grew."]}` + "\n"
	for name, bad := range map[string]string{
		"no JSON": "claim", "a list": "[]", "no claim": `{"id":1,"passages":["x"]}`, "a number as claim": `{"claim":1,"passages":[]}`,
		"a passage without text": `{"claim":"x","passages":[{"title":"x"}]}`, "passages that are no list": `{"claim":"x","passages":"x"}`,
		"broken UTF-8": "{\"claim\":\"\xff\",\"passages\":[]}", "two objects": `{"claim":"x","passages":[]} {"claim":"y","passages":[]}`,
	} {
		t.Run(name, func(t *testing.T) {
			r := docent(t, t.TempDir(), "verify", "--json", file(t, "claims.jsonl", good+bad+"\n"+good)).want(t, exitFailed)
			if !strings.Contains(r.stderr, "line 2") || strings.Count(r.stderr, "\n") != 1 || strings.Count(r.stdout, "\n") != 1 {
				t.Errorf("stdout %q, stderr %q", r.stdout, r.stderr)
			}
		})
	}
	docent(t, t.TempDir(), "verify", "--json", "no-such-file").fails(t, exitFailed, "no-such-file")
	docent(t, t.TempDir(), "verify").fails(t, exitUsage)
}

func TestManyClaimsAreVerifiedAsTheyCome(t *testing.T) {
	var in strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&in, `{"id":%d,"claim":"Trade grew by %d%%.","passages":["Trade grew by 7%%."]}`+"\n", i, i%10)
	}
	in.WriteString(`{"id":"long","claim":"Trade grew.","passages":["` + strings.Repeat("Trade grew. ", 20_000) + `"]}`)
	r := docentWith(t, environ{"DOCENT_DATA": t.TempDir()}, in.String(), "verify", "--json", "-").want(t, exitDone)
	if n := strings.Count(r.stdout, `"supported":true`); n != 201 || strings.Count(r.stdout, "\n") != 2001 {
		t.Errorf("%d of %d are supported", n, strings.Count(r.stdout, "\n"))
	}
}
