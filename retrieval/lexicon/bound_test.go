package lexicon

import "testing"

func TestATimeThatOnlyBoundsTheQuestionIsToldApart(t *testing.T) {
	for text, bounds := range map[string]bool{
		"When did they win prior to 2000?":           true,
		"In what year was it worse than in 2005?":    true,
		"When was it built in 2000?":                 false,
		"Their afterparty 2000":                      false,
		"华沙队在2000年之前是什么时候夺冠的？":                       true,
		"哪一年比2005年更严重？":                              true,
		"2005年什么时候开始？":                               false,
		"Когда они победили до 2000 года?":           true,
		"В каком году было хуже, чем в 2005 году?":   true,
		"Когда в 2005 году начался сезон в Бишкеке?": false,
	} {
		for _, q := range Quantities(text) {
			if q.Unit == Year && q.Bounds(text) != bounds {
				t.Errorf("%s: bounds %v, want %v", text, !bounds, bounds)
			}
		}
	}
}

func TestACountInFourDigitsIsNoYear(t *testing.T) {
	for text, counts := range map[string]bool{
		"A dinner attended by 2000 guests.":  true,
		"By 2000 the town had grown.":        false,
		"In 2000 guests came from all over.": false,
		"The 2000 election was close.":       false,
		"It ended in 2000.":                  false,
		"2000 名嘉宾出席了晚宴。":                     true,
		"2022北京冬奥会":                          false,
		"На ужин пришли 2000 гостей.":        true,
		"В 2000 гостей стало больше.":        false,
		"Сезон 2000 года начался в Бишкеке.": false,
		"ten 1900":                            false,
		"The winter of 2000 brought 2 games.": false,
	} {
		for _, q := range Quantities(text) {
			if q.Unit == Year && q.Counts(text) != counts {
				t.Errorf("%s: counts %v, want %v", text, !counts, counts)
			}
		}
	}
}

func TestNoneIsACount(t *testing.T) {
	for text, want := range map[string]string{
		"None of the treaties mention it.":            "None",
		"条约中没有一项提到它。":                                 "没有一",
		"Ни в одном из договоров это не упоминается.": "Ни в одном",
		"Это не упоминается ни в одном из договоров.": "ни в одном",
		"The nonet played.": "",
		"Ни одна из стран не подписала этот документ.": "Ни одна",
	} {
		got := ""
		for _, span := range None(text) {
			got = text[span.Start:span.End]
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
