package corpus

import "testing"

func TestLanguageIsThatOfTheWordsAndNotOfTheNames(t *testing.T) {
	for text, want := range map[string]string{
		"Who is 刘旭?":       "en",
		"谁是Putin":          "zh",
		"中吉乌铁路什么时候开工？":     "zh",
		"介绍 Bank of China": "zh",
		"What does 中国青年报 say about 中国-中亚峰会?":   "en",
		"Сколько заработает Киргизия?":         "ru",
		"Что такое 中吉乌铁路?":                     "ru",
		"Қазақстан мен Қытай арасындағы сауда": "kk",
		"Бұл кім?": "kk",
		"Кто такой Қасым-Жомарт?":                                         "ru",
		"Хто такий Зеленський і де він живе?":                             "uk",
		"Де знаходиться Київ?":                                            "uk",
		"これは何ですか":                                                         "ja",
		"优の良品是哪里的品牌，这家店铺在哪些城市开设了分店":                                       "zh",
		"중국과 중앙아시아":                                                       "ko",
		"Wer ist Putin?":                                                  "de",
		"Qui est Poutine ?":                                               "fr",
		"¿Quién es Putin?":                                                "es",
		"Putin kimdir?":                                                   "tr",
		"Wie viel verdient Kirgisistan mit der neuen Eisenbahn und wann?": "de",
		"Putin":                   "en",
		"railway revenue":         "en",
		"Rio de Janeiro carnival": "en",
		"El Niño and La Niña are phenomena of the climate": "en",
		"42 🎉 …": "",
		"":       "",
		"Ποιος είναι ο πρόεδρος;": "el",
	} {
		if got := DetectLanguage(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
