package lexicon

import (
	"strings"
	"unicode/utf8"
)

// questionWords say what kind of thing a question asks for; those of a kind that stand earlier are tried first.
var questionWords = []struct {
	asks  Asks
	words string // apart by commas; Chinese is found anywhere, others between the edges of words
}{
	{AsksTime, "什么时候,何时,哪一年,哪年,哪天,哪一天,几月,几号,几点,什么时间,多久,when,what year,which year,what date,what day,what time,how long,how often,когда,в каком году,какого числа,как долго,как давно"},
	{AsksQuantity, "多少,几个,几次,几份,几项,几名,几位,几国,几家,几,多大,多高,多远,多长,多宽,多重,how many,how much,how large,how big,how far,how high,how tall,what percent,what percentage,what number,сколько,какова доля,какой процент,насколько"},
	{AsksPlace, "哪里,哪儿,何处,什么地方,在哪,哪个国家,哪个城市,哪国,哪座,where,what city,which city,what country,which country,где,куда,откуда,в каком городе,в какой стране"},
	{AsksPerson, "谁,哪位,什么人,何人,who,whom,whose,кто,кого,кому,кем,чей"},
}

// asksOf tells what a question asks for.
func asksOf(text string) Asks {
	folded := " " + strings.Join(strings.FieldsFunc(strings.ToLower(text), isNotWordy), " ") + " "
	for _, kind := range questionWords {
		for w := range strings.SplitSeq(kind.words, ",") {
			if w[0] < 0xe3 {
				w = " " + w + " "
			}
			if strings.Contains(folded, w) {
				return kind.asks
			}
		}
	}
	return asksOfNoun(folded)
}

// askedNouns name the kind of thing that a question without a word for it asks for: "What is the population of
// Mongolia?", 冬奥会闭幕的时间, «Какова длина железной дороги?».
var askedNouns = []struct {
	asks  Asks
	words string // as those of questionWords
}{
	{AsksTime, "时间,日期,年份,what is the date,the date of,date of birth,дата,дату,в каком году,год основания"},
	{AsksPerson, "主演,导演,作者,总统,总理,首相,主席,得主,创始人,发明者,主持人,嫌疑人,president,prime minister,author,director,founder,inventor,ceo,king,queen,автор,президент,премьер,режиссер,основатель,король"},
	{AsksPlace, "地点,位置,where is,место проведения,местоположение"},
	{AsksQuantity, "人数,数量,次数,总数,面积,长度,高度,宽度,深度,重量,价格,年龄,人口,产量,销量,票房,总量,总额,金额,比例,比率,百分比,增长率,出生率,死亡率,失业率,利率,汇率,速度,温度,身高,体重,population,length,height,width,depth,weight,price,cost,age,percentage,proportion,gdp,number of,amount of,growth rate,birth rate,death rate,unemployment rate,interest rate,speed,temperature,distance,площадь,длина,длину,высота,ширина,глубина,вес,цена,стоимость,возраст,население,численность,количество,ввп,доля,скорость,температура,расстояние,число"},
}

// asksOfNoun tells what a question asks for by the noun in it: in Chinese the last, else that behind "what is the".
func asksOfNoun(folded string) Asks {
	head := askedNoun(folded)
	for _, kind := range askedNouns {
		for w := range strings.SplitSeq(kind.words, ",") {
			if w[0] < 0xe3 {
				w = " " + w + " "
			}
			if strings.Contains(head, w) {
				return kind.asks
			}
		}
	}
	if last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(head)); strings.ContainsRune("量率额价", last) {
		return AsksQuantity
	}
	return AsksAnything
}

// openings stand before the noun that names what is asked for.
var openings = strings.Split(" what is the , what was the , what are the , what were the , what s the , name the , какова , каков , каково , каковы ", ",")

// closings stand behind the noun in Chinese.
var closings = strings.Fields("是什么 是多少 多少 是谁 是 为 有哪些 都有谁 有谁 达到 如何")

func askedNoun(folded string) string {
	folded = strings.TrimSpace(folded)
	if strings.ContainsFunc(folded, isIdeograph) {
		for _, c := range closings {
			folded = strings.TrimSpace(strings.TrimSuffix(folded, c))
		}
		runes := []rune(folded)
		return string(runes[max(0, len(runes)-5):])
	}
	for _, o := range openings {
		if rest, ok := strings.CutPrefix(" "+folded+" ", o); ok {
			fields := strings.Fields(rest)
			return " " + strings.Join(fields[:min(len(fields), 3)], " ") + " "
		}
	}
	return ""
}
