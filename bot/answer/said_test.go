package answer

import (
	"testing"

	"docent/retrieval/lexicon"
)

func TestASentenceRepeatsAnotherOnlyWhereItSaysNothingExactOfItsOwn(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	v := NewVerifier(lex)
	for _, c := range []struct {
		first, then string
		want        bool
	}{
		{"中国驻塔吉克斯坦大使馆微信公众号16日发文，再次提醒中国公民注意赴塔旅行安全。", "16日，中国驻塔吉克斯坦大使馆再次提醒中国公民注意赴塔旅行安全。", true},
		{"世界卫生组织宣布新冠疫情不再构成国际关注的突发公共卫生事件。", "世卫组织宣布，新冠疫情不再构成“国际关注的突发公共卫生事件”。", true},
		{"27日，集体项目抽签仪式在杭州举行。", "7月27日，集体项目抽签仪式在杭州举行。", true},
		{"The statistics office said the economy grew 5.2% in the second quarter.", "The economy grew by 5.2% in the second quarter, the statistics office said.", true},
		{"Экономика выросла на 5,2% за полугодие, сообщило бюро статистики.", "По данным бюро статистики, за полугодие экономика выросла на 5,2%.", true},
		{"据哈通社消息，哈萨克斯坦今年1月至5月小麦出口量同比增长16.5%。", "哈萨克斯坦今年1月至5月小麦出口量同比增长16.5%。", true},
		{"The economy grew by 5.2% in the second quarter.", "The economy grew by 5.1% in the second quarter.", false},
		{"会议将于8月17日在阿斯塔纳举行。", "会议将于8月19日在阿斯塔纳举行。", false},
		{"The exports of the country rose in June.", "The exports of the country fell in June.", false},
		{"Kazakhstan's wheat exports grew by 5% in 2023.", "Uzbekistan's wheat exports grew by 5% in 2023.", false},
		{"哈萨克斯坦小麦出口量同比增长16.5%。", "乌兹别克斯坦小麦出口量同比增长16.5%。", false},
		{"Экспорт пшеницы из Казахстана вырос.", "Экспорт пшеницы из Казахстана упал.", false},
		{"哈萨克斯坦教科书数字化率已达80%。", "还制定了供教师参考的教学建议，以促进数字教科书的应用。", false},
	} {
		if got := v.saying(c.then).repeats(v.saying(c.first)); got != c.want {
			t.Errorf("%q repeats %q: %v, want %v", c.then, c.first, got, c.want)
		}
	}
}
