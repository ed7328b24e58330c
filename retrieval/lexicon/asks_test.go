package lexicon

import "testing"

func TestAQuestionTellsWhatItAsksForAndOfWhat(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for question, want := range map[string]struct {
		asks  Asks
		focus string
	}{
		"How many cooperation documents were signed?":    {AsksQuantity, ""},
		"第二届中国-中亚峰会签署了多少份合作文件?":                          {AsksQuantity, ""},
		"Сколько документов подписано?":                  {AsksQuantity, ""},
		"By how much did trade grow?":                    {AsksQuantity, ""},
		"What is the population of Mongolia?":            {AsksQuantity, "population"},
		"What is the GDP of Kazakhstan in 2025?":         {AsksQuantity, "GDP"},
		"Какова длина железной дороги?":                  {AsksQuantity, "длина"},
		"2022年8月我国汽车出口量":                                 {AsksQuantity, "出口量"},
		"How much will Uzbekistan earn from the railway": {AsksQuantity, ""},
		"How old was he when he won?":                    {AsksQuantity, ""},
		"Who is the president of Kazakhstan?":            {AsksPerson, "president"},
		"What was found when the hatch was opened?":      {AsksAnything, ""},
		"The summit was held when?":                      {AsksTime, ""},
		"2022年冬奥会开幕式总导演":                                 {AsksPerson, "导演"},
		"全国政协会议闭幕时间":                                     {AsksTime, "时间"},
		"航班坠毁地点在哪里":                                      {AsksPlace, ""},
		"Где прошёл саммит?":                             {AsksPlace, ""},
		"":                                               {AsksAnything, ""},
	} {
		q := l.Query(question)
		focus := ""
		if i := q.Focus(); i >= 0 {
			focus = q.Groups[i].Surface
		}
		if q.Asks != want.asks || focus != want.focus {
			t.Errorf("%s: asks %d of %q, want %d of %q", question, q.Asks, focus, want.asks, want.focus)
		}
	}
}
