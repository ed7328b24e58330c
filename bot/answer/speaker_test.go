package answer

import "testing"

func TestWhatSomebodySaysStaysHis(t *testing.T) {
	v := verifier(t)
	const en = "Maria Keller said that the plant in Aktobe will open in May. Peter Weber, a member of the board, warned that the costs are too high. " +
		"The ministry claims that the water of the river is clean. The river is 40 km long."
	const zh = "王芳表示，阿克托别的工厂将于五月开业。董事会成员李强警告说，成本过高。该部声称河水是干净的。这条河长40公里。"
	const ru = "Мария Келлер сообщила, что завод в Актобе откроется в мае. Член совета Пётр Вебер предупредил, что расходы слишком высоки. " +
		"Министерство утверждает, что вода в реке чистая. Длина реки 40 км."
	for _, test := range []struct {
		claim, passage string
		supported      bool
	}{
		{"Maria Keller said that the plant in Aktobe will open in May.", en, true},
		{"According to Keller, the plant in Aktobe will open in May.", en, true},
		{"The plant in Aktobe will open in May, Keller said.", en, true},
		{"The plant in Aktobe will open in May.", en, true},
		{"Weber warned that the costs are too high.", en, true},
		{"Peter Weber said that the plant in Aktobe will open in May.", en, false},
		{"According to Peter Weber, the plant in Aktobe will open in May.", en, false},
		{"Maria Keller warned that the costs are too high.", en, false},
		{"The ministry claims that the water of the river is clean.", en, true},
		{"The water of the river is clean.", en, false},
		{"The river is 40 km long.", en, true},

		{"王芳表示，阿克托别的工厂将于五月开业。", zh, true},
		{"据王芳介绍，阿克托别的工厂将于五月开业。", zh, true},
		{"李强表示，阿克托别的工厂将于五月开业。", zh, false},
		{"王芳警告说，成本过高。", zh, false},
		{"该部声称河水是干净的。", zh, true},
		{"河水是干净的。", zh, false},
		{"这条河长40公里。", zh, true},

		{"Мария Келлер сообщила, что завод в Актобе откроется в мае.", ru, true},
		{"По словам Марии Келлер, завод в Актобе откроется в мае.", ru, true},
		{"Пётр Вебер сообщил, что завод в Актобе откроется в мае.", ru, false},
		{"По словам Петра Вебера, завод в Актобе откроется в мае.", ru, false},
		{"Министерство утверждает, что вода в реке чистая.", ru, true},
		{"Вода в реке чистая.", ru, false},
		{"Длина реки 40 км.", ru, true},
	} {
		if got := v.Verify(test.claim, test.passage); got.Supported != test.supported {
			t.Errorf("%q: %+v, want supported %v", test.claim, got, test.supported)
		}
	}
}
