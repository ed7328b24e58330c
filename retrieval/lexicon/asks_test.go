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
		"What is Chile's inflation rate?":                {AsksQuantity, "inflation"},
		"What's Ghana's budget deficit?":                 {AsksQuantity, "budget"},
		"What were the sales of the plant in May?":       {AsksQuantity, "sales"},
		"What is the second floor of the tower?":         {AsksAnything, ""},
		"Какова инфляция в Чили?":                        {AsksQuantity, "инфляция"},
		"Какое население Ганы?":                          {AsksQuantity, "население"},
		"Каков объём морского экспорта?":                 {AsksQuantity, "экспорта"},
		"Какой город больше?":                            {AsksAnything, ""},
		"加纳的失业率是多少?":                                     {AsksQuantity, "失业率"},
		"两国的边界有多长?":                                      {AsksQuantity, "边界"},
		"加纳有多少港口?":                                       {AsksQuantity, ""},
		"Кто министр финансов Ганы?":                     {AsksPerson, "министр"},
		"谁是加纳的财政部长?":                                     {AsksPerson, "财政部长"},
		"Why did the port close?":                        {AsksReason, ""},
		"港口为什么关闭?":                                       {AsksReason, ""},
		"Почему закрыли порт?":                           {AsksReason, ""},
		"这个港口被称为什么?":                                     {AsksAnything, ""},
		"What is the reason for the strike?":             {AsksReason, "reason"},
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
