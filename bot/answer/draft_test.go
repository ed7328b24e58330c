package answer

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMarkersOfAnyShapeAreRead(t *testing.T) {
	for draft, want := range map[string]Claim{
		"Trade grew by 10.4% [1].":                   {Text: "Trade grew by 10.4%.", Citations: []int{1}},
		"Trade grew by 10.4%. [1]":                   {Text: "Trade grew by 10.4%.", Citations: []int{1}},
		"Trade grew by 10.4%.[2][1]":                 {Text: "Trade grew by 10.4%.", Citations: []int{2, 1}},
		"贸易增长10.4%【1】。":                              {Text: "贸易增长10.4%。", Citations: []int{1}},
		"贸易增长10.4%［1］［3］。":                           {Text: "贸易增长10.4%。", Citations: []int{1, 3}},
		"贸易增长10.4%〔2〕。":                              {Text: "贸易增长10.4%。", Citations: []int{2}},
		"Trade grew [1, 2].":                         {Text: "Trade grew.", Citations: []int{1, 2}},
		"Trade grew [1-3].":                          {Text: "Trade grew.", Citations: []int{1, 2, 3}},
		"Trade grew [1; 3 and 2].":                   {Text: "Trade grew.", Citations: []int{1, 3, 2}},
		"Trade grew¹.":                               {Text: "Trade grew.", Citations: []int{1}},
		"Trade grew.¹ ²":                             {Text: "Trade grew.", Citations: []int{1, 2}},
		"Trade grew^1.":                              {Text: "Trade grew.", Citations: []int{1}},
		"Trade grew ^[2].":                           {Text: "Trade grew.", Citations: []int{2}},
		"Trade grew [^3].":                           {Text: "Trade grew.", Citations: []int{3}},
		"Trade grew (1).":                            {Text: "Trade grew.", Citations: []int{1}},
		"贸易增长（2）。":                                   {Text: "贸易增长。", Citations: []int{2}},
		"Trade grew (1, 2)":                          {Text: "Trade grew", Citations: []int{1, 2}},
		"Trade grew (source 2).":                     {Text: "Trade grew.", Citations: []int{2}},
		"Trade grew [Passage 2].":                    {Text: "Trade grew.", Citations: []int{2}},
		"贸易增长[来源3]。":                                 {Text: "贸易增长。", Citations: []int{3}},
		"Торговля выросла [Источник 1].":             {Text: "Торговля выросла.", Citations: []int{1}},
		"Trade grew 【1†source】.":                     {Text: "Trade grew.", Citations: []int{1}},
		"Trade grew [Source: 1, Source 2].":          {Text: "Trade grew.", Citations: []int{1, 2}},
		"贸易增长［１］。":                                   {Text: "贸易增长。", Citations: []int{1}},
		"贸易增长（２）。":                                   {Text: "贸易增长。", Citations: []int{2}},
		"Trade grew [1], [3].":                       {Text: "Trade grew.", Citations: []int{1, 3}},
		"Trade grew ([1], [2]).":                     {Text: "Trade grew.", Citations: []int{1, 2}},
		"Trade grew [1]–[3].":                        {Text: "Trade grew.", Citations: []int{1, 2, 3}},
		"Trade grew ⁽¹⁾.":                            {Text: "Trade grew.", Citations: []int{1}},
		"Trade grew ②.":                              {Text: "Trade grew.", Citations: []int{2}},
		"Trade grew in (2) years [1].":               {Text: "Trade grew in (2) years.", Citations: []int{1}},
		"Trade grew **[1]**.":                        {Text: "Trade grew.", Citations: []int{1}},
		"**Trade** grew `[1]`.":                      {Text: "Trade grew.", Citations: []int{1}},
		"Trade grew \\[1\\].":                        {Text: "Trade grew.", Citations: []int{1}},
		"Trade grew [[1]](https://evil.example/x).":  {Text: "Trade grew.", Citations: []int{1}},
		"Trade grew [1](https://evil.example/x).":    {Text: "Trade grew.", Citations: []int{1}},
		"Trade grew<sup>1</sup>.":                    {Text: "Trade grew.", Citations: []int{1}},
		"Trade grew [1][1][99].":                     {Text: "Trade grew.", Citations: []int{1}},
		"Trade grew [0].":                            {Text: "Trade grew.", Citations: nil},
		"[1] Trade grew.":                            {Text: "Trade grew.", Citations: []int{1}},
		"- Trade grew [2]":                           {Text: "Trade grew", Citations: []int{2}, Line: true},
		"3. Trade grew [2]":                          {Text: "Trade grew", Citations: []int{2}, Line: true},
		"> Trade grew [2]":                           {Text: "Trade grew", Citations: []int{2}},
		"| Trade | grew [2] |":                       {Text: "Trade, grew", Citations: []int{2}, Line: true},
		"The area is 5 km² [1].":                     {Text: "The area is 5 km².", Citations: []int{1}},
		"The mass is 10³ kg [1].":                    {Text: "The mass is 10³ kg.", Citations: []int{1}},
		"Article 5(2) of the treaty applies [1].":    {Text: "Article 5(2) of the treaty applies.", Citations: []int{1}},
		"The 2nd (2) of them won [1].":               {Text: "The 2nd (2) of them won.", Citations: []int{1}},
		"Less than 5 < 6 is true [1].":               {Text: "Less than 5 < 6 is true.", Citations: []int{1}},
		"<b>Trade</b> &lt;i&gt;grew&lt;/i&gt; [1].":  {Text: "Trade grew.", Citations: []int{1}},
		"See https://evil.example/a?b=c for it [1].": {Text: "See for it.", Citations: []int{1}},
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
			[]Claim{{Text: "Trade grew.", Citations: []int{1}}, {Text: "The U.S. did not.", Citations: []int{2}}, {Text: "峰会召开了。", Citations: []int{3}}, {Text: "协议签署。", Citations: nil}}},
		"lines with a heading and an introduction": {"## Trade\nHere is what they say:\n- It grew [1]\n* It fell [2]",
			[]Claim{{Text: "It grew", Citations: []int{1}, Line: true}, {Text: "It fell", Citations: []int{2}, Line: true}}},
		"a table": {"| Country | Trade |\n|:---|---:|\n| Kazakhstan | grew [1] |\n| Uzbekistan | fell [2] |",
			[]Claim{{Text: "Kazakhstan, grew", Citations: []int{1}, Line: true}, {Text: "Uzbekistan, fell", Citations: []int{2}, Line: true}}},
		"a list of sources": {"It grew [1].\n\nSources:\n[1] Xinhua\n[2] TASS",
			[]Claim{{Text: "It grew.", Citations: []int{1}}}},
		"link definitions": {"It grew [1].\n[1]: https://evil.example",
			[]Claim{{Text: "It grew.", Citations: []int{1}}}},
		"a code block": {"```\nIt grew [1].\n```", []Claim{{Text: "It grew.", Citations: []int{1}}}},
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
