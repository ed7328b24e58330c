package answer

import (
	"testing"

	"docent/bot/answer/speech"
	"docent/corpus"
	"docent/retrieval"
)

// nobody is the speaker of a claim that needs no attribution, and somebody one who can't be told.
const nobody, somebody = "-", ""

// speakerOf is whose words a claim is of a draft on one passage each.
func speakerOf(t *testing.T, v *Verifier, claim string, passages ...string) string {
	t.Helper()
	var hits []retrieval.Hit
	markers := ""
	for i, text := range passages {
		hits = append(hits, retrieval.Hit{Passage: corpus.Passage{Text: text}, Document: corpus.Document{ID: string(rune('a' + i))}})
		markers += "[" + string(rune('1'+i)) + "]"
	}
	claims, _, _ := v.Check(Draft{Text: claim + " " + markers}, hits)
	switch {
	case len(claims) != 1:
		t.Errorf("%q does not hold for %q", claim, passages)
		return nobody
	case claims[0].Attribution == nil:
		return nobody
	case claims[0].Text != claim:
		t.Errorf("the text of %q has become %q", claim, claims[0].Text)
	}
	return claims[0].Attribution.Speaker
}

func TestAClaimWithoutItsSpeakerGetsHim(t *testing.T) {
	v := verifier(t)
	const said = "The line is 523 km long. Transport Minister Absattar Syrgabayev said the railway will bring $200 million a year. It has 20 stations."
	for _, c := range []struct{ claim, passage, speaker string }{
		{"The railway will bring $200 million a year.", said, "Transport Minister Absattar Syrgabayev"},
		{"The railway will bring in $200 million every year.", said, "Transport Minister Absattar Syrgabayev"},
		{"Железная дорога будет приносить 200 млн долларов в год.", said, "Transport Minister Absattar Syrgabayev"},
		{"The minister, Absattar Syrgabayev: the railway will bring $200 million a year.", said, nobody},
		{"In the minister's view, the railway will bring $200 million a year.", said, nobody},
		{"The line is 523 km long.", said, nobody},
		{"The line has 20 stations.", said, nobody},
		{"The minister expects the railway to bring $200 million a year.", said, nobody},
		{"The railway will reportedly bring $200 million a year.", said, nobody},
		{"Absattar Syrgabayev is the transport minister.", said, nobody},

		{"The pier will open in May.", "“The pier will open in May,” said Maria Keller, the mayor of Aktau.", "Maria Keller"},
		{"Its steel comes from Temirtau.", "“The pier is new. Its steel comes from Temirtau,” the ministry said.", "the ministry"},
		{"The pier costs 5 billion euros.", "The pier, the operator said, costs 5 billion euros.", "the operator"},
		{"Trade grew by 10%.", "Vladimir Putin, who visited Beijing on Monday, said that trade grew by 10%.", "Vladimir Putin"},
		{"Putin visited Beijing on Monday.", "Vladimir Putin, who visited Beijing on Monday, said that trade grew by 10%.", nobody},
		{"Tests show that the river is toxic.", "The minister said the river is clean, but tests show that the river is toxic.", nobody},
		{"The railway is safe.", "The railway is safe. The minister said that the railway is safe.", nobody},
		{"The plant does not leak.", "Peter Weber denied that the plant leaks.", "Peter Weber"},
		{"The lake is cold.", "Peter Weber said that the lake is deep. He added that the lake is cold.", "Peter Weber"},
		{"The lake is cold.", "Peter Weber came with Karl Maier. He said that the lake is cold.", somebody},
		{"Weber is innocent.", "Peter Weber said that he is innocent.", "Peter Weber"},
		{"The tax rises in June.", "Peter Weber said the tax rises in June. Karl Maier said it rises in June too.", "Peter Weber"},

		{"铁路每年带来2亿美元。", "外交部发言人毛宁18日在例行记者会上表示，铁路每年带来2亿美元。", "外交部发言人毛宁"},
		{"The railway brings $200 million a year.", "外交部发言人毛宁18日在例行记者会上表示，铁路每年带来2亿美元。", "外交部发言人毛宁"},
		{"毛宁表示，铁路每年带来2亿美元。", "外交部发言人毛宁表示，铁路每年带来2亿美元。", nobody},
		{"铁路长523公里。", "铁路长523公里。外交部发言人毛宁表示，铁路每年带来2亿美元。", nobody},
		{"湖水很冷。", "湖很深。他说，湖水很冷。", somebody},
		{"工厂没有泄漏。", "李强否认工厂泄漏。", "李强"},

		{"Железная дорога принесёт 200 млн долларов в год.", "По словам министра транспорта Абсаттара Сыргабаева, железная дорога принесёт 200 млн долларов в год.", "министра транспорта Абсаттара Сыргабаева"},
		{"Железная дорога принесёт 200 млн долларов в год.", "Железная дорога принесёт 200 млн долларов в год, сообщил министр транспорта.", "министр транспорта"},
		{"По мнению министра, железная дорога принесёт 200 млн долларов в год.", "По мнению министра, железная дорога принесёт 200 млн долларов в год.", nobody},
		{"Длина дороги 523 км.", "Длина дороги 523 км. Министр сообщил, что она принесёт 200 млн долларов в год.", nobody},
	} {
		if got := speakerOf(t, v, c.claim, c.passage); got != c.speaker {
			t.Errorf("%q of %q: speaker %q, want %q", c.claim, c.passage, got, c.speaker)
		}
	}
}

