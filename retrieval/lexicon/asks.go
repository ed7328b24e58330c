package lexicon

import "strings"

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
	return AsksAnything
}
