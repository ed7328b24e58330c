package lexicon

import (
	"strings"
	"testing"

	"docent/corpus/library"
	"docent/retrieval/lexicon/sound"
)

const (
	chineseText = "6月16日至18日,中国国家主席习近平应邀赴哈萨克斯坦阿斯塔纳出席第二届中国-中亚峰会。峰会期间,中国领导人同中亚五国元首签署阿斯塔纳宣言和永久睦邻友好合作条约,吉尔吉斯斯坦每年过境收入2亿美元。"
	englishText = "The China-Kyrgyzstan-Uzbekistan railway is crucial for improving cross-border logistics and trade, with an expected annual transit revenue of $200 million for Kyrgyzstan. "
)

func builtin(t testing.TB) *Lexicon {
	t.Helper()
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		d, err := loadDictionary(cedictFile)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := newGlossary(&Lexicon{dictionary: d}, [][]byte{library.Glossary()}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTokens(b *testing.B) {
	l := builtin(b)
	for name, text := range map[string]string{"zh": chineseText, "en": englishText} {
		text = strings.Repeat(text, 5)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				l.Tokens(text)
			}
		})
	}
}

func BenchmarkQuery(b *testing.B) {
	l := builtin(b)
	for name, text := range map[string]string{
		"zh": "中吉乌铁路每年给吉尔吉斯斯坦带来多少过境收入？", "en": "How much transit revenue will the railway bring Kyrgyzstan every year?",
		"ru": "Какой доход от транзита принесёт Кыргызстану железная дорога?",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				l.Query(text)
			}
		})
	}
}

func BenchmarkConcepts(b *testing.B) {
	l := builtin(b)
	b.SetBytes(int64(len(chineseText)))
	for b.Loop() {
		l.Concepts(chineseText)
	}
}

func BenchmarkAddNames(b *testing.B) {
	l := builtin(b)
	for name, text := range map[string]string{"zh": chineseText, "en": englishText} {
		text, names := strings.Repeat(text, 5), sound.NewTable()
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				l.AddNames(names, text)
			}
		})
	}
}

func BenchmarkHeard(b *testing.B) {
	l, names := builtin(b), sound.NewTable()
	for _, row := range nameRows() {
		l.AddNames(names, "of "+strings.Join(row, " of "))
	}
	anywhere := func(...string) bool { return true }
	for name, text := range map[string]string{"zh": "库什纳对特朗普说了什么？", "en": "What did Jared Kushner say to Zhang Huifang?", "ru": "Что сказал Кушнер о Нуртлеу?"} {
		q := l.Query(text)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				l.Heard(q, names, anywhere)
			}
		})
	}
}
