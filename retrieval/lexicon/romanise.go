package lexicon

import "strings"

// romanisation is a system to spell Russian letters in Latin ones. Letters and pairs of letters stand before their
// spelling; what is not there is spelled as by the system before it.
type romanisation struct {
	letters map[string]string
	// iotated spells е as ye at the beginning and after vowels.
	iotated bool
}

// romanisations are those that names in news are spelled by: BGN/PCGN (Tokayev, Zhaparov), plain letters (Tokaev),
// passports (Iuliia), Turkic languages (Japarov), and names that were English before they were Russian (Jacob).
var romanisations = []romanisation{
	{spelling("а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya"), true},
	{spelling(""), false},
	{spelling("ё e й i ю iu я ia ый y ий y"), false},
	{spelling("ж j дж j х h ё yo"), true},
	{spelling("дж j кс x к c ке ke ки ki х h ц c ё e ия ia ья ia ю u уи wi уо wa уэ we ай i ей ay"), false},
}

func spelling(pairs string) map[string]string {
	fields := strings.Fields(pairs)
	m := make(map[string]string, len(fields)/2)
	for i := 0; i+1 < len(fields); i += 2 {
		m[fields[i]] = fields[i+1]
	}
	return m
}

// romanised returns the spellings of a Russian word in Latin letters, each once; none for other words.
func romanised(word string) []string {
	var found []string
	for _, system := range romanisations {
		if s := system.spell([]rune(word)); s != "" {
			found = append(found, s)
		}
	}
	return distinct(found)
}

func (system romanisation) spell(word []rune) string {
	var b strings.Builder
	for i := 0; i < len(word); {
		if i+1 < len(word) {
			if s, ok := system.letters[string(word[i:i+2])]; ok {
				b.WriteString(s)
				i += 2
				continue
			}
		}
		s, ok := system.letters[string(word[i])]
		if !ok {
			s, ok = romanisations[0].letters[string(word[i])]
		}
		if !ok && word[i] != 'ь' && word[i] != 'ъ' {
			return ""
		}
		if word[i] == 'е' && system.iotated && (i == 0 || strings.ContainsRune("аеёиоуыэюяьъ", word[i-1])) {
			s = "ye"
		}
		b.WriteString(s)
		i++
	}
	return b.String()
}

// distinct drops what has come before.
func distinct(list []string) []string {
	var found []string
	seen := make(map[string]bool, len(list))
	for _, s := range list {
		if !seen[s] {
			seen[s] = true
			found = append(found, s)
		}
	}
	return found
}
