package lexicon

import (
	"slices"
	"strings"
)

// newness are the terms with which a question asks for news and says nothing of what they are about.
var newness = strings.Fields(`new news newest latest recent happen occur event update headlin stori tell show list
	新 新的 最新 新闻 消息 新消息 动态 新动态 要闻 头条 头条新闻 大事 新鲜 新鲜事 发生 进展 新进展 情况 最近 近期 事情 事 事件 看看
	нов новост новеньк свеж последн происход произошел произошл произойт случ случа событ расскаж покаж`)

// OnlyNews reports whether the query asks for news and says nothing of what they are about: "What is new?",
// "有什么消息？", "Что нового?". There has to be a word that does, other than those that skip passes.
func (q Query) OnlyNews(skip func(Group) bool) bool {
	said := false
	for _, g := range q.Groups {
		switch {
		case skip(g):
		case !g.isNews():
			return false
		default:
			said = true
		}
	}
	return said
}

// isNews reports whether a group is nothing but words of newness.
func (g Group) isNews() bool {
	own := g.Alternatives[0].Terms
	if scriptOf(own[0]) == hanScript {
		return slices.Contains(newness, g.Surface)
	}
	return !slices.ContainsFunc(own, func(term string) bool { return !slices.Contains(newness, term) })
}
