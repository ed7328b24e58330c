package word

import "testing"

func TestFormsOfAWordHaveOneStem(t *testing.T) {
	for _, forms := range [][]string{
		{"railway", "railways", "Railway's", "RAILWAYS"}, {"win", "won", "winning"}, {"defense", "defence", "defences"}, {"child", "children"},
		{"Кыргызстан", "Кыргызстана", "Кыргызстане", "Кыргызстаном", "Кыргызстану"}, {"океан", "океана", "океане"}, {"канал", "канала", "канале"},
		{"железная", "железной", "железную"}, {"ёлка", "елка", "ёлки"}, {"café", "cafe", "ＣＡＦＥ"}, {"страна", "страны", "страну", "стране"},
		{"septicaemia", "septicemia"}, {"haemoglobin", "hemoglobin"}, {"coloured", "colored"}, {"neighbouring", "neighboring"}, {"favourites", "favorites"},
		{"criticised", "criticized"}, {"modernisation", "modernization"}, {"minimise", "minimize"}, {"precise", "precisely"}, {"wise", "wisely"},
		{"promise", "promising"}, {"tourist", "tourists"}, {"analyse", "analyzing"}, {"dialogue", "dialog"}, {"archaeologist", "archeologists"},
		{"paediatric", "pediatric"}, {"oestrogen", "estrogen"}, {"foetus", "fetus"}, {"sulphuric", "sulfuric"}, {"judgement", "judgment"},
		{"cilium", "cilia"}, {"hypothesis", "hypotheses"}, {"larva", "larvae"}, {"spectrum", "spectra"}, {"bureau", "bureaux"},
		{"Israel", "Israel's"}, {"hour", "hours"}, {"tour", "tours"}, {"advise", "advised", "advising"}, {"rise", "rising"},
		{"bus", "buses"}, {"gas", "gases"}, {"lens", "lenses"}, {"atlas", "atlases"},
		{"Китай", "Китая", "Китаю", "Китаем", "Китае"}, {"урожай", "урожая", "урожаев"}, {"музей", "музея", "музеев"}, {"герой", "героя", "герои"},
		{"идея", "идей", "идеями"}, {"Корея", "Кореей"}, {"Сергей", "Сергея", "Сергеем"}, {"большая", "большой"},
		{"миллион", "миллиона", "миллионов"},
	} {
		for _, form := range forms[1:] {
			if got, want := Stem(Fold(form)), Stem(Fold(forms[0])); got != want {
				t.Errorf("stem of %s is %q, of %s %q", form, got, forms[0], want)
			}
		}
	}
}

func TestOtherAlphabetsKeepTheirWords(t *testing.T) {
	for word, want := range map[string]string{"Қазақстанның": "қазақстанның", "Й": "й", "Straße": "strass", "C919": "c919", "Ґанок": "ґанок"} {
		if got := Stem(Fold(word)); got != want {
			t.Errorf("stem of %s is %q, want %q", word, got, want)
		}
	}
}
