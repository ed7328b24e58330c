package answer

import "testing"

func TestWhatIsNewToThePassageIsNotSupported(t *testing.T) {
	v := verifier(t)
	const en = "When the railway opened in May, the minister thanked the engineers. The ticket costs five tenge for every passenger. The song was written in 1971."
	const zh = "这条铁路于五月开通，部长感谢了工程师。每位乘客的车票为五坚戈。几名工程师留在了克拉科夫。这首歌写于1971年。"
	const ru = "Когда железная дорога открылась в мае, министр поблагодарил инженеров. Билет стоит пять тенге для каждого пассажира (включая детей)."
	for _, test := range []struct {
		claim, passage string
		supported      bool
	}{
		{"When the railway opened in May, the minister thanked the engineers.", en, true},
		{"When the railway opened in May, Zorvania thanked the engineers.", en, false},
		{"When the railway opened in May, March thanked the engineers.", en, false},
		{"In May the minister thanked the drivers.", en, false},
		{"1971 was when the song was written.", en, true},
		{"The song was free.", en, false},
		{"几名工程师留在了克拉科夫。", zh, true},
		{"几名工程师留在了格但斯克。", zh, false},
		{"几名工程师留在了新南威尔士。", zh, false},
		{"威廉·法瑞尔感谢了工程师。", zh, false},
		{"目前还不清楚部长是否感谢了外星人的工程师。", zh, false},
		{"外星人感谢了工程师。", zh, false},
		{"铁路车票是免费的。", zh, false},
		{"这首歌是1971年写的。", zh, true},
		{"Когда железная дорога открылась в мае, министр поблагодарил инженеров.", ru, true},
		{"Когда железная дорога закрылась в июне, министр поблагодарил инженеров.", ru, false},
		{"Билет стоит пять тенге для каждого пассажира (включая четвертичный период).", ru, false},
	} {
		if got := v.Verify(test.claim, test.passage); got.Supported != test.supported {
			t.Errorf("%q: %+v", test.claim, got)
		}
	}
}

func TestWhatIsNewToAPassageInAnotherScriptIsNotSupported(t *testing.T) {
	v := verifier(t)
	const en = "The railway opened in June. Kalmar won the match against Stockholm."
	const ru = "Железная дорога открылась в июне. «Кальмар» выиграл матч против Стокгольма."
	const zh = "铁路于六月开通。卡尔马赢得了对斯德哥尔摩的比赛。"
	for _, test := range []struct {
		claim, passage string
		supported      bool
	}{
		{"The railway opened in June.", ru, true},
		{"The railway opened in June.", zh, true},
		{"Kalmar won the match.", ru, true},
		{"«Кальмар» выиграл матч.", en, true},
		{"Zorvania won the match.", ru, false},
		{"Zorvania won the match.", zh, false},
		{"«Зорвания» выиграла матч.", en, false},
		{"«Зорвания» выиграла матч.", zh, false},
		{"铁路于六月开通。", en, true},
		{"克拉科夫赢得了比赛。", en, false},
		{"克拉科夫赢得了比赛。", ru, false},
		{"Железная дорога бесплатна для всех.", en, false},
		{"The railway is free for everyone.", zh, false},
		{"铁路对所有人免费。", en, false},
	} {
		if got := v.Verify(test.claim, test.passage); got.Supported != test.supported {
			t.Errorf("%q of %q: %+v", test.claim, test.passage, got)
		}
	}
}
