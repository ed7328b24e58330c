package lexicon

import (
	"strings"
	"testing"

	"docent/corpus"
)

func TestAReasonIsToldByTheWordsThatJoinIt(t *testing.T) {
	for text, want := range map[string]float64{
		"The port closed because of ice.":    1,
		"Flights were cancelled due to fog.": 1,
		"Рейс задержали из-за тумана.":       1,
		"Завод закрыли, чтобы сберечь воду.": 1,
		"由于大雾，航班取消。":                         1,
		"火灾的原因是短路。":                          1,
		"They met to avoid a strike.":        mayBeReason,
		"The port closed.":                   0,
		"Порт закрыли.":                      0,
		"港口关闭。":                              0,
		"专家认为港口会重开。":                         0,
	} {
		if got := Reason(text); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

func TestANameBehindAWordOfPlaceIsNoPersons(t *testing.T) {
	for text, want := range map[string]bool{
		"The firm moved from *Bergen.":          true,
		"The firm moved from Bergen to *Turku.": true,
		"It opened on *Monday.":                 true,
		"Фирма работает в *Осло.":               true,
		"The prize went to *Mori.":              false,
		"It was found by *Anders Lund.":         false,
		"Завод основал *Лунд.":                  false,
	} {
		start := strings.Index(text, "*")
		text = strings.Replace(text, "*", "", 1)
		if got := Situated(text, corpus.Span{Start: start, End: len(text) - 1}); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
