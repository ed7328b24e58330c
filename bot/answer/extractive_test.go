package answer

import (
	"log/slog"
	"strings"
	"testing"
)

// extracted asks documents without a model.
func extracted(t *testing.T, question string, documents map[string]string) Answer {
	t.Helper()
	index, _ := indexed(t, documents)
	a, err := NewAnswerer(index, nil, slog.New(slog.DiscardHandler)).Ask(t.Context(), Question{Text: question})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestAPronounBringsTheSentenceThatNamesTheThing(t *testing.T) {
	for question, c := range map[string]struct{ text, named, answer string }{
		"When was Aigul Nazarova appointed?": {
			"The museum has three floors. Aigul Nazarova heads the museum of Osh. She was appointed in 2019. Tickets are cheap.",
			"Aigul Nazarova heads", "in 2019",
		},
		"阿依古丽什么时候被任命为馆长?": {
			"博物馆有三层。阿依古丽是奥什博物馆的馆长。她于2019年被任命。门票便宜。", "阿依古丽是", "2019年",
		},
		"Когда назначили Айгуль Назарову?": {
			"В музее три этажа. Айгуль Назарова руководит музеем. Её назначили в 2019 году. Билеты дешёвые.",
			"Айгуль Назарова руководит", "в 2019 году",
		},
	} {
		a := extracted(t, question, map[string]string{"museum.txt": c.text})
		if a.Refused || !strings.Contains(a.Claims[0].Text, c.named) || !strings.Contains(a.Claims[0].Text, c.answer) {
			t.Errorf("%s: %+v", question, a.Claims)
		}
		for _, s := range a.Sources {
			if c.text[s.Start:s.End] != s.Quote {
				t.Errorf("%s: bytes %d to %d are not %q", question, s.Start, s.End, s.Quote)
			}
		}
	}
}

func TestACreditOrADatelineIsNoPartOfAQuote(t *testing.T) {
	a := extracted(t, "台风在哪里登陆?", map[string]string{
		"a.txt": "中新网福州7月28日电 (记者 王东明)台风杜苏芮28日在福建晋江登陆。视觉中国供图 多地停课。",
	})
	if a.Refused {
		t.Fatal("refused")
	}
	for _, claim := range a.Claims {
		if strings.Contains(claim.Text, "供图") || strings.Contains(claim.Text, "记者") {
			t.Errorf("claim %q", claim.Text)
		}
	}
}

func TestWhatIsMeasuredOrOfAnotherIsNotAnswered(t *testing.T) {
	const text = "The China-Kyrgyzstan-Uzbekistan railway is expected to bring a transit revenue of $200 million a year for Kyrgyzstan. " +
		"Kazakhstan signed 12 documents in 2025."
	for question, refused := range map[string]bool{
		"How much revenue will the railway bring Kyrgyzstan?": false,
		"中吉乌铁路每年给吉尔吉斯斯坦带来多少过境收入?":                             false,
		"How much revenue will the railway bring Uzbekistan?": true,
		"What is the GDP of Kazakhstan in 2025?":              true,
		"How many documents did Kazakhstan sign in 2025?":     false,
		"Who is the president of Kazakhstan?":                 true,
	} {
		if a := extracted(t, question, map[string]string{"a.txt": text}); a.Refused != refused {
			t.Errorf("%s: refused %v, %+v", question, a.Refused, a.Claims)
		}
	}
}

func TestNoSentenceIsSaidTwice(t *testing.T) {
	a := extracted(t, "Who opened the bridge over the Naryn?", map[string]string{
		"a.txt": "The bridge over the Naryn was opened by Bakyt Sydykov. He thanked the workers. The bridge over the Naryn is long.",
	})
	if a.Refused {
		t.Fatal("refused")
	}
	for i, claim := range a.Claims {
		for _, earlier := range a.Claims[:i] {
			if strings.Contains(earlier.Text, claim.Text) || strings.Contains(claim.Text, earlier.Text) {
				t.Errorf("%q repeats %q", claim.Text, earlier.Text)
			}
		}
	}
}

func TestWhatIsOfAnotherMonthIsNotQuoted(t *testing.T) {
	for question, c := range map[string]struct{ text, first string }{
		"2025年6月在阿斯塔纳举行了什么会议?": {
			"5月27日,阿斯塔纳展台前工作人员在拍照。6月16日,第二届中国-中亚峰会在阿斯塔纳召开。", "6月16日",
		},
		"Какая встреча прошла в Астане в июне 2025 года?": {
			"27 мая 2025 года у стенда Астаны сделали снимок встречи. 16 июня в Астане собрался саммит.", "16 июня",
		},
		"Which meeting took place in Astana in June 2025?": {
			"On 27 May a meeting took place at the stand of Astana. The summit began in Astana on 16 June.", "The summit",
		},
	} {
		a := extracted(t, question, map[string]string{"a.txt": c.text})
		if a.Refused || !strings.HasPrefix(a.Claims[0].Text, c.first) {
			t.Errorf("%s: %+v", question, a.Claims)
		}
	}
}

func TestAMeasureIsToldInItsUnit(t *testing.T) {
	const text = "Five years ago six countries agreed on the length of the Osh railway. It cost 40 million dollars. " +
		"The Osh bridge has a length of 7 kilometres."
	for question, refused := range map[string]bool{
		"What is the length of the Osh railway?": true,
		"Какова длина железной дороги в Оше?":    true,
		"奥什铁路的长度是多少?":                            true,
		"What is the length of the Osh bridge?":  false,
	} {
		documents := map[string]string{"a.txt": text}
		if refused {
			documents["a.txt"], _, _ = strings.Cut(text, " The Osh bridge")
		}
		if a := extracted(t, question, documents); a.Refused != refused {
			t.Errorf("%s: refused %v, %+v", question, a.Refused, a.Claims)
		}
	}
}

func TestOneWordOfManyIsNoEvidence(t *testing.T) {
	documents := map[string]string{
		"ferry.txt":     "The ferry Saint Brannock leaves pier 4 at 22:15 and takes 420 passengers.",
		"satellite.txt": "The satellite has a weight of 12 kilograms. It will take pictures of the lights of the city.",
	}
	for question, refused := range map[string]bool{
		"What is the salary of the ferry's captain?": true,
		"Сколько весит синий кит?":                   true,
		"How many passengers does the ferry take?":   false,
	} {
		if a := extracted(t, question, documents); a.Refused != refused {
			t.Errorf("%s: refused %v, %+v", question, a.Refused, a.Claims)
		}
	}
}
