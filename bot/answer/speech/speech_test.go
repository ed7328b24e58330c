package speech

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// heard writes what somebody says in a text, each as "speaker: content", a speaker who can't be told as "?".
func heard(text string) []string {
	var all []string
	for _, u := range In(text) {
		speaker := strings.TrimSpace(u.Verb + " " + u.Speaker)
		if u.Speaker == "" {
			speaker = "?"
		}
		if u.Denied {
			speaker += " denies"
		}
		all = append(all, speaker+": "+u.Told(text))
	}
	return all
}

func check(t *testing.T, cases map[string][]string) {
	t.Helper()
	for text, want := range cases {
		if diff := cmp.Diff(want, heard(text)); diff != "" {
			t.Errorf("%s:\n%s", text, diff)
		}
	}
}

func TestEnglishSpeechHasItsSpeaker(t *testing.T) {
	check(t, map[string][]string{
		"Transport Minister Absattar Syrgabayev said the railway will bring $200 million a year.": {
			"Transport Minister Absattar Syrgabayev: the railway will bring $200 million a year"},
		"Maria Keller, the mayor of Aktau, told reporters on Friday that the pier is closed.": {
			"Maria Keller: reporters on Friday that the pier is closed"},
		"The pier is closed, Maria Keller, the mayor of Aktau, said on Friday.": {"Maria Keller: The pier is closed"},
		"“The pier is closed,” said Mayor Keller. “We open it in May.”": {
			"Mayor Keller: The pier is closed,", "Mayor Keller: We open it in May."},
		"“The pier is closed. It needs new steel,” the ministry said in a statement.": {
			"the ministry: The pier is closed. It needs new steel,"},
		"The line, the operator said, will cost 5 billion euros.":                        {"the operator: The line will cost 5 billion euros"},
		"According to the National Bank of Kazakhstan, prices rose by 9%.":               {"the National Bank of Kazakhstan: prices rose by 9%"},
		"Prices rose by 9%, according to the bank’s report.":                             {"the bank’s report: Prices rose by 9%"},
		"Economists expect growth of 4%.":                                                {"economists: growth of 4%"},
		"Critics claim that the dam leaks, but it has passed all tests.":                 {"critics: the dam leaks"},
		"Weber denied that the plant leaks.":                                             {"Weber denies: the plant leaks"},
		"The mayor said the lake is deep, contradicting locals, who said it is shallow.": {"the mayor: the lake is deep, contradicting locals"},
		"The mayor said the lake is deep, and two kayakers said it is shallow.":          {"the mayor: the lake is deep"},
		"The mayor said the lake is deep, while experts said it is shallow.":             {"the mayor: the lake is deep", "experts: it is shallow"},
		"On Monday, the finance ministry announced that the tax will rise while exports fell.": {
			"the finance ministry: the tax will rise while exports fell"},
		"Peter Weber said the Torugart tunnel in Kashgar is long. He added that it is cold.": {
			"Peter Weber: the Torugart tunnel in Kashgar is long", "Peter Weber: it is cold"},
		"Peter Weber said the lake is deep. He added that it is cold.": {
			"Peter Weber: the lake is deep", "Peter Weber: it is cold"},
	})
}

func TestEnglishSpeechWithoutASpeakerForCertain(t *testing.T) {
	check(t, map[string][]string{
		"The lake is deep. “It is cold,” she said.":                            {"?: It is cold,"},
		"Peter Weber said that Karl Maier resigned. He added that it is cold.": {"Peter Weber: Karl Maier resigned", "?: it is cold"},
		"The ministry said the lake is deep. He added that it is cold.":        {"the ministry: the lake is deep", "?: it is cold"},
		"Weber and Maier met. They said that the lake is deep.":                {"?: the lake is deep"},
		"Its spokesman said the lake is deep.":                                 {"?: the lake is deep"},
		"It is said that the lake is deep.":                                    nil,
		"The lake is said to be deep.":                                         nil,
		"The lake, which locals say is deep, is cold.":                         nil,
		"Nobody said that the lake is deep.":                                   nil,
		"The minister never said that the lake is deep.":                       nil,
		"If the minister says that the lake is deep, we go.":                   nil,
		"They downplayed reports that the lake is deep.":                       nil,
		"Evidence suggests that the lake is deep.":                             nil,
		"This map suggests that the lake is deep.":                             nil,
		"The lake is ranked according to depth.":                               nil,
		"The board approved the minutes, as the statement said.":               nil,
		"A says-who approach to the lake.":                                     nil,
	})
}

func TestChineseSpeechHasItsSpeaker(t *testing.T) {
	check(t, map[string][]string{
		"外交部发言人毛宁表示，铁路每年带来2亿美元。":                {"外交部发言人毛宁: 铁路每年带来2亿美元"},
		"外交部发言人毛宁18日在例行记者会上表示，铁路每年带来2亿美元。":      {"外交部发言人毛宁: 铁路每年带来2亿美元"},
		"“铁路很重要。它每年带来2亿美元。”交通部长李强近日接受本报记者采访时说。": {"交通部长李强: 铁路很重要。它每年带来2亿美元。"},
		"“铁路很重要，”王芳说，“它每年带来2亿美元。”":              {"王芳: 铁路很重要， 它每年带来2亿美元。"},
		"据哈萨克斯坦国家银行介绍，物价上涨9%。":                  {"哈萨克斯坦国家银行: 物价上涨9%"},
		"对此，哈萨克斯坦总统托卡耶夫指出，贸易额增长10%。":            {"哈萨克斯坦总统托卡耶夫: 贸易额增长10%"},
		"卡西姆-若马尔特·托卡耶夫说，贸易额增长10%。":              {"卡西姆-若马尔特·托卡耶夫: 贸易额增长10%"},
		"《中亚时报》评论称，此次峰会意义重大。":                   {"《中亚时报》: 此次峰会意义重大"},
		"分析师预计全年增长4%左右。":                        {"分析师: 全年增长4%左右"},
		"该厂称河水是干净的，但检测显示有毒。":                    {"?: 河水是干净的"},
		"张莉感叹道：“湖很深。”教授戴锦华认为，湖水很冷。":             {"张莉: 湖很深。", "教授戴锦华: 湖水很冷"},
		"王芳表示，湖很深，并表示，湖水很冷，钓鱼爱好者则称湖很浅。":         {"王芳: 湖很深，并表示，湖水很冷"},
		"李强否认工厂泄漏。":                             {"李强 denies: 工厂泄漏"},
		"王芳说，湖很深。她还说，湖水很冷。":                     {"王芳: 湖很深", "王芳: 湖水很冷"},
		"在发布会上，水利部相关负责人介绍，大坝已经完工。":              {"水利部相关负责人: 大坝已经完工"},
	})
}

