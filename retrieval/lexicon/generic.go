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

// anybody are the terms of words for whoever it may be, which texts seldom use for the one they tell of.
var anybody = wordSet(`peopl person man men woman women child children guy boy girl 人 人们 男子 女子 男人 女人 女士 先生 孩子 儿童 市民 居民
	человек люд людей женщин мужчин дет ребенк дев парен`)

// Anybody reports whether the group says no more than that it is about a person.
func (g Group) Anybody() bool { return g.Kind == Word && anybody[joinPairs(g.Alternatives[0].Terms)] }
