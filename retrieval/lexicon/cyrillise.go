package lexicon

import "strings"

// russianSpellings spell Latin letters in Russian ones, the longest first: of names that were Russian, Turkic or
// English before.
var russianSpellings = func() []*strings.Replacer {
	const (
		vowels = "aye ае eye ее iye ие oye ое uye уе ayo ае iyo ие yu ю ya я ye е yo е ay ай ey ей oy ой uy уй "
		pairs  = "shch щ zh ж kh х ts ц tz ц ch ч sh ш ck к ph ф th т "
		single = "a а b б c к d д e е f ф g г h х i и k к l л m м n н o о p п q к r р s с t т u у v в w в x кс y и z з"
	)
	var found []*strings.Replacer
	for _, special := range []string{"j дж ", "j ж gh г ", "j дж ce се ci си cy си ee и oo у qu кв w у ia ия ay ей "} {
		found = append(found, strings.NewReplacer(strings.Fields(special+vowels+pairs+single)...))
	}
	return found
}()

// cyrillised returns the spellings of a word of Latin letters in Russian ones, each once.
func cyrillised(word string) []string {
	var found []string
	for _, r := range russianSpellings {
		found = append(found, r.Replace(word))
	}
	return distinct(found)
}
