package sound

import "strings"

// initials and finals of pinyin, as foreign names are heard in them.
var (
	initials = newRules("zh J ch C sh S b b p p m m f f d d t t n n l l g g k k h h j J q C x S r r z z c c s s w w y y")
	finals   = newRules("iang ian iong ion uang uan ang an eng en ong on on on ing in ian ian iao iao uan uan uai uai " +
		"ai ai ei ei ao ao ou o an an en en in in un un ia ia ie ie iu iu ua ua uo o ui ui ue ue ve ue er r a a o o e e i i u u v u")
)

// fillers are the syllables by which Chinese writes consonants that no vowel follows.
var fillers = set("ke te de si fu er mu pu bu zi ge shi qi he ci le se ji zhi")

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// Syllables reads the syllables of a name in Chinese writing.
func Syllables(pinyin []string) Name {
	var b strings.Builder
	for _, syllable := range pinyin {
		b.WriteString(readSyllable(syllable))
	}
	return Name(squeeze(b.String()))
}

func readSyllable(syllable string) string {
	if syllable == "er" {
		return "r-"
	}
	final := strings.TrimLeft(syllable, "bpmfdtnlgkhjqxrzcswy")
	initial := string(initials.read(syllable[:len(syllable)-len(final)]))
	if strings.HasPrefix(syllable, "yi") || syllable == "wu" {
		initial = "" // only spelled
	}
	if fillers[syllable] {
		return initial + string(filler)
	}
	return initial + string(finals.read(final))
}
