package answer

import "testing"

// adversary is passages that claims twist by a single word.
const (
	earningsEN = "Alpha Group earned $5 million in 2024, while Beta Group earned $7 million. Maria Keller said that the plant will open in May. " +
		"The company plans to build a second plant near Almaty. Between 10 and 12 people were hurt. All members voted for the law. " +
		"The bridge may collapse. The Amur is the longest river of the region. The price rose from 20 to 30 tenge."
	earningsZH = "2024年，甲公司盈利500万元，而乙公司盈利700万元。王芳表示，工厂将于5月开业。公司计划在阿拉木图附近建设第二家工厂。" +
		"所有成员都投票支持该法律。黑龙江是该地区最长的河流。价格从20坚戈上涨到30坚戈。该药物未获批准。"
	earningsRU = "В 2024 году компания «Альфа» заработала 5 млн долларов, а компания «Бета» — 7 млн долларов. Мария Келлер сообщила, что завод откроется в мае. " +
		"Компания планирует построить второй завод близ Алматы. Все участники проголосовали за закон. Амур — самая длинная река региона. Цена выросла с 20 до 30 тенге. Лекарство не одобрено."
)

func TestAClaimThatOneWordTwistsIsCaught(t *testing.T) {
	v := verifier(t)
	for _, test := range []struct {
		claim, passage string
		supported      bool
	}{
		{"Alpha Group earned $5 million in 2024.", earningsEN, true},
		{"Beta Group earned $7 million.", earningsEN, true},
		{"Alpha Group earned $7 million in 2024.", earningsEN, false},
		{"Beta Group earned $5 million.", earningsEN, false},
		{"Alpha Group earned $5 billion in 2024.", earningsEN, false},
		{"Alpha Group earned €5 million in 2024.", earningsEN, false},
		{"Maria Keller said that the plant will open in May.", earningsEN, true},
		{"Maria Weber said that the plant will open in May.", earningsEN, false},
		{"Maria Keller said that the plant will not open in May.", earningsEN, false},
		{"Maria Keller said that the plant will open in June.", earningsEN, false},
		{"Maria Keller said that the plant will close in May.", earningsEN, false},
		{"The company plans to build a second plant near Almaty.", earningsEN, true},
		{"The company has built a second plant near Almaty.", earningsEN, false},
		{"The company plans to build a third plant near Almaty.", earningsEN, false},
		{"The company no longer plans to build a second plant near Almaty.", earningsEN, false},
		{"No members voted for the law.", earningsEN, false},
		{"All members voted against the law.", earningsEN, false},
		{"All members voted for the law.", earningsEN, true},
		{"The bridge collapsed.", earningsEN, false},
		{"The bridge may collapse.", earningsEN, true},
		{"The Amur is the shortest river of the region.", earningsEN, false},
		{"The price rose from 20 to 30 tenge.", earningsEN, true},
		{"The price fell from 20 to 30 tenge.", earningsEN, false},
		{"The price rose from 20 to 30 yuan.", earningsEN, false},

		{"甲公司2024年盈利500万元。", earningsZH, true},
		{"2024年，甲公司盈利700万元。", earningsZH, false},
		{"乙公司盈利500万元。", earningsZH, false},
		{"2024年，甲公司盈利500亿元。", earningsZH, false},
		{"李芳表示，工厂将于5月开业。", earningsZH, false},
		{"王芳表示，工厂不会于5月开业。", earningsZH, false},
		{"公司计划在阿拉木图附近建设第三家工厂。", earningsZH, false},
		{"公司已在阿拉木图附近建成第二家工厂。", earningsZH, false},
		{"所有成员都投票反对该法律。", earningsZH, false},
		{"黑龙江是该地区最短的河流。", earningsZH, false},
		{"价格从20坚戈下跌到30坚戈。", earningsZH, false},
		{"该药物已获批准。", earningsZH, false},
		{"该药物未获批准。", earningsZH, true},

		{"Компания «Альфа» заработала 5 млн долларов в 2024 году.", earningsRU, true},
		{"Компания «Альфа» заработала 7 млн долларов в 2024 году.", earningsRU, false},
		{"Компания «Бета» заработала 5 млн долларов.", earningsRU, false},
		{"Компания «Альфа» заработала 5 млрд долларов в 2024 году.", earningsRU, false},
		{"Мария Вебер сообщила, что завод откроется в мае.", earningsRU, false},
		{"Мария Келлер сообщила, что завод закроется в мае.", earningsRU, false},
		{"Мария Келлер сообщила, что завод не откроется в мае.", earningsRU, false},
		{"Компания построила второй завод близ Алматы.", earningsRU, false},
		{"Компания планирует построить третий завод близ Алматы.", earningsRU, false},
		{"Все участники проголосовали против закона.", earningsRU, false},
		{"Амур — самая короткая река региона.", earningsRU, false},
		{"Цена упала с 20 до 30 тенге.", earningsRU, false},
		{"Лекарство одобрено.", earningsRU, false},
		{"Лекарство не одобрено.", earningsRU, true},

		{"Alpha Group earned $5 million in 2024.", "2024年，Alpha集团盈利500万美元。", true},
		{"Alpha Group earned $5 billion in 2024.", "2024年，Alpha集团盈利500万美元。", false},
		{"The price rose.", "价格下跌。", false},
	} {
		if got := v.Verify(test.claim, test.passage); got.Supported != test.supported {
			t.Errorf("%q: %+v, want supported %v", test.claim, got, test.supported)
		}
	}
}
