package answer

import "testing"

// judged is a claim about a passage and whether the passage carries it.
type judged struct {
	claim, passage string
	supported      bool
}

func (v *Verifier) judge(t *testing.T, all []judged) {
	t.Helper()
	for _, j := range all {
		if got := v.Verify(j.claim, j.passage); got.Supported != j.supported {
			t.Errorf("%q of %q: %+v, want supported %v", j.claim, j.passage, got, j.supported)
		}
	}
}

func TestWhatWasRaisedWasNotLowered(t *testing.T) {
	const en = "In May the agency raised its forecast for the harvest to 4 million tonnes, and the port authority cut its fees by 6%."
	const zh = "5月，该机构将收成预测上调至400万吨，港务局将费用下调6%。央行6月宣布加息。第三季度产量同比增长3%，上半年出口额为7亿美元。"
	const ru = "В мае агентство повысило прогноз урожая до 4 млн тонн, а администрация порта снизила сборы на 6%. Выручка удвоилась."
	verifier(t).judge(t, []judged{
		{"The agency raised its forecast for the harvest.", en, true},
		{"The agency increased its forecast for the harvest.", en, true},
		{"The agency cut its forecast for the harvest to 4 million tonnes.", en, false},
		{"The port authority raised its fees by 6%.", en, false},
		{"该机构将收成预测上调至400万吨。", zh, true},
		{"该机构将收成预测提高到400万吨。", zh, true},
		{"该机构将收成预测下调至400万吨。", zh, false},
		{"港务局将费用上调6%。", zh, false},
		{"央行6月宣布降息。", zh, false},
		{"第三季度产量环比增长3%。", zh, false},
		{"下半年出口额为7亿美元。", zh, false},
		{"Агентство повысило прогноз урожая до 4 млн тонн.", ru, true},
		{"Агентство понизило прогноз урожая до 4 млн тонн.", ru, false},
		{"Выручка сократилась вдвое.", ru, false},
	})
}

func TestWhatRoseByANumberDidNotRiseToIt(t *testing.T) {
	const en = "Fares rose 12% to 40 tenge in May. The bank lowered its outlook to negative from stable."
	const zh = "5月票价上涨12%至40坚戈。该行将展望从稳定下调至负面。"
	const ru = "В мае тарифы выросли на 12%, до 40 тенге. Банк понизил прогноз со стабильного до негативного."
	verifier(t).judge(t, []judged{
		{"Fares rose by 12% in May.", en, true},
		{"Fares rose to 40 tenge in May.", en, true},
		{"Fares rose to 12% in May.", en, false},
		{"Fares rose by 40 tenge in May.", en, false},
		{"The bank lowered its outlook from stable to negative.", en, true},
		{"The bank lowered its outlook from negative to stable.", en, false},
		{"5月票价上涨了12%。", zh, true},
		{"5月票价上涨至12%。", zh, false},
		{"该行将展望从负面下调至稳定。", zh, false},
		{"В мае тарифы выросли на 12%.", ru, true},
		{"В мае тарифы выросли до 12%.", ru, false},
		{"Банк понизил прогноз с негативного до стабильного.", ru, false},
	})
}

func TestANumberBelongsToTheClauseThatSaysTheSame(t *testing.T) {
	const en = "Timber output grew 4.1%, with paper up 8.2%, while cement output shrank 3.3%. The mill, opened by Anna Berg in Turku in 1988, will move to Oulu in 2031."
	const ru = "Выпуск леса вырос на 4,1%, тогда как выпуск цемента сократился на 3,3%. Комбинат, который Анна Берг открыла в Турку в 1988 году, переедет в Оулу в 2031 году."
	const zh = "木材产量增长4.1%，而水泥产量下降3.3%。该厂由安娜·贝里于1988年在图尔库开办，计划2031年迁往奥卢。"
	verifier(t).judge(t, []judged{
		{"Cement output shrank by 3.3%.", en, true},
		{"Cement output shrank 4.1%.", en, false},
		{"Anna Berg opened the mill in Turku in 1988.", en, true},
		{"Anna Berg opened the mill in Turku in 2031.", en, false},
		{"Выпуск цемента сократился на 3,3%.", ru, true},
		{"Выпуск цемента сократился на 4,1%.", ru, false},
		{"Комбинат Анна Берг открыла в Турку в 2031 году.", ru, false},
		{"水泥产量下降3.3%。", zh, true},
		{"水泥产量下降4.1%。", zh, false},
		{"该厂由安娜·贝里于2031年在图尔库开办。", zh, false},
	})
}

func TestADayOfTheWeekIsThatOfThePassage(t *testing.T) {
	verifier(t).judge(t, []judged{
		{"The fair opened on Sunday, 21 May.", "The fair opened on Sunday, 21 May.", true},
		{"The fair opened on Saturday, 21 May.", "The fair opened on Sunday, 21 May.", false},
		{"5月21日星期六，博览会开幕。", "5月21日星期日，博览会开幕。", false},
		{"博览会周四开幕。", "The fair opened on Sunday.", false},
		{"Ярмарка открылась в субботу, 21 мая.", "Ярмарка открылась в воскресенье, 21 мая.", false},
		{"一周一次的集市重新开放。", "一周一次的集市重新开放，周五最热闹。", true},
	})
}

func TestWhatIsToldByTheYearIsNotToldByTheMonth(t *testing.T) {
	verifier(t).judge(t, []judged{
		{"The quay takes 40 ships a year.", "The quay, opened on 7 May, takes up to 40 ships a year.", true},
		{"The quay takes 40 ships annually.", "The quay, opened on 7 May, takes up to 40 ships a year.", true},
		{"The quay takes 40 ships a month.", "The quay, opened on 7 May, takes up to 40 ships a year.", false},
		{"A year earlier the quay took 40 ships.", "A year earlier the quay took 40 ships, each month more.", true},
		{"该码头每月可停靠40艘船。", "该码头于5月7日启用，每年可停靠40艘船。", false},
		{"该码头每月可停靠40艘船。", "The quay takes 40 ships a year.", false},
		{"Причал принимает 40 судов в месяц.", "Причал, открытый 7 мая, принимает до 40 судов в год.", false},
		{"Причал рассчитан на 40 судов в год.", "Причал рассчитан и принимает до 40 судов в год.", true},
	})
}
