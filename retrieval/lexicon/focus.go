package lexicon

import (
	"regexp"
	"slices"
	"strings"
)

// Focus returns the group of the query that names what is measured, or the office of who is asked for: "GDP" of
// "What is the GDP?", 利率 of 利率是多少, "president" of "Who is the president?"; -1 where the question is of another form.
func (q Query) Focus() int {
	if q.Asks == AsksPerson {
		return q.groupIn(officeIn(q.Text))
	}
	folded := strings.Map(foldRune, q.Text)
	asked := askingOf(q.Text)
	if noun := askedNoun(folded); asked == noun {
		return q.telling(q.groupIn(noun))
	}
	return q.groupIn(measuredBefore(folded, asked))
}

// groupIn returns the group that stands where the question says what it asks for, or -1.
func (q Query) groupIn(asked asking) int {
	for i, g := range q.Groups {
		if asked.start >= 0 && g.Start < asked.end && asked.start < g.End && g.Kind <= Name {
			return i
		}
	}
	return -1
}

// vague are the terms of words that measure anything: of an inflation rate, inflation tells which.
var vague = wordSet("rate volume amount total size number объ объем размер сумм величин количеств числ")

// telling returns the group, or where it measures anything the noun beside it that tells of what: before it in English,
// behind it in Russian; -1 where none does.
func (q Query) telling(group int) int {
	if group < 0 || !vague[joinPairs(q.Groups[group].Alternatives[0].Terms)] {
		return group
	}
	if scriptOf(q.Groups[group].Surface) == latinScript {
		if q.touches(group - 1) {
			return group - 1
		}
		return -1
	}
	for at := group; q.touches(at); at++ {
		if !describing.MatchString(q.Groups[at+1].Surface) {
			return at + 1
		}
	}
	return -1
}

// describing finds a Russian adjective that stands before what a measure is of.
var describing = regexp.MustCompile(`(?i)(?:[иы]х|[ео]го|[ео]й)$`)

// touches reports whether only a space parts a group that is a word from the next one.
func (q Query) touches(group int) bool {
	if group < 0 || group+1 >= len(q.Groups) {
		return false
	}
	a, b := q.Groups[group], q.Groups[group+1]
	return a.Kind == Word && b.Kind == Word && a.End <= b.Start && strings.TrimSpace(q.Text[a.End:b.Start]) == ""
}

// byUnits are the terms of measures that are told by their units: 30 metres need not be called a length.
var byUnits = wordSet(`percentage percentag percent proport share length height width depth weight mass price cost age area speed temperatur distanc
	比例 百分比 面积 长度 高度 宽度 深度 重量 年龄 速度 温度 身高 体重 距离 票房 金额 总额 总价 价格 造价 成本
	площад длин высот ширин глубин вес масс цен стоимост возраст скорост температур расстоян дол`)

// ByUnits reports whether the group names a measure that is told by its units.
func (g Group) ByUnits() bool { return g.Kind == Word && byUnits[joinPairs(g.Alternatives[0].Terms)] }

// Chinese words for how much or how long that end a question, and the verbs that join them to what is measured.
var (
	amountsBehind = strings.Fields("多少 多大 多高 多远 多长 多宽 多重")
	measuring     = strings.Fields("是 为 达到 达 约为")
	extending     = append(measuring, "有")
)

// measuredBefore finds the last characters of what a Chinese question says to be how much: 利率是多少, 边界有多长.
func measuredBefore(folded string, asked asking) asking {
	none := asking{AsksQuantity, -1, -1}
	if asked.asks != AsksQuantity || !slices.Contains(amountsBehind, folded[asked.start:asked.end]) {
		return none
	}
	verbs := measuring
	if folded[asked.start:asked.end] != "多少" {
		verbs = extending
	}
	for _, verb := range verbs {
		if before, ok := strings.CutSuffix(folded[:asked.start], verb); ok && len(before) > 0 {
			return asking{AsksQuantity, len(before) - 1, len(before)}
		}
	}
	return none
}

// officeIn finds the word for what somebody is in a question for a person.
func officeIn(text string) asking {
	folded := strings.Map(foldRune, text)
	for _, kind := range askedNouns {
		for w := range strings.SplitSeq(kind.words, ",") {
			if at := wordIn(folded, w); kind.asks == AsksPerson && at >= 0 {
				return asking{AsksPerson, at, at + len(w)}
			}
		}
	}
	return asking{AsksPerson, -1, -1}
}
