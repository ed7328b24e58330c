package dictd

// Identify returns the ISO 639-1 codes of the languages of the headwords and of the translations of the dictionary
// of an index file. It reads the dictionary only where the name of the file does not say them. A dictionary that
// names no languages is taken for one of the usual languages of its scripts; they are "" where that fails.
func Identify(index string) (from, to string, err error) {
	if from, to, ok := LanguagesOf(nameOf(index)); ok {
		return from, to, nil
	}
	d, err := Open(index)
	if err != nil {
		return "", "", err
	}
	if from, to := d.Languages(); from != "" {
		return from, to, nil
	}
	articles, err := d.Articles()
	if err != nil {
		return "", "", err
	}
	t := NewTranslator(articles)
	if t.from == t.to {
		return "", "", nil
	}
	return usualLanguages[t.from], usualLanguages[t.to], nil
}

// usualLanguages are those that the scripts are taken for.
var usualLanguages = [scripts]string{latin: "en", cyrillic: "ru", greek: "el", arabic: "ar", devanagari: "hi", eastAsian: "zh"}
