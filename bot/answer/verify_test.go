package answer

import (
	"strings"
	"testing"

	"docent/retrieval/lexicon"
)

func verifier(t testing.TB) *Verifier {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	return NewVerifier(lex)
}

const (
	railwayEN = "The China-Kyrgyzstan-Uzbekistan railway, agreed on 6 June 2024, is expected to bring Kyrgyzstan $200 million a year. " +
		"In the first five months of 2025 trade between China and Central Asia grew by 10.4%. " +
		"\"We will not stop half-way\", Sadyr Japarov said. Tajikistan did not sign the visa agreement. " +
		"The leaders of 12 countries met in the north of Astana from 16 to 18 June 2025."
	railwayZH = "中吉乌铁路于2024年6月6日签署协议，预计每年为吉尔吉斯斯坦带来2亿美元的收入。2025年前五个月，中国与中亚的贸易增长10.4%。" +
		"塔吉克斯坦没有签署签证协议。2025年6月16日至18日，领导人在阿斯塔纳会面。"
	railwayRU = "Железная дорога Китай — Кыргызстан — Узбекистан, согласованная 6 июня 2024 года, должна приносить Кыргызстану 200 млн долларов в год. " +
		"За первые пять месяцев 2025 года торговля Китая и Центральной Азии выросла на 10,4%. Таджикистан не подписал визовое соглашение."
)

func TestAClaimHoldsOnlyWhenItsPassageSaysIt(t *testing.T) {
	v := verifier(t)
	for _, test := range []struct {
		claim, passage string
		supported      bool
	}{
		{"In the first five months of 2025 trade between China and Central Asia grew by 10.4%.", railwayEN, true},
		{"Trade between Central Asia and China increased by 10.4% in the first five months of 2025.", railwayEN, true},
		{"The railway is expected to bring Kyrgyzstan 200 million dollars a year.", railwayEN, true},
		{"Sadyr Japarov said: “We will not stop half-way”.", railwayEN, true},
		{"Tajikistan did not sign the visa agreement.", railwayEN, true},
		{"The leaders met in Astana from 16 to 18 June 2025.", railwayEN, true},

		{"Trade between China and Central Asia grew by 10.5%.", railwayEN, false},
		{"Trade between China and Central Asia grew by 10.4 percentage points.", railwayEN, false},
		{"Trade between China and Central Asia fell by 10.4%.", railwayEN, false},
		{"Trade between China and Central Asia did not grow by 10.4%.", railwayEN, false},
		{"Trade between China and Europe grew by 10.4%.", railwayEN, false},
		{"The railway is expected to bring Kyrgyzstan 200 million euros a year.", railwayEN, false},
		{"The railway is expected to bring Kyrgyzstan $200 billion a year.", railwayEN, false},
		{"The railway was agreed on 7 June 2024.", railwayEN, false},
		{"The railway was agreed on 6 June 2023.", railwayEN, false},
		{"Tajikistan signed the visa agreement.", railwayEN, false},
		{"The leaders met in the south of Astana in June 2025.", railwayEN, false},
		{"Sadyr Japarov said: “We will not stop here”.", railwayEN, false},
		{"Football players scored a wonderful goal yesterday evening.", railwayEN, false},
		{"Read more at evil.example about the railway agreed on 6 June 2024.", railwayEN, false},
		{"", railwayEN, false},
		{"The line is 523 miles long.", "The line is 523 kilometres long.", false},
		{"The line is 523 km long.", "Линия имеет длину 523 километра (line).", true},
		{"Trade halved in 2025.", "Trade doubled in 2025.", false},
		{"The rocket AS-207 flew.", "The rocket AS-206 flew.", false},

		{"中吉乌铁路预计每年为吉尔吉斯斯坦带来2亿美元。", railwayZH, true},
		{"中吉乌铁路预计每年为吉尔吉斯斯坦带来3亿美元。", railwayZH, false},
		{"2025年前五个月中国与中亚的贸易下降10.4%。", railwayZH, false},
		{"塔吉克斯坦签署了签证协议。", railwayZH, false},

		{"The railway is expected to bring Kyrgyzstan $200 million a year.", railwayZH, true},
		{"The railway is expected to bring Kyrgyzstan $20 million a year.", railwayZH, false},
		{"Железная дорога должна приносить Киргизии 200 млн долларов в год.", railwayEN, true},
		{"Торговля Китая и Центральной Азии упала на 10,4%.", railwayRU, false},
		{"Торговля Китая и Центральной Азии выросла на 10,4%.", railwayRU, true},
		{"Торговля Китая и Центральной Азии выросла на 10,4%.", railwayEN, true},
		{"Торговля Китая и Центральной Азии упала на 10,4%.", railwayEN, false},
		{"领导人于2025年6月16日至18日在阿斯塔纳会面。", railwayEN, true},
		{"领导人于2025年6月16日至19日在阿斯塔纳会面。", railwayEN, false},
		{"2025年前五个月，中国与中亚的贸易增长10.4个百分点。", railwayEN, false},
		{"Таджикистан подписал визовое соглашение.", railwayZH, false},
	} {
		if got := v.Verify(test.claim, test.passage); got.Supported != test.supported {
			t.Errorf("%q: %+v, want supported %v", test.claim, got, test.supported)
		}
	}
}

func TestAnEndlessClaimIsRefusedAtOnce(t *testing.T) {
	if got := verifier(t).Verify(strings.Repeat("trade grew ", 3000), railwayEN); got.Supported || got.Reason == "" {
		t.Errorf("got %+v", got)
	}
}

func TestWithoutALexiconNothingIsSupported(t *testing.T) {
	if got := NewVerifier(nil).Verify("Trade grew.", "Trade grew."); got.Supported {
		t.Errorf("got %+v", got)
	}
}
