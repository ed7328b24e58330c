package lexicon

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"docent/retrieval/lexicon/sound"
)

// surnames are those that nine in ten Chinese have, and the usual ones of two characters.
const surnames = `王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申殷詹欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛欧靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由习`

const (
	wholeName = 0.8 // a name of three characters, all of whose sounds agree
	shortName = 0.6 // of two, which may begin a longer one
	mostNames = 8   // spellings of one name

	mostLooked = 4000 // pairs of characters that are looked for
)

// byReading has the characters of each reading in Chinese names: of surnames, and of any but stop words.
type byReading struct{ family, given map[string][]string }

func (d *dictionary) byReading() byReading {
	found := byReading{make(map[string][]string), make(map[string][]string)}
	for _, r := range surnames {
		found.family[d.readings[r]] = append(found.family[d.readings[r]], string(r))
	}
	for _, r := range slices.Sorted(maps.Keys(d.readings)) {
		reading := d.readings[r]
		if s := string(r); (s == "一" || !isHanStop(s)) && d.simplified.of(r) == r && isCommon(r) {
			found.given[reading] = append(found.given[reading], s)
		}
	}
	return found
}

func isCommon(r rune) bool { return r >= firstCommon && r <= lastCommon }

var chineseReadings = sync.OnceValue(func() byReading {
	d, err := builtIn()
	if err != nil {
		return byReading{}
	}
	return d.byReading()
})

// chineseNames adds the characters of Chinese names that are written in pinyin or by Palladius, surname first or
// last, as far as the texts have them.
func (h *hearing) chineseNames(text string, groups []Group) {
	c := cursor{text: text}
	var before []string
	start := 0
	for c.at < len(text) && h.left > 0 {
		at := c.at
		r, size := c.peek()
		if !unicode.IsLetter(r) || isIdeograph(r) {
			if c.at += size; r != ' ' {
				before = nil
			}
			continue
		}
		c.at = c.wordEnd()
		word := h.syllables(text[at:c.at])
		if before != nil && word != nil {
			h.chineseName(before, word, within(groups, start, c.at))
		}
		before, start = word, at
	}
}

// chineseName adds the characters of a name of two words to its groups, unless the texts have them by a known way.
func (h *hearing) chineseName(first, second []string, groups []*Group) {
	if !slices.ContainsFunc(groups, func(g *Group) bool { return !h.occurs(*g, sound.InHan) }) {
		return
	}
	h.left--
	found := h.written(first, second)
	if len(found) == 0 {
		found = h.written(second, first)
	}
	for _, g := range groups {
		for _, name := range found {
			g.include(nameWeight(name), name)
		}
	}
}

// nameWeight is how surely the terms of a name of Chinese characters mean the one that sounds like it.
func nameWeight(terms []string) float64 {
	if len(terms) == 1 {
		return shortName
	}
	return wholeName
}

// syllables reads a word with a capital letter as one or two syllables of pinyin.
func (h *hearing) syllables(surface string) []string {
	first, _ := utf8.DecodeRuneInString(surface)
	if !unicode.IsUpper(first) {
		return nil
	}
	folded := strings.NewReplacer("'", "").Replace(h.lexicon.stems.of(surface).folded)
	if scriptOf(folded) == latinScript {
		return inPinyin(folded)
	}
	return palladiusTable().inPinyin(folded)
}

// written returns the terms of the names of a surname and of a given name that occur in the texts.
func (h *hearing) written(family, given []string) [][]string {
	if len(family) != 1 {
		return nil
	}
	table, looked := chineseReadings(), 0
	holds := func(pair string) bool {
		looked++
		return looked < mostLooked && h.holds(pair)
	}
	var found [][]string
	for _, f := range table.family[family[0]] {
		for _, first := range table.given[given[0]] {
			if holds(f + first) {
				found = append(found, rest(f+first, first, given[1:], table, holds)...)
			}
		}
	}
	return found[:min(len(found), mostNames)]
}

// rest returns the terms of a name that begins with a pair, the second of which is the character last: with each
// character of the next syllable, if there is one, whose pair occurs.
func rest(pair, last string, syllables []string, table byReading, holds func(string) bool) [][]string {
	if len(syllables) == 0 {
		return [][]string{{pair}}
	}
	var found [][]string
	for _, next := range table.given[syllables[0]] {
		if holds(last + next) {
			found = append(found, []string{pair, last + next})
		}
	}
	return found
}
