package lexicon

import (
	"strings"
	"sync"
)

// palladius has the two spellings of the syllables of Chinese: pinyin, and Cyrillic in the system of Palladius
// (Kafarov), in which Russian text spells Chinese names.
type palladius struct{ cyrillic, pinyin map[string]string }

// The table is made of initials and finals; those that begin with i follow other initials than the rest do.
const (
	hardInitials = "b б p п m м f ф d д t т n н l л g г k к h х zh чж ch ч sh ш r ж z цз c ц s с"
	hardFinals   = "a а o о e э ai ай ei эй ao ао ou оу an ань en энь ang ан eng эн ong ун u у ua уа uo о uai уай ui уй uan уань un унь uang уан"
	softInitials = "b б p п m м d д t т n н l л j цз q ц x с"
	softFinals   = "i и ia я ie е iao яо iu ю ian янь in инь iang ян ing ин iong юн"
	roundFinals  = "u юй ue юэ uan юань un юнь" // after j, q, x
	whole        = "a а o о e э ai ай ei эй ao ао ou оу an ань en энь ang ан er эр wa ва wo во wai вай wei вэй wan вань wen вэнь wang ван weng вэн " +
		"wu у yi и ya я ye е yao яо you ю yan янь yin инь yang ян ying ин yong юн yu юй yue юэ yuan юань yun юнь zhi чжи chi чи shi ши ri жи " +
		"zi цзы ci цы si сы hui хуэй lv люй nv нюй lue люэ nue нюэ bo бо po по mo мо fo фо"
)

var palladiusTable = sync.OnceValue(func() palladius {
	p := palladius{make(map[string]string), make(map[string]string)}
	p.combine(hardInitials, hardFinals)
	p.combine(softInitials, softFinals)
	p.combine("j цз q ц x с", roundFinals)
	p.combine("", whole)
	return p
})

func (p palladius) combine(initials, finals string) {
	first, last := strings.Fields(initials), strings.Fields(finals)
	if len(first) == 0 {
		first = []string{"", ""}
	}
	for i := 0; i < len(first); i += 2 {
		for j := 0; j < len(last); j += 2 {
			latin, cyrillic := first[i]+last[j], first[i+1]+last[j+1]
			p.cyrillic[latin], p.pinyin[cyrillic] = cyrillic, latin
		}
	}
}

// respelled spells a Chinese name of up to four syllables in the other letters, "" if it is none.
func (p palladius) respelled(word string) string {
	const longest = 4
	for _, table := range []map[string]string{p.cyrillic, p.pinyin} {
		if s, ok := inSyllables(word, table, longest); ok {
			return s
		}
	}
	return ""
}

// inSyllables replaces each syllable of a word by what the table has for it, the longest first.
func inSyllables(word string, table map[string]string, most int) (string, bool) {
	const longest = 12 // bytes of a syllable
	if word == "" || most == 0 {
		return "", word == ""
	}
	for size := min(longest, len(word)); size > 0; size-- {
		if other, ok := table[word[:size]]; ok {
			if rest, ok := inSyllables(word[size:], table, most-1); ok {
				return other + rest, true
			}
		}
	}
	return "", false
}
