package answer

import (
	"strings"
	"testing"
)

// ofManyKinds are documents that open with the name of what they are about and say the rest of it without.
var ofManyKinds = map[string]string{
	"mill.txt": "Brennholt Papers will move its mill from Skien to Drammen next winter. The company employs 310 workers. " +
		"Its founder, Anders Lund, died in 2011. The old mill closes because its river is too low in summer.",
	"bank.txt": "Ghana's central bank raised its key rate to 29% on Friday. Governor Ama Boateng expects inflation of 21% in June. " +
		"Botswana follows a policy of its own.",
	"most.txt": "Мост через реку Ухта в Сосногорске закрыт с 3 мая. Глава города Павел Зимин ждёт его открытия осенью. " +
		"Движение по мосту прекратили из-за трещин в опорах. Ремонт обойдётся в 92 миллиона рублей.",
	"dam.txt": "秘鲁的科洛姆水库上月开始蓄水。水库由工程师马科斯设计。蓄水推迟了一年，原因是当地居民反对搬迁。",
}

func TestTheSentenceThatAnswersByItsKindIsToldFirst(t *testing.T) {
	for question, want := range map[string]string{
		"How many workers does Brennholt Papers employ?": "310",
		"Who founded Brennholt Papers?":                  "Lund",
		"Why is the old mill of Brennholt Papers closed": "because",
		"What is Ghana's inflation rate?":                "21%",
		"What's Ghana's key rate?":                       "29%",
		"Кто глава Сосногорска?":                         "Зимин",
		"Почему закрыли мост через Ухту?":                "из-за",
		"Какова стоимость ремонта моста через Ухту?":     "92",
		"科洛姆水库的蓄水为什么推迟?":                                 "原因",
	} {
		a := extracted(t, question, ofManyKinds)
		if a.Refused || !strings.Contains(a.Claims[0].Text, want) {
			t.Errorf("%s: refused %v, %+v", question, a.Refused, a.Claims)
		}
	}
}

func TestWhatIsToldOfAnotherCountryOrOfOtherThingsIsRefused(t *testing.T) {
	for _, question := range []string{
		"How many people live in Peru?",
		"What is Botswana's key rate?",
		"What is the key rate of Benin?",
		"Какова ключевая ставка Ботсваны?",
		"博茨瓦纳的基准利率是多少?",
		"What is the capital of Ghana?",
		"What is the population of Peru?",
		"秘鲁的人口是多少?",
		"Why did Peru leave the union?",
		"Какое население Ганы?",
		"Кто министр финансов Ганы?",
	} {
		if a := extracted(t, question, ofManyKinds); !a.Refused {
			t.Errorf("%s: %+v", question, a.Claims)
		}
	}
}
