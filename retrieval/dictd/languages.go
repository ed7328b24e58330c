package dictd

import (
	"strings"
	"unicode"
)

// Languages returns the ISO 639-1 codes of the headwords and of the translations, by the name of the dictionary
// ("freedict-eng-rus"), else by its title ("Mueller English-Russian Dictionary"); "" when neither says them.
func (d *Database) Languages() (from, to string) {
	if from, to, ok := LanguagesOf(d.Name); ok {
		return from, to
	}
	from, to, _ = LanguagesOf(d.Short)
	return from, to
}

// LanguagesOf finds the two languages that a name or title puts next to each other, as codes of ISO 639 or in
// English.
func LanguagesOf(title string) (from, to string, ok bool) {
	words := strings.FieldsFunc(title, func(r rune) bool { return !unicode.IsLetter(r) })
	for i := 1; i < len(words); i++ {
		from, to = language(words[i-1]), language(words[i])
		if from != "" && to != "" && from != to {
			return from, to, true
		}
	}
	return "", "", false
}

func language(word string) string {
	word = strings.ToLower(word)
	for row := range strings.SplitSeq(languages, ";") {
		names := strings.Fields(row)
		for _, name := range names {
			if name == word {
				return names[0]
			}
		}
	}
	return ""
}

// languages has the codes of ISO 639-1 and 639-2 or -3 and the English name of each language, of those that DICT
// dictionaries are in.
const languages = `af afr afrikaans;ar ara arabic;az aze azerbaijani;be bel belarusian;bg bul bulgarian;br bre breton;ca cat catalan;` +
	`cs ces cze czech;cy cym wel welsh;da dan danish;de deu ger german;el ell gre greek;en eng english;eo epo esperanto;es spa spanish;` +
	`et est estonian;eu eus baq basque;fa fas per persian;fi fin finnish;fr fra fre french;ga gle irish;gd gla gaelic;he heb hebrew;` +
	`hi hin hindi;hr hrv croatian;hu hun hungarian;hy hye arm armenian;id ind indonesian;is isl ice icelandic;it ita italian;ja jpn japanese;` +
	`ka kat geo georgian;kk kaz kazakh;ko kor korean;ku kur kurdish;ky kir kyrgyz;la lat latin;lt lit lithuanian;lv lav latvian;` +
	`mk mkd mac macedonian;mn mon mongolian;ms msa may malay;nl nld dut dutch;no nor norwegian;pl pol polish;pt por portuguese;` +
	`ro ron rum romanian;ru rus russian;sa san sanskrit;sk slk slo slovak;sl slv slovenian;sq sqi alb albanian;sr srp serbian;sv swe swedish;` +
	`sw swh swa swahili;tg tgk tajik;th tha thai;tk tuk turkmen;tr tur turkish;uk ukr ukrainian;ur urd urdu;uz uzb uzbek;vi vie vietnamese;zh zho chi chinese`