func TestOneSourceThatSaysItItselfIsEnough(t *testing.T) {
	v := verifier(t)
	const claim, said, own = "The pier will open in May.", "The mayor of Aktau said the pier will open in May.", "The pier will open in May. It is new."
	for _, c := range []struct {
		passages []string
		speaker  string
	}{
		{[]string{said}, "the mayor of Aktau"}, {[]string{said, own}, nobody}, {[]string{own, said}, nobody},
		{[]string{"The pier is cold. “The pier will open in May,” he said.", said}, "the mayor of Aktau"},
	} {
		if got := speakerOf(t, v, claim, c.passages...); got != c.speaker {
			t.Errorf("%q: speaker %q, want %q", c.passages, got, c.speaker)
		}
	}
}

func TestAPassagesOwnSentenceIsCitedBeforeWhatItHasSomebodySay(t *testing.T) {
	const text = "The minister said that the new pier of Aktau will open in May. The pier of Aktau will open in May. It is new."
	hits := []retrieval.Hit{{Passage: corpus.Passage{Text: text}, Document: corpus.Document{ID: "d"}}}
	for claim, want := range map[string]string{
		"The pier of Aktau will open in May.":                   "The pier of Aktau will open in May.",
		"The minister said the pier of Aktau will open in May.": "The minister said that the new pier of Aktau will open in May.",
	} {
		claims, sources, _ := verifier(t).Check(Draft{Text: claim + " [1]"}, hits)
		if len(claims) != 1 || sources[0].Quote != want || text[sources[0].Start:sources[0].End] != want {
			t.Errorf("%q: %+v of %+v", claim, claims, sources)
		}
	}
}

func TestWhatIsOnlyDeniedIsNotClaimed(t *testing.T) {
	v := verifier(t)
	for _, c := range []struct {
		claim, passage string
		supported      bool
	}{
		{"The plant leaks.", "Peter Weber denied that the plant leaks.", false},
		{"The plant leaks.", "The plant leaks. Peter Weber denied that the plant leaks.", true},
		{"The plant is new.", "The plant is new. Peter Weber denied that the plant leaks.", true},
		{"The plant does not leak.", "Peter Weber denied that the plant leaks.", true},
		{"Peter Weber denied that the plant leaks.", "Peter Weber denied that the plant leaks.", true},
		{"工厂泄漏。", "李强否认工厂泄漏。", false},
		{"Завод загрязняет реку.", "Министр опроверг, что завод загрязняет реку.", false},
	} {
		if got := v.Verify(c.claim, c.passage); got.Supported != c.supported {
			t.Errorf("%q of %q: %+v", c.claim, c.passage, got)
		}
	}
}

func TestAQuoteHasItsSpeaker(t *testing.T) {
	for text, want := range map[string]struct{ sentence, claim, speaker string }{
		"Peter Weber said the lake is deep. “It is cold,” he added. Fish live there.":    {"“It is cold,” he added.", "Peter Weber said the lake is deep. “It is cold,” he added.", nobody},
		"“The lake is deep. It is cold. Fish live there,” said Peter Weber. It rained.":  {"It is cold.", "It is cold.", "Peter Weber"},
		"“The lake is deep,” said Peter Weber. “It is cold.” It rained.":                 {"“It is cold.”", "“It is cold.”", "Peter Weber"},
		"The lake is deep. “It is cold,” he added.":                                      {"“It is cold,” he added.", "“It is cold,” he added.", nobody},
		"Peter Weber said the lake is deep. It is cold.":                                 {"It is cold.", "It is cold.", nobody},
		"Peter Weber said the lake is deep.":                                             {"Peter Weber said the lake is deep.", "Peter Weber said the lake is deep.", nobody},
		"王芳说：“湖很深。湖水很冷。湖里有鱼。”下雨了。":                                                       {"湖水很冷。", "湖水很冷。", "王芳"},
		"«Озеро глубокое. Вода холодная. Рыба есть», – сказала Мария Келлер. Шёл дождь.": {"Вода холодная.", "Вода холодная.", "Мария Келлер"},
	} {
		for _, span := range corpus.Sentences(text) {
			if text[span.Start:span.End] != want.sentence {
				continue
			}
			var a Answer
			hit := retrieval.Hit{Passage: corpus.Passage{Text: text}, Document: corpus.Document{ID: "d"}}
			claim := a.verbatim(hit, retrieval.Sentence{Span: span, Text: want.sentence}, []corpus.Span{span})
			speaker := nobody
			if claim.Attribution != nil {
				speaker = claim.Attribution.Speaker
			}
			if claim.Text != want.claim || speaker != want.speaker || text[a.Sources[0].Start:a.Sources[0].End] != a.Sources[0].Quote {
				t.Errorf("%s: %q of %q, citing %q; want %+v", text, claim.Text, speaker, a.Sources[0].Quote, want)
			}
		}
	}
}

func TestASpeakerThatAChatWouldLinkOrTakeForAMarkerIsLeftOut(t *testing.T) {
	for speaker, want := range map[string]string{"Peter Weber": "Peter Weber", "evil.example": "", "@peter": "", "/start": "", "the minister [3]": "", "<b>Peter": ""} {
		if got := attributionOf(speech.Utterance{Speaker: speaker}).Speaker; got != want {
			t.Errorf("%q has become %q", speaker, got)
		}
	}
}

func TestASecondOpinionReadsWhoseWordsAClaimIs(t *testing.T) {
	claims := []Claim{{Text: "It is cold.", Citations: []int{1}, Attribution: &Attribution{Speaker: "Peter Weber"}}}
	got := opinionRequest(claims, []corpus.Citation{{N: 1, Quote: "Peter Weber said it is cold."}})
	if want := "1. claim: It is cold. (according to Peter Weber)\n   quote: Peter Weber said it is cold.\n"; got != want {
		t.Errorf("it reads %q", got)
	}
}
