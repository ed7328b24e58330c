package lexicon

import "strings"

// generics are the terms of words that say what kind of thing is asked for. A text that answers seldom has them:
// it says "3 June", not "time".
var generics = wordSet(`time date year day number amount name term kind type sort word place locat person thing way reason exampl
	时间 日期 年份 地点 位置 数量 人数 次数 总数 名称 名字 姓名 类型 种类 内容 术语 原因 方式 方法 例子
	врем дат год числ количеств им назван тип вид термин слов мест образ способ причин пример котор`)

func wordSet(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// Generic reports whether the group says no more than what kind of thing is asked for.
func (g Group) Generic() bool { return g.Kind == Word && generics[joinPairs(g.Alternatives[0].Terms)] }
