package bot

import (
	"strings"
	"testing"

	"docent/bot/answer"
	"docent/bot/messages"
)

func TestAReaderIsToldWhoseWordsAClaimIs(t *testing.T) {
	by := func(speaker, verb string) *answer.Attribution {
		return &answer.Attribution{Speaker: speaker, Verb: verb}
	}
	minister := by("Transport Minister Absattar Syrgabayev", "")
	for _, c := range []struct {
		language string
		claims   []answer.Claim
		want     []string
	}{
		{"en", []answer.Claim{{Text: "It brings $200 million a year.", Attribution: minister}},
			[]string{"It brings $200 million a year (according to Transport Minister Absattar Syrgabayev)."}},
		{"en", []answer.Claim{{Text: "$200 million", Attribution: minister}}, []string{"$200 million (according to Transport Minister Absattar Syrgabayev)"}},
		{"en", []answer.Claim{{Text: "It is sold in the U.S.", Attribution: minister}}, []string{"It is sold in the U.S. (according to Transport Minister Absattar Syrgabayev)"}},
		{"en", []answer.Claim{{Text: "“It is cold.”", Attribution: minister}}, []string{"“It is cold.” (according to Transport Minister Absattar Syrgabayev)"}},
		{"en", []answer.Claim{{Text: "It is cold.", Attribution: by("", "")}, {Text: "It is deep.", Attribution: by("", "")}},
			[]string{"It is cold (the source quotes somebody here).", "It is deep (the source quotes somebody here)."}},
		{"zh", []answer.Claim{{Text: "铁路每年带来2亿美元。", Attribution: by("外交部发言人毛宁", "")}}, []string{"铁路每年带来2亿美元（外交部发言人毛宁的说法）。"}},
		{"ru", []answer.Claim{{Text: "Дорога готова.", Attribution: by("министр Сыргабаев", "заявил")}}, []string{"Дорога готова (заявил министр Сыргабаев)."}},
		{"ru", []answer.Claim{{Text: "Дорога готова.", Attribution: by("министра Сыргабаева", "по словам")}}, []string{"Дорога готова (по словам министра Сыргабаева)."}},
		{"ru", []answer.Claim{{Text: "Дорога готова.", Attribution: minister}}, []string{"Дорога готова (по словам Transport Minister Absattar Syrgabayev)."}},
		{"en", []answer.Claim{{Text: "The road is ready.", Attribution: by("министр Сыргабаев", "заявил")}}, []string{"The road is ready (according to министр Сыргабаев)."}},

		{"en", []answer.Claim{{Text: "A."}, {Text: "B.", Attribution: minister}, {Text: "C.", Attribution: minister}, {Text: "D."}},
			[]string{"A.", "B.", "C (these 2 statements according to Transport Minister Absattar Syrgabayev).", "D."}},
		{"zh", []answer.Claim{{Text: "甲。", Attribution: by("毛宁", "")}, {Text: "乙。", Attribution: by("毛宁", "")}, {Text: "丙。", Attribution: by("王毅", "")}},
			[]string{"甲。", "乙（以上 2 句均为毛宁的说法）。", "丙（王毅的说法）。"}},
		{"ru", []answer.Claim{{Text: "А.", Attribution: by("мэр", "сказал")}, {Text: "Б.", Attribution: by("мэр", "добавил")}},
			[]string{"А.", "Б (эти 2 утверждения: сказал мэр)."}},
		{"en", []answer.Claim{{Text: "A."}, {Text: "B."}}, []string{"A.", "B."}},
	} {
		sections := answer.Answer{Sections: []answer.Section{{Heading: "H", Claims: c.claims}}}
		shown := Attributed(answer.Answer{Claims: c.claims}, messages.For(c.language))
		for name, got := range map[string][]answer.Claim{"claims": shown.Claims, "section": Attributed(sections, messages.For(c.language)).Sections[0].Claims} {
			var texts []string
			for _, claim := range got {
				texts = append(texts, claim.Text)
			}
			if strings.Join(texts, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("%s: %q, want %q", name, texts, c.want)
			}
		}
	}
}
