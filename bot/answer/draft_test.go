package answer

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMarkersOfAnyShapeAreRead(t *testing.T) {
	for draft, want := range map[string]Claim{
		"Trade grew by 10.4% [1].":                   {"Trade grew by 10.4%.", []int{1}},
		"Trade grew by 10.4%. [1]":                   {"Trade grew by 10.4%.", []int{1}},
		"Trade grew by 10.4%.[2][1]":                 {"Trade grew by 10.4%.", []int{2, 1}},
		"贸易增长10.4%【1】。":                              {"贸易增长10.4%。", []int{1}},
		"贸易增长10.4%［1］［3］。":                           {"贸易增长10.4%。", []int{1, 3}},
		"贸易增长10.4%〔2〕。":                              {"贸易增长10.4%。", []int{2}},
		"Trade grew [1, 2].":                         {"Trade grew.", []int{1, 2}},
		"Trade grew [1-3].":                          {"Trade grew.", []int{1, 2, 3}},
		"Trade grew [1; 3 and 2].":                   {"Trade grew.", []int{1, 3, 2}},
		"Trade grew¹.":                               {"Trade grew.", []int{1}},
		"Trade grew.¹ ²":                             {"Trade grew.", []int{1, 2}},
		"Trade grew^1.":                              {"Trade grew.", []int{1}},
		"Trade grew ^[2].":                           {"Trade grew.", []int{2}},
		"Trade grew [^3].":                           {"Trade grew.", []int{3}},
		"Trade grew (1).":                            {"Trade grew.", []int{1}},
		"贸易增长（2）。":                                   {"贸易增长。", []int{2}},
		"Trade grew (1, 2)":                          {"Trade grew", []int{1, 2}},
		"Trade grew (source 2).":                     {"Trade grew.", []int{2}},
		"Trade grew [Passage 2].":                    {"Trade grew.", []int{2}},
		"贸易增长[来源3]。":                                 {"贸易增长。", []int{3}},
		"Торговля выросла [Источник 1].":             {"Торговля выросла.", []int{1}},
		"Trade grew 【1†source】.":                     {"Trade grew.", []int{1}},
		"Trade grew **[1]**.":                        {"Trade grew.", []int{1}},
		"**Trade** grew `[1]`.":                      {"Trade grew.", []int{1}},
		"Trade grew \\[1\\].":                        {"Trade grew.", []int{1}},
		"Trade grew [[1]](https://evil.example/x).":  {"Trade grew.", []int{1}},
		"Trade grew [1](https://evil.example/x).":    {"Trade grew.", []int{1}},
		"Trade grew<sup>1</sup>.":                    {"Trade grew.", []int{1}},
		"Trade grew [1][1][99].":                     {"Trade grew.", []int{1}},
		"Trade grew [0].":                            {"Trade grew.", nil},
		"[1] Trade grew.":                            {"Trade grew.", []int{1}},
		"- Trade grew [2]":                           {"Trade grew", []int{2}},
		"3. Trade grew [2]":                          {"Trade grew", []int{2}},
		"> Trade grew [2]":                           {"Trade grew", []int{2}},
		"| Trade | grew [2] |":                       {"Trade, grew", []int{2}},
		"The area is 5 km² [1].":                     {"The area is 5 km².", []int{1}},
		"The mass is 10³ kg [1].":                    {"The mass is 10³ kg.", []int{1}},
		"Article 5(2) of the treaty applies [1].":    {"Article 5(2) of the treaty applies.", []int{1}},
		"The 2nd (2) of them won [1].":               {"The 2nd (2) of them won.", []int{1}},
		"Less than 5 < 6 is true [1].":               {"Less than 5 < 6 is true.", []int{1}},
		"<b>Trade</b> &lt;i&gt;grew&lt;/i&gt; [1].":  {"Trade grew.", []int{1}},
		"See https://evil.example/a?b=c for it [1].": {"See for it.", []int{1}},
	} {
		t.Run(draft, func(t *testing.T) {
			if diff := cmp.Diff([]Claim{want}, claimsOf(draft, 3)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestADraftIsCutIntoClaims(t *testing.T) {
	for name, test := range map[string]struct {
		draft string
		want  []Claim
	}{
		"sentences": {"Trade grew [1]. The U.S. did not [2]. 峰会召开了[3]。协议签署。",
			[]Claim{{"Trade grew.", []int{1}}, {"The U.S. did not.", []int{2}}, {"峰会召开了。", []int{3}}, {"协议签署。", nil}}},
		"lines with a heading and an introduction": {"## Trade\nHere is what they say:\n- It grew [1]\n* It fell [2]",
			[]Claim{{"It grew", []int{1}}, {"It fell", []int{2}}}},
		"a list of sources": {"It grew [1].\n\nSources:\n[1] Xinhua\n[2] TASS",
			[]Claim{{"It grew.", []int{1}}}},
		"link definitions": {"It grew [1].\n[1]: https://evil.example",
			[]Claim{{"It grew.", []int{1}}}},
		"a code block": {"```\nIt grew [1].\n```", []Claim{{"It grew.", []int{1}}}},
		"nothing":      {"\n[1] …\n---\n", nil},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, claimsOf(test.draft, 3)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func FuzzClaimsHoldNoMarkersAndNoTags(f *testing.F) {
	for _, seed := range []string{
		"Trade grew [1]. **It** <b>fell</b> [2, 3]", "[[1]](x) [1[2]3]", "<<[1]b>script>", "&amp;lt;b&amp;gt;", "[1\x00]", "【1†a】¹²³ (1)^1",
		"[" + "\u202e1]", "`[`1`]`", "<scr<script>ipt>", "[*1*]", "1. 2. 3. [٣]", "[ 1\u200b ]", "\\<b>", "[a](b)[c]: d",
	} {
		f.Add(seed)
	}
	markerShaped := regexp.MustCompile(`[\[【［〔]\s*\d{1,3}\s*[\]】］〕]`)
	tag := regexp.MustCompile(`<[/!?]?\pL`)
	f.Fuzz(func(t *testing.T, draft string) {
		var all strings.Builder
		for _, c := range claimsOf(draft, 3) {
			all.WriteString(c.Text + "\n")
			for _, n := range c.Citations {
				if n < 1 || n > 3 {
					t.Errorf("citation %d of 3 passages", n)
				}
			}
		}
		if m := markerShaped.FindString(all.String()); m != "" {
			t.Errorf("marker %q is left in %q", m, all.String())
		}
		if m := tag.FindString(all.String()); m != "" {
			t.Errorf("tag %q is left in %q", m, all.String())
		}
	})
}
