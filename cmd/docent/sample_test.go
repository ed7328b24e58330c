package main

import (
	"strings"
	"testing"

	"docent/bot/messages"
)

func TestTheSampleAnswersWithARightCitation(t *testing.T) {
	data := t.TempDir()
	for _, c := range []struct {
		question string
		// quotes: each must stand in the quote of a source.
		quotes []string
	}{
		{"How much transit revenue will Kyrgyzstan earn from the railway each year?", []string{"$200 million"}},
		{"中吉乌铁路每年给吉尔吉斯斯坦带来多少过境收入?", []string{"$200 million"}},
		{"Какой ежегодный доход от транзита получит Кыргызстан?", []string{"$200 million"}},
		{"第二届中国-中亚峰会签署了多少份合作文件?", []string{"12份"}},
		{"How many cooperation documents were signed at the second China-Central Asia Summit?", []string{"12份"}},
		{"第二届中国-中亚峰会的成果清单有多少项?", []string{"110项"}},
		{"How many items are on the outcome list of the second summit?", []string{"110项"}},
		{"By how much did trade grow in the first five months?", []string{"10.4%"}},
		{"今年前五个月贸易增长了多少?", []string{"10.4%"}},
		{"На сколько выросла торговля за первые пять месяцев?", []string{"10.4%"}},
		{"When and where was the second summit?", []string{"6月16日至18日", "阿斯塔纳"}},
		{"第二届峰会何时何地举行?", []string{"6月16日至18日", "阿斯塔纳"}},
		{"From where did the tourist train set off on 29 May, and to where?", []string{"西安首发", "阿拉木图"}},
		{"5月29日首发的旅游专列从哪里开往哪里?", []string{"西安首发", "阿拉木图"}},
		{"Who is 刘旭?", []string{"副所长刘旭"}},
		{"刘旭是谁?", []string{"副所长刘旭"}},
		{"What share did visa exemption have in trade: what is expected to boost tourism?", []string{"visa exemption"}},
		{"Which countries will the third railway connect?", []string{"third railway between China and Kazakhstan"}},
	} {
		t.Run(c.question, func(t *testing.T) {
			answer := decode[answerJSON](t, docent(t, data, "ask", "--json", c.question).want(t, exitDone))
			checkSources(t, data, answer.Sources, cited(t, answer.Claims))
			for _, quote := range c.quotes {
				if !holds(answer.Sources, quote) {
					t.Errorf("no source holds %q: %s", quote, answer.Text)
				}
			}
			if len(answer.Claims) > 3 {
				t.Errorf("%d claims: %s", len(answer.Claims), answer.Text)
			}
		})
	}
}

func holds(sources []sourceJSON, quote string) bool {
	for _, s := range sources {
		if strings.Contains(s.Quote, quote) {
			return true
		}
	}
	return false
}

func TestWhatTheSampleDoesNotSayIsRefusedWithTheNearest(t *testing.T) {
	data := t.TempDir()
	for _, question := range []string{
		"What is the population of Mongolia?",
		"谁赢得了2022年世界杯?",
		"Кто выиграл чемпионат мира по футболу в 2022 году?",
		"How tall is the Eiffel Tower?",
		"法国的首都是哪里?",
		"Сколько стоит билет в Большой театр?",
	} {
		t.Run(question, func(t *testing.T) {
			answer := decode[answerJSON](t, docent(t, data, "ask", "--json", question).want(t, exitRefused))
			if !answer.Refused || len(answer.Claims) > 0 || answer.Text == "" {
				t.Errorf("answer %+v", answer)
			}
		})
	}
}

func TestARefusalNamesTheNearestDocuments(t *testing.T) {
	data := t.TempDir()
	for _, question := range []string{"What is the population of Mongolia?", "谁赢得了2022年世界杯?"} {
		answer := decode[answerJSON](t, docent(t, data, "ask", "--json", question).want(t, exitRefused))
		if len(answer.Nearest) == 0 || answer.Nearest[0].Title == "" || answer.Nearest[0].Published == "" {
			t.Errorf("%s: nearest %+v", question, answer.Nearest)
		}
	}
}

func TestAnAnswerForPeopleListsItsSources(t *testing.T) {
	r := docent(t, t.TempDir(), "ask", "How much transit revenue will Kyrgyzstan earn from the railway each year?").want(t, exitDone)
	for _, words := range []string{"[1]", "Sources\n", "$200 million", "Di Yi Cai Jing, 2025-06-20 10:25 +08:00", "docent show "} {
		if !strings.Contains(r.stdout, words) {
			t.Errorf("the answer does not hold %q:\n%s", words, r.stdout)
		}
	}
	if r.stderr != "" {
		t.Errorf("standard error: %s", r.stderr)
	}
}

func TestTheSampleAnswersTheExamplesOfThePage(t *testing.T) {
	data := t.TempDir()
	for _, language := range []string{"en", "zh", "ru"} {
		for _, key := range []string{"web.example.1", "web.example.2", "web.example.3"} {
			question := messages.For(language).Text(key, nil)
			if answer := decode[answerJSON](t, docent(t, data, "ask", "--json", question).want(t, exitDone)); len(answer.Claims) == 0 {
				t.Errorf("%s: %+v", question, answer)
			}
		}
	}
}
