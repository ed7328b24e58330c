package corpus

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// sentenceCases are texts whose sentences are parted by "|"; white space beside it is not part of them.
var sentenceCases = map[string][]string{
	"Chinese": {
		"中吉乌铁路启动。|贸易增长10.4%！|真的吗？|是的。",
		"前者涵盖领域广泛,从政治到战略;|后者以法律形式固定下来。",
		"峰会成果清单多达110项；|其中12份已签署。",
		"铁路已开工!|谁修的?|中国企业。",
		"他说：“我们会赢。”|然后离开了。",
		"“六国形成了新的模式。”刘旭说。|5年后再看。",
		"“这是里程碑！”习近平指出，合作前景广阔。",
		"他问“你是谁？”并离开了房间。",
		"《你好！李焕英》上映了。|票房很高。",
		"框架正走向成熟 ...",
		"框架正走向成熟…… |下一步是什么？",
		"北京、上海……等地参加。",
		"贸易额创新高。[3][4]|旅游也在增长。",
		"条约（2022年签署；2023年生效）很重要。|它有效。",
		"售价3.5元。|涨了0.5元。",
		"结束了. |下一句开始。",
		"第一,XeSS 1.2.0.13 版本;|第二,Node.js。",
		"什么？！|不可能。",
		"他说好。）|下一句。",
		"……他没说完。|走了。",
		"原标题：发生爆炸      |南非最大城市发生爆炸。|　　另起一段。",
	},
	"English": {
		"Trade grew by 10.4%. |It is the largest.",
		"Mr. Putin met Dr. Smith. |They talked.",
		"The U.S. President spoke. |He left.",
		"It happened in the U.S. |The market fell.",
		"Fruit, e.g. Apples, i.e. Red ones. |Done.",
		"Apple Inc. Chief Tim Cook spoke. |Apple Inc. |The firm grew.",
		"See No. 5 and Fig. 3 on p. 12. |It shows growth.",
		"He said no. |She agreed.",
		"J. K. Rowling wrote it. |J.R.R. Tolkien did not.",
		"\"We won!\" he said. |\"Good.\" |The end.",
		"\"We will build it,\" said Xi. |“It works.” Putin said.",
		"Well... |Maybe. |Well... maybe not.",
		"Growth was 5 percent (see below.) |It fell.",
		"It grew. [3][4] |Then it fell.[5] |End.",
		"Yahoo! announced a plan. |Is it 5 p.m.? |Yes.",
		"At 10 a.m. Monday it began. |On Jan. 5 it ended.",
		"1. First item. |2. Second item.",
		"Sales rose in 2024. |In 2025 they fell. |iPhone sales did not.",
		"Growth stopped. |iPhone sales fell.",
		"The company (Foo Corp. of Ohio) grew; it hired. |Good.",
		"Visit example.com/a?b=c for more. |Version 1.2.3 is out.",
		"He has a Ph.D. from M.I.T. and a dog. |She does not.",
		"Smith et al. found it. |The U.S. and China agreed.",
		"What is it?! |Nothing.",
		"It closed. 🎉",
	},
	"Russian": {
		"Товарооборот вырос на 10,4%. |Это рекорд.",
		"Он родился в 1950 г. в Москве. |Это было давно.",
		"В 2024 г. Путин подписал указ. |В 2025 г. |Это отменили.",
		"Доход составит 200 млн долл. в год. |Это 5 млрд. руб. |Компания растёт.",
		"А. С. Пушкин и В.В. Путин. |Они русские.",
		"Университет им. Ломоносова на ул. Ленина. |Он старый.",
		"Железная дорога, т.е. магистраль. |Она важна.",
		"Купили хлеб, молоко и т. д. |Компания растёт.",
		"Дороги, мосты и т.д. |Компания растёт.",
		"«Мы победим!» — сказал Путин. |Все встали.",
		"«Это рекорд». |Так считает министр.",
		"— Пойдём! — сказал он. |— Да. |— Нет.",
		"Кто это? |Никто… |Тишина… и всё.",
		"См. рис. 5 и стр. 12. |Там видно.",
		"Живёт в г. Москва. |Работает на пл. Революции, д. 5, кв. 7.",
		"Рост составил 3.5 процента. |Инфляция снизилась.",
	},
}

func TestSentencesEndWhereAReaderWouldEndThem(t *testing.T) {
	for language, cases := range sentenceCases {
		for _, marked := range cases {
			var want []string
			for part := range strings.SplitSeq(marked, "|") {
				want = append(want, strings.TrimSpace(part))
			}
			text := strings.ReplaceAll(marked, "|", "")
			if got := sentencesOf(text); !slices.Equal(got, want) {
				t.Errorf("%s\n%q\n got %q\nwant %q", language, text, got, want)
			}
		}
	}
}

func TestALineBreakEndsASentenceAndABulletIsNoPartOfIt(t *testing.T) {
	got := sentencesOf("Heading\n- one point\r\n• 另一点\n  * third  \n-\n-5 degrees\n\n")
	want := []string{"Heading", "one point", "另一点", "third", "-5 degrees"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func sentencesOf(text string) []string {
	var all []string
	for _, s := range Sentences(text) {
		all = append(all, text[s.Start:s.End])
	}
	return all
}

func FuzzSentencesCoverTheText(f *testing.F) {
	for _, cases := range sentenceCases {
		for _, text := range cases {
			f.Add(text)
		}
	}
	f.Add("- \n\xff\xfe. \"A\". 'b'. 》《。")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, s := range Sentences(text) {
			if s.Start < end || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("%q: span %v after %d", text, s, end)
			}
			sentence := text[s.Start:s.End]
			if strings.TrimSpace(sentence) != sentence || strings.Contains(sentence, "\n") {
				t.Fatalf("%q: %q is not trimmed", text, sentence)
			}
			if utf8.ValidString(text) && !utf8.ValidString(sentence) {
				t.Fatalf("%q: %v is not on rune boundaries", text, s)
			}
			checkBetween(t, text[end:s.Start])
			end = s.End
		}
		checkBetween(t, text[end:])
	})
}

// checkBetween fails for anything but white space and the bullets of lines.
func checkBetween(t *testing.T, text string) {
	t.Helper()
	for line := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		rest := strings.TrimFunc(line, unicode.IsSpace)
		if rest != "" && (utf8.RuneCountInString(rest) > 1 || !strings.Contains(bullets, rest)) {
			t.Fatalf("%q is in no sentence", rest)
		}
	}
}
