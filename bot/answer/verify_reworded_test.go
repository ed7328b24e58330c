package answer

import "testing"

func TestADenialMayBeToldInOtherWords(t *testing.T) {
	const en = "The works no longer builds trams. The firm denied that it had sold the land. Visitors may return no earlier than six weeks after the flood."
	const ru = "Завод больше не выпускает трамваи. Фирма отрицала, что продала землю. Совет не планирует поднимать сборы. Вернуться можно не ранее чем через шесть недель после наводнения."
	const zh = "该厂已不再生产电车。公司否认出售了土地。有关停电的报道与事实不符。"
	verifier(t).judge(t, []judged{
		{"The works has stopped building trams.", en, true},
		{"The works still builds trams.", en, false},
		{"The firm said it had not sold the land.", en, true},
		{"The firm admitted that it had sold the land.", en, false},
		{"Visitors may return six weeks after the flood or later.", en, true},
		{"Завод перестал выпускать трамваи.", ru, true},
		{"Поднимать сборы совет не планирует.", ru, true},
		{"Совет планирует поднимать сборы.", ru, false},
		{"Фирма признала, что продала землю.", ru, false},
		{"该厂已停止生产电车。", zh, true},
		{"该厂仍在生产电车。", zh, false},
		{"公司承认出售了土地。", zh, false},
		{"有关停电的报道不属实。", zh, true},
		{"有关停电的报道属实。", zh, false},
		{"有关停电的报道与事实相符。", zh, false},
	})
}

func TestANameInQuotationMarksMayHaveAnotherEnding(t *testing.T) {
	const ru = "Автопроизводитель «Велора» обогнал своего конкурента. Книгу «Соляной путь» напечатали в 1962 году."
	verifier(t).judge(t, []judged{
		{"Конкурента «Велоры» обогнал автопроизводитель «Велора».", ru, true},
		{"В 1962 году напечатали книгу «Соляного пути».", ru, true},
		{"Конкурента «Таврии» обогнал автопроизводитель.", ru, false},
	})
}

func TestNotBeforeATimeIsThatTimeAtTheEarliest(t *testing.T) {
	verifier(t).judge(t, []judged{
		{"The bridge is not expected to open before 2027.", "The bridge is expected to open no sooner than 2027.", true},
		{"The bridge is not expected to open before 2029.", "The bridge is expected to open no sooner than 2027.", false},
		{"До 2027 года открытия моста не ожидается.", "Открытие моста ожидается не раньше 2027 года.", true},
		{"大桥预计2027年之前不会开放。", "大桥预计最早2027年开放。", true},
		{"The bridge is not expected to open before 2027.", "大桥预计最早2027年开放。", true},
	})
}

func TestTheMonthOfMayIsNoHedge(t *testing.T) {
	const en = "In May the agency raised its forecast for the harvest. The union may strike in June."
	verifier(t).judge(t, []judged{
		{"The agency raised its forecast for the harvest.", en, true},
		{"The union strikes in June.", en, false},
	})
}

func TestAPartOfTheYearHasTwoNames(t *testing.T) {
	verifier(t).judge(t, []judged{
		{"In the first six months of 2023 the works sold 400 trams.", "In the first half of 2023 the works sold 400 trams.", true},
		{"In the first six months of 2023 the works sold 400 trams.", "In the second half of 2023 the works sold 400 trams.", false},
		{"За первые три месяца 2023 года завод продал 400 трамваев.", "За первый квартал 2023 года завод продал 400 трамваев.", true},
		{"2023年前六个月，该厂售出400辆电车。", "2023年上半年，该厂售出400辆电车。", true},
		{"2023年前六个月，该厂售出400辆电车。", "2023年下半年，该厂售出400辆电车。", false},
	})
}

func TestARewordingIsNoOtherThing(t *testing.T) {
	const en = "The council raised the toll by 5 cents to 85 cents on 3 May, the second rise in a row. Property sales declined 9% because steel prices went up."
	const ru = "Инвестиции сократились на 9% из-за подорожания стали. В феврале рост составил 5%, в январе — 6%."
	verifier(t).judge(t, []judged{
		{"The toll was raised to 85 cents by the council on 3 May.", en, true},
		{"Property sales fell by 9%.", en, true},
		{"Rising steel prices made property sales decline by 9%.", en, true},
		{"Из-за роста цен на сталь инвестиции сократились на 9%.", ru, true},
		{"В феврале рост составил 5% против 6% в январе.", ru, true},
	})
}

func TestBeforeOneThingIsNotTheOppositeOfAfterAnother(t *testing.T) {
	const en = "She moved to Lyon after the war and worked there until 1959. She was born in 1931 and died in 1999."
	const zh = "她战后移居里昂，在那里工作到1959年。她出生于1931年，1999年去世。"
	verifier(t).judge(t, []judged{
		{"She worked in Lyon before 1960, after the war.", "She moved to Lyon after the war and worked in Lyon before 1960.", true},
		{"She moved to Lyon after the war.", en, true},
		{"She moved to Lyon before the war.", en, false},
		{"她1999年去世。", zh, true},
		{"她1931年去世。", zh, false},
		{"她战前移居里昂。", zh, false},
	})
}
