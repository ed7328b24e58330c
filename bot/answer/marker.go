package answer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// numbers is one number of up to three digits, or several: "1", "1, 2", "1-3", "1 и 2".
const numbers = `\d{1,3}(?:\s*(?:[,，、;；&\-–—~至和и]|and)\s*(?:` + sourceWords + `\s*[#№:：]?\s*)?\d{1,3})*`

// sourceWords may stand before the number within the brackets of a marker.
const sourceWords = `(?:passages?|sources?|documents?|docs?|refs?|references?|citations?|cite|citing|see|来源|资料|段落|文献|文档|引用|参考|источники?|документы?|отрывк[аи]|отрывок|фрагменты?|см\.)`

var (
	// bracketed markers: [1] 【1】 ［1］ [1, 2] [1-3] [^1] [[1]] 【1†source】 [Passage 1] [来源1].
	bracketed = regexp.MustCompile(`(?i)[\[【［〔]\s*[\[【［〔]?\s*` + sourceWords + `?\s*[\^#№:：]?\s*(` + numbers + `)\s*(?:†[^\]】］〕\n]*)?\s*[\]】］〕]?\s*[\]】］〕]`)
	// spoken markers in parentheses: (source 1), （来源：1）.
	spoken = regexp.MustCompile(`(?i)[(（]\s*` + sourceWords + `\s*[#№:：]?\s*\[?(` + numbers + `)\]?\s*[)）]`)
	// round markers are those of a bare number; they need a look at what stands around.
	round = regexp.MustCompile(`[(（]\s*(` + numbers + `)\s*[)）]`)
	// carets are markers like ^1 and ^[1].
	carets       = regexp.MustCompile(`\^\{?\[?(\d{1,3})\]?\}?`)
	superscripts = regexp.MustCompile(`⁽?[¹²³⁰⁴-⁹](?:[⁾⁽,，ʼ]*[¹²³⁰⁴-⁹])*⁾?`)
	// circled markers are ① to ⑳.
	circled = regexp.MustCompile(`[①-⑳]+`)
	// wide finds brackets with full-width digits.
	wide = regexp.MustCompile(`(?i)[\[【［〔(（]\s*` + sourceWords + `?[\s\d#№:：,，、;；\-–—~]*[０-９][\s\d０-９,，、;；\-–—~]*[\]】］〕)）]`)
	// joined finds what stands between markers that belong together, enclosed a pair of brackets around them, and
	// spanned a range of markers.
	joined   = regexp.MustCompile(`\](?:\s*[,，、;；&]\s*|\s+(?:and|и|和)\s+)\[(\d{1,3})\]`)
	enclosed = regexp.MustCompile(`[(（]\s*((?:\[\d{1,3}\])+)\s*[)）]`)
	spanned  = regexp.MustCompile(`\[(\d{1,3})\]\s*[-–—~至]\s*\[(\d{1,3})\]`)
	// marker is the one form that all others are turned into.
	marker = regexp.MustCompile(`\[(\d{1,3})\]`)
	digits = regexp.MustCompile(`\d{1,3}`)
)

// canonical turns every marker of a text, whatever its form, into "[n]" or a run of them. Numbers in round
// brackets, carets and superscripts count only where they are plainly meant: of a passage that exists, after
// a word or a stop, not an exponent and not the number of a list line.
func canonical(text string, passages int) string {
	text = wide.ReplaceAllStringFunc(text, narrow)
	text = bracketed.ReplaceAllStringFunc(text, run)
	text = spoken.ReplaceAllStringFunc(text, run)
	text = replaceWhere(text, round, func(before, m, after string) string {
		if known(m, passages) && endsClause(before, after) {
			return run(m)
		}
		return m
	})
	text = replaceWhere(text, carets, func(before, m, _ string) string {
		if known(m, passages) && !raised(before) {
			return run(m)
		}
		return m
	})
	text = replaceWhere(text, circled, func(before, m, after string) string {
		if n := uncircled(m); known(n, passages) && endsClause(before, after) {
			return run(n)
		}
		return m
	})
	text = replaceWhere(text, superscripts, func(before, m, _ string) string {
		if n := lowered(m); known(n, passages) && !raised(before) {
			return run(n)
		}
		return m
	})
	return together(text)
}

// replaceWhere replaces each match by what with makes of it and of the text before and after.
func replaceWhere(text string, re *regexp.Regexp, with func(before, match, after string) string) string {
	var b strings.Builder
	last := 0
	for _, at := range re.FindAllStringIndex(text, -1) {
		b.WriteString(text[last:at[0]])
		b.WriteString(with(text[:at[0]], text[at[0]:at[1]], text[at[1]:]))
		last = at[1]
	}
	return b.String() + text[last:]
}

var ranges = regexp.MustCompile(`(\d{1,3})\s*[-–—~至]\s*(\d{1,3})`)

// longestRange bounds how many passages "[1-9]" may name.
const longestRange = 10

// run writes the numbers of a marker one by one: "[1, 3-5]" is "[1][3][4][5]".
func run(m string) string {
	m = ranges.ReplaceAllStringFunc(m, func(r string) string {
		ends := digits.FindAllString(r, 2)
		from, _ := strconv.Atoi(ends[0])
		to, _ := strconv.Atoi(ends[1])
		if to <= from || to-from >= longestRange {
			return r
		}
		var all []string
		for n := from; n <= to; n++ {
			all = append(all, strconv.Itoa(n))
		}
		return strings.Join(all, ",")
	})
	var b strings.Builder
	for _, n := range digits.FindAllString(m, -1) {
		b.WriteString("[" + n + "]")
	}
	return b.String()
}

// known reports whether every number is that of a passage.
func known(m string, passages int) bool {
	return !slices.ContainsFunc(digits.FindAllString(m, -1), func(d string) bool {
		n, _ := strconv.Atoi(d)
		return n < 1 || n > passages
	})
}
