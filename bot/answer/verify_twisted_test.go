package answer

import "testing"

func TestAClaimThatRepeatsItsPassageDiffersInNothingElse(t *testing.T) {
	v := verifier(t)
	const en = "In 2019 all farmers of Osh received at least 40 tonnes of seed from the Talas Fund, which was founded by Aida Bekova. " +
		"The ministry approved the law before the election. The lake shrank from 80 to 50 km2 between 1990 and 2010."
	const zh = "2019年，奥什的所有农民从塔拉斯基金获得了至少40吨种子，该基金由艾达·别科娃创立。该部在选举之前批准了这项法律。1990年至2010年，湖面从80平方公里缩小到50平方公里。"
	const ru = "В 2019 году все фермеры Оша получили не менее 40 тонн семян от фонда «Талас», который основала Аида Бекова. " +
		"Министерство одобрило закон до выборов. Озеро уменьшилось с 80 до 50 км2 между 1990 и 2010 годами."
	for _, test := range []struct {
		claim, passage string
		supported      bool
	}{
		{"In 2019 all farmers of Osh received at least 40 tonnes of seed from the Talas Fund.", en, true},
		{"In 2019 all farmers of Osh got at least 40 tonnes of seed from the Talas Fund.", en, true},
		{"In 2019 some farmers of Osh received at least 40 tonnes of seed from the Talas Fund.", en, false},
		{"In 2019 hardly any farmers of Osh received at least 40 tonnes of seed from the Talas Fund.", en, false},
		{"In 2019 all farmers of Osh received at most 40 tonnes of seed from the Talas Fund.", en, false},
		{"In 2019 all farmers of Talas received at least 40 tonnes of seed from the Osh Fund.", en, false},
		{"In 2019 all farmers of Osh failed to receive at least 40 tonnes of seed from the Talas Fund.", en, false},
		{"The ministry approved the law before the election.", en, true},
		{"The ministry rejected the law before the election.", en, false},
		{"The ministry approved the law after the election.", en, false},
		{"The ministry approved the law during the election.", en, false},
		{"The lake shrank from 80 to 50 square kilometres between 1990 and 2010.", en, true},
		{"The lake shrank from 50 to 80 km2 between 1990 and 2010.", en, false},
		{"The lake shrank from 80 to 50 km between 1990 and 2010.", en, false},
		{"The lake shrank from 80 to 50 km2 between 2010 and 1990.", en, false},

		{"2019年，奥什的所有农民从塔拉斯基金获得了至少40吨种子。", zh, true},
		{"2019年，奥什的少数农民从塔拉斯基金获得了至少40吨种子。", zh, false},
		{"2019年，奥什的所有农民从塔拉斯基金获得了至多40吨种子。", zh, false},
		{"该部在选举之前否决了这项法律。", zh, false},
		{"该部在选举之后批准了这项法律。", zh, false},
		{"1990年至2010年，湖面从80平方公里缩小到50平方公里。", zh, true},
		{"1990年至2010年，湖面从50平方公里缩小到80平方公里。", zh, false},

		{"В 2019 году все фермеры Оша получили не менее 40 тонн семян от фонда «Талас».", ru, true},
		{"В 2019 году некоторые фермеры Оша получили не менее 40 тонн семян от фонда «Талас».", ru, false},
		{"В 2019 году все фермеры Оша получили не более 40 тонн семян от фонда «Талас».", ru, false},
		{"Министерство отклонило закон до выборов.", ru, false},
		{"Министерство одобрило закон после выборов.", ru, false},
		{"Озеро уменьшилось с 80 до 50 кв. км между 1990 и 2010 годами.", ru, true},
		{"Озеро уменьшилось с 50 до 80 км2 между 1990 и 2010 годами.", ru, false},
	} {
		if got := v.Verify(test.claim, test.passage); got.Supported != test.supported {
			t.Errorf("%q: %+v, want supported %v", test.claim, got, test.supported)
		}
	}
}

func TestASentenceThatNamesAQuestionAndItsAnswerHoldsByTheAnswer(t *testing.T) {
	v := verifier(t)
	for _, test := range []struct {
		claim, passage string
		supported      bool
	}{
		{`The answer to "When was the visa agreement signed by Tajikistan and China?" is 6 June 2024.`, railwayEN, false},
		{`The answer to the question "By how much did trade grow in the first five months of 2025?" is 10.4%.`, railwayEN, true},
		{`The answer to the question "By how much did trade grow in the first five months of 2025?" is 14%.`, railwayEN, false},
		{"Tajikistan is the answer to the question “Who did not sign the visa agreement?”.", railwayEN, true},
		{"“2025年前五个月，中国与中亚的贸易增长了多少？”的答案是10.4%。", railwayZH, true},
		{"“2025年前五个月，中国与中亚的贸易增长了多少？”的答案是14%。", railwayZH, false},
		{"Ответ на вопрос «На сколько выросла торговля Китая и Центральной Азии?» — на 10,4%.", railwayRU, true},
		{"Ответ на вопрос «На сколько выросла торговля Китая и Центральной Азии?» — на 14%.", railwayRU, false},
	} {
		if got := v.Verify(test.claim, test.passage); got.Supported != test.supported {
			t.Errorf("%q: %+v, want supported %v", test.claim, got, test.supported)
		}
	}
}

func TestANameThatDigitsStandBeforeIsOneWord(t *testing.T) {
	v := verifier(t)
	for _, claim := range []string{"The old 515Vega flew over Astana.", "515Vega In Astana flew.", "Trade grew 1991sked In Astana."} {
		if got := v.Verify(claim, "The leaders met in Astana, and trade grew."); got.Supported {
			t.Errorf("%q: %+v", claim, got)
		}
	}
}