func TestChineseSpeechWithoutASpeakerForCertain(t *testing.T) {
	check(t, map[string][]string{
		"湖很深。他说，湖水很冷。":          {"?: 湖水很冷"},
		"王芳说，李强主任辞职了。他还说，湖水很冷。": {"王芳: 李强主任辞职了", "?: 湖水很冷"},
		"据了解，湖很深。":              nil,
		"数据显示，湖很深。":             nil,
		"这座湖被称为“明珠”。":           nil,
		"总的来说，湖很深。":             nil,
		"换句话说，湖很深。":             nil,
		"他写了一部小说，湖很深。":          nil,
		"我认为，湖很深。":              nil,
		"双方对此表示满意。":             nil,
		"人们普遍认为，湖很深。":           nil,
		"外交部发言人说明了情况。":          nil,
		"该湖名称，来自蒙古语。":           nil,
		"一般认为，湖很深。":             nil,
		"王芳没有说，湖很深。":            nil,
		"记者了解到，该公司已停产。":         nil,
	})
}

func TestRussianSpeechHasItsSpeaker(t *testing.T) {
	check(t, map[string][]string{
		"Министр транспорта Абсаттар Сыргабаев заявил, что дорога принесёт 200 млн долларов.": {
			"заявил министр транспорта Абсаттар Сыргабаев: дорога принесёт 200 млн долларов"},
		"На брифинге в Астане министр транспорта Абсаттар Сыргабаев заявил, что дорога готова.": {
			"заявил министр транспорта Абсаттар Сыргабаев: дорога готова"},
		"Дорога принесёт 200 млн долларов, сообщил в пятницу глава компании Иван Петров.": {
			"сообщил глава компании Иван Петров: Дорога принесёт 200 млн долларов"},
		"Дорога готова, сообщил глава компании Иван Петров в пятницу.":       {"сообщил глава компании Иван Петров: Дорога готова"},
		"«Дорога готова. Она длинная», – сказала мэр Актау Мария Келлер.":    {"сказала мэр Актау Мария Келлер: Дорога готова. Она длинная"},
		"По словам министра транспорта, дорога готова.":                      {"по словам министра транспорта: дорога готова"},
		"Дорога, по данным Росстата, стоит 5 млрд рублей.":                   {"по данным Росстата: Дорога стоит 5 млрд рублей"},
		"В министерстве энергетики сообщили, что запасы угля выросли.":       {"сообщили в министерстве энергетики: запасы угля выросли"},
		"Запасы угля выросли, сообщили в пресс-службе министерства.":         {"сообщили в пресс-службе министерства: Запасы угля выросли"},
		"Как отметил президент Садыр Жапаров, дорога готова.":                {"отметил президент Садыр Жапаров: дорога готова"},
		"Эксперты считают, что цены вырастут, но спрос упал.":                {"считают эксперты: цены вырастут"},
		"Мэр сообщил, что озеро глубокое, а рыбаки считают, что оно мелкое.": {"сообщил мэр: озеро глубокое"},
		"Компания опровергла, что завод загрязняет реку.":                    {"опровергла компания denies: завод загрязняет реку"},
		"Мария Келлер сообщила, что озеро глубокое. Она добавила, что вода холодная.": {
			"сообщила Мария Келлер: озеро глубокое", "сообщила Мария Келлер: вода холодная"},
		"По словам Орешкина, цены вырастут. Он добавил, что спрос упал.": {
			"по словам Орешкина: цены вырастут", "по словам Орешкина: спрос упал"},
	})
}

func TestRussianSpeechWithoutASpeakerForCertain(t *testing.T) {
	check(t, map[string][]string{
		"Озеро глубокое. Он сказал, что вода холодная.":                                     {"?: вода холодная"},
		"Мария Келлер сообщила, что Анна Вебер уволилась. Она добавила, что вода холодная.": {"сообщила Мария Келлер: Анна Вебер уволилась", "?: вода холодная"},
		"Считается, что озеро глубокое.":                                                    nil,
		"Сообщается, что озеро глубокое.":                                                   nil,
		"Министр не сказал, что озеро глубокое.":                                            nil,
		"Никто не говорил, что озеро глубокое.":                                             nil,
		"Озеро, о котором он говорил, глубокое.":                                            nil,
		"По данным на 1 июня, озеро глубокое.":                                              nil,
		"По предварительным данным, озеро глубокое.":                                        nil,
		"Согласно договору, озеро общее.":                                                   nil,
		"По его словам, озеро глубокое.":                                                    nil,
		"Эта карта говорит, что озеро глубокое.":                                            nil,
		"В 2019 году сообщили, что озеро глубокое.":                                         nil,
	})
}
