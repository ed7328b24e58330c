package lexicon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// askedNouns name the kind of thing that a question without a question word of the kind asks for: "What is the
// population of Mongolia?", 冬奥会闭幕的时间, «Какова длина железной дороги?».
var askedNouns = []struct {
	asks  Asks
	words string // as those of questionWords
}{
	{AsksTime, "时间,日期,年份,date,дата"},
	{AsksPerson, "主演,导演,作者,总统,总理,首相,主席,得主,创始人,发明者,主持人,嫌疑人,部长,外长,市长,省长,州长,教练,大使,秘书长,秘书,队长,行长,校长,首席执行官,president,prime minister,minister,mayor,governor,coach,ambassador,chairman,chairwoman,secretary,chief executive,captain,author,director,founder,inventor,ceo,king,queen,автор,президент,премьер,министр,глава,мэр,губернатор,тренер,посол,председатель,секретарь,директор,капитан,режиссер,основатель,король"},
	{AsksReason, "原因,理由,起因,目的,reason,cause,purpose,motive,причина,повод,цель"},
	{AsksPlace, "地点,位置,местоположение"},
	{AsksQuantity, "人数,数量,次数,总数,面积,长度,高度,宽度,深度,重量,年龄,人口,票房,总额,金额,比例,百分比,速度,温度,身高,体重,population,length,height,width,depth,weight,price,cost,age,percentage,proportion,gdp,number,amount,rate,speed,temperature,distance,inflation,unemployment,turnover,revenue,sales,output,share,budget,deficit,debt,salary,profit,volume,yield,area,density,площадь,длина,высота,ширина,глубина,вес,цена,стоимость,возраст,население,численность,количество,ввп,доля,скорость,температура,расстояние,число,инфляция,инфляции,безработица,безработицы,ставка,товарооборот,оборот,выручка,прибыль,объем,объём,доход,бюджет,долг,дефицит,зарплата,масса,размер,сумма,мощность,урожай,плотность"},
}

// measures are the last characters of Chinese words for quantities: 产量, 出生率, 金额, 价.
const measures = "量率额价"

var (
	// openings stand before the noun of an English or Russian question, closings behind that of a Chinese one.
	openings = strings.Split("what is the,what was the,what are the,what were the,what's the,name the,what is,what was,what are,what were,what's,какова,каков,каково,каковы,какой,какая,какое,какие", ",")
	closings = strings.Fields("是什么 是多少 多少 是谁 是 为 有哪些 都有谁 有谁 达到 如何")
	// hanAsking ask for something else than the noun that a Chinese question ends in: 什么限制了效率？
	hanAsking = strings.Fields("什么 哪 谁 如何 怎么 怎样 为何")
)

// Where the noun is looked for: among so many words behind an opening, and so many characters before a closing.
const (
	nounWords      = 3
	nounCharacters = 5
)

// askedNoun tells what a question asks for by the noun in it.
func askedNoun(folded string) asking {
	start, end := nounIn(folded)
	if start < 0 {
		return asking{AsksAnything, -1, -1}
	}
	for _, kind := range askedNouns {
		for w := range strings.SplitSeq(kind.words, ",") {
			if at := wordIn(folded[start:end], w); at >= 0 {
				return asking{kind.asks, start + at, start + at + len(w)}
			}
		}
	}
	if last, size := utf8.DecodeLastRuneInString(folded[start:end]); strings.ContainsRune(measures, last) {
		return asking{AsksQuantity, end - size, end}
	}
	return asking{AsksAnything, -1, -1}
}

// nounIn returns where the noun that a question asks for may stand, or -1.
func nounIn(folded string) (start, end int) {
	if strings.ContainsFunc(folded, isIdeograph) {
		return hanNounIn(folded)
	}
	text := strings.TrimLeftFunc(folded, isNotWordy)
	for _, o := range openings {
		if rest, ok := strings.CutPrefix(text, o+" "); ok {
			return phraseIn(folded, len(folded)-len(rest))
		}
	}
	return -1, -1
}

func hanNounIn(folded string) (start, end int) {
	text := strings.TrimRightFunc(folded, isNotWordy)
	for _, c := range closings {
		text = strings.TrimRightFunc(strings.TrimSuffix(text, c), isNotWordy)
	}
	if slices.ContainsFunc(hanAsking, func(word string) bool { return strings.Contains(text, word) }) {
		return -1, -1
	}
	start = len(text)
	for range nounCharacters {
		_, size := utf8.DecodeLastRuneInString(text[:start])
		start -= size
	}
	return start, len(text)
}

// wordIn returns where the folded text has the word, between the edges of words if it is not Chinese; else -1.
func wordIn(folded, word string) int {
	for from := 0; ; {
		at := strings.Index(folded[from:], word)
		if at < 0 {
			return -1
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(folded[:at])
		after, _ := utf8.DecodeRuneInString(folded[at+len(word):])
		if word[0] >= 0xe3 || isEdge(before) && isEdge(after) {
			return at
		}
		from = at + len(word)
	}
}

// isEdge reports whether the rune is of no word of letters; RuneError stands for none.
func isEdge(r rune) bool { return isNotWordy(r) || r == utf8.RuneError || isIdeograph(r) }

// foldRune writes a letter small, if it stays as long.
func foldRune(r rune) rune {
	if small := unicode.ToLower(r); utf8.RuneLen(small) == utf8.RuneLen(r) {
		return small
	}
	return r
}
