package lexicon

import (
	"strings"
	"unicode/utf8"
)

// questionWords say what kind of thing a question asks for; the one that stands first counts, of equals the
// longest.
var questionWords = []struct {
	asks  Asks
	words string // apart by commas; Chinese is found anywhere, others between the edges of words
}{
	{AsksTime, "什么时候,何时,哪一年,哪年,哪天,哪一天,几月,几号,几点,什么时间,多久,when,what year,which year,what date,what day,what time,how long,how often,когда,в каком году,какого числа,как долго,как давно"},
	{AsksQuantity, "多少,几个,几次,几份,几项,几名,几位,几国,几家,几,多大,多高,多远,多长,多宽,多重,how many,how much,how large,how big,how far,how high,how tall,how old,what percent,what percentage,what number,сколько,какова доля,какой процент,насколько"},
	{AsksPlace, "哪里,哪儿,何处,什么地方,在哪,哪个国家,哪个城市,哪国,哪座,where,what city,which city,what country,which country,где,куда,откуда,в каком городе,в какой стране"},
	{AsksPerson, "谁,哪位,什么人,何人,who,whom,whose,кто,кого,кому,кем,чей"},
	{AsksReason, "为什么,为何,为啥,何故,什么原因,why,for what reason,what caused,what led to,почему,зачем,отчего,по какой причине,из-за чего,для чего"},
}

// openingWords is how many words of a question are its opening: further on, "when" and the like join clauses,
// unless a comma stands before them or they end the question.
const openingWords = 3

// asking is what a question asks for, and where the word that says so ends in the folded question; -1 for none.
type asking struct {
	asks  Asks
	start int
	end   int
}

// asksOf tells what a question asks for.
func asksOf(text string) Asks { return askingOf(text).asks }

func askingOf(text string) asking {
	folded := strings.Map(foldRune, text)
	found := asking{AsksAnything, -1, -1}
	for _, kind := range questionWords {
		for w := range strings.SplitSeq(kind.words, ",") {
			at := wordIn(folded, w)
			earlier := at < found.start || at == found.start && at+len(w) > found.end
			if at >= 0 && (found.start < 0 || earlier) && (strings.Contains(w, " ") || asksThere(folded, at, w)) {
				found = asking{kind.asks, at, at + len(w)}
			}
		}
	}
	if found.start < 0 {
		return askedNoun(folded)
	}
	return found
}

// becoming are the characters of verbs that end in 为, so that 为什么 behind them asks what: 被称为什么.
const becoming = "称成视作名译变认定封誉叫因以"

// asksThere reports whether a question word asks where it stands, rather than joins a clause.
func asksThere(folded string, at int, word string) bool {
	if word[0] >= 0xe3 {
		before, _ := utf8.DecodeLastRuneInString(folded[:at])
		return word[:len("为")] != "为" || !strings.ContainsRune(becoming, before)
	}
	before, after := strings.Fields(folded[:at]), strings.TrimFunc(folded[at+len(word):], isNotWordy)
	return len(before) < openingWords || len(after) == 0 || strings.HasSuffix(before[len(before)-1], ",")
}
