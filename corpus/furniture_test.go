package corpus

import "testing"

func TestWhatPagesPutAroundATextIsTakenOff(t *testing.T) {
	for text, want := range map[string]string{
		"(完)  【编辑:陈彩霞】":                           "",
		"出口增长5%。(完) 【编辑:陈彩霞】":                     "出口增长5%。",
		"双方将加强合作。（总台记者 王斌）":                       "双方将加强合作。",
		"卢布跌至16个月低点。返回搜狐，查看更多责任编辑：":               "卢布跌至16个月低点。",
		"中新社记者 张硕 摄  本次活动为期5天。":                   "本次活动为期5天。",
		"记者 宋子月返回搜狐，查看更多":                         "",
		"责任编辑：王永生":                                "",
		"Exports rose by 5%. (Reuters)":           "Exports rose by 5%.",
		"Reporting by Ann Lee; editing by Bo Ray": "",
		"Editor: Li Yan":                                  "",
		"Source: Xinhua":                                  "",
		"(Reuters) - Exports rose by 5%.":                 "Exports rose by 5%.",
		"ALMATY, July 30 (Reuters) - Exports rose by 5%.": "Exports rose by 5%.",
		"Экспорт вырос на 5%. (ТАСС)":                     "Экспорт вырос на 5%.",
		"Редактор: Иван Петров":                           "",
		"Фото: ТАСС":                                      "",
		"Автор: Анна Ли":                                  "",
		// What follows is said, not put around it.
		"Reporting by the commission showed a loss.":     "Reporting by the commission showed a loss.",
		"The award honours reporting by women.":          "The award honours reporting by women.",
		"Источник: стороны подписали договор о границе.": "Источник: стороны подписали договор о границе.",
		"В Москве, 12 человек погибли.":                  "В Москве, 12 человек погибли.",
		"8月17日电影节开幕。":                                    "8月17日电影节开幕。",
		"编辑部位于北京。":                                       "编辑部位于北京。",
		"他是一名记者（王斌说）。":                                   "他是一名记者（王斌说）。",
		"The editor resigned in May.":                    "The editor resigned in May.",
	} {
		span := Tidy(text)
		if got := text[span.Start:span.End]; got != want {
			t.Errorf("%q: %q is left, want %q", text, got, want)
		}
	}
}

func TestASentenceThatSellsThePageIsFurniture(t *testing.T) {
	for text, want := range map[string]bool{
		"更多精彩内容，请关注我们。": true, "未经授权，任何媒体不得转载。": true, "欢迎关注我们的公众号": true, "版权所有 本报": true,
		"All rights reserved.": true, "Click here to read the report.": true, "Read more: the summit in pictures": true,
		"Читайте также: саммит в Астане": true, "Подписывайтесь на наш канал": true,
		"该男子未经授权进入系统。": false, "居民可扫码支付车费。": false, "卡片上印有二维码，扫描二维码会显示视频。": false,
		"Half of them subscribe to the service.": false, "He wants to read more books.": false,
		"Он читает также по-русски.": false, "版权保护期为五十年。": false,
	} {
		if got := IsFurniture(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
