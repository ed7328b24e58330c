package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon"
)

// isName reports whether a group surely is a name. The lexicon takes a Chinese word that no dictionary has for
// one; without a sure translation it is one only when it is written with the characters that spell foreign
// names. Other names begin with a capital letter.
func isName(g lexicon.Group) bool {
	switch {
	case g.Kind == lexicon.Word && isHan(g.Surface):
		return transliterates(g.Surface)
	case g.Kind != lexicon.Name:
		return false
	case !isHan(g.Surface):
		return isCapital(g.Surface)
	}
	return spellsForeign(g.Surface) || utf8.RuneCountInString(g.Surface) >= longName || slices.ContainsFunc(g.Alternatives, func(a lexicon.Alternative) bool {
		return a.Weight >= sureWeight && !isHan(strings.Join(a.Terms, ""))
	})
}

// longName is from how many characters on a Chinese word that the lexicon takes for a name is one, not a few characters
// that make no word.
const longName = 4

// foreignSounds are characters that Chinese spells foreign names with.
const foreignSounds = "阿艾埃安奥巴拜班贝本比彼毕波伯博布查楚茨达戴丹德邓迪蒂丁杜多厄恩尔法凡菲费芬弗夫福盖戈格古哈海汉赫胡华霍基吉季加贾杰金卡凯坎康考柯科克库昆拉莱兰朗劳勒雷里利莉连列林琳鲁伦罗洛吕马玛迈麦曼梅门蒙米密摩莫姆穆娜纳南内尼涅努诺帕派庞佩彭皮平珀普奇恰乔切琼瑞若撒萨塞赛桑瑟森沙莎山舍什施史士斯苏索塔泰坦汤唐特滕提图托瓦万韦威维魏温沃乌伍西希锡夏谢辛休雅亚扬耶叶伊因英尤约扎泽詹珍佐兹"

func spellsForeign(word string) bool {
	all, found := 0, 0
	for _, r := range word {
		if all++; strings.ContainsRune(foreignSounds, r) {
			found++
		}
	}
	return all >= 2 && 4*found >= 3*all
}

// transliterates reports whether a word has at least three such characters in a row. Words of a dictionary that have are
// names too: 克拉科夫, 新南威尔士.
func transliterates(word string) bool {
	run := 0
	for _, r := range word {
		if run++; !strings.ContainsRune(foreignSounds, r) {
			run = 0
		}
		if run == 3 {
			return true
		}
	}
	return false
}

func isCapital(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}
