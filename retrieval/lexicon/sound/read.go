package sound

import (
	"strings"
	"unicode/utf8"
)

// rules spell groups of letters as sounds, the longest first; a letter that no rule has says nothing.
type rules struct {
	sounds  map[string]string
	longest int
}

func newRules(pairs string) rules {
	r := rules{sounds: make(map[string]string)}
	fields := strings.Fields(pairs)
	for i := 0; i+1 < len(fields); i += 2 {
		r.sounds[fields[i]] = strings.Trim(fields[i+1], "_")
		r.longest = max(r.longest, len(fields[i]))
	}
	return r
}

// read applies the rules from left to right; double sounds count once.
func (r rules) read(word string) Name {
	var b strings.Builder
	for at := 0; at < len(word); {
		size := min(r.longest, len(word)-at)
		for ; size > 0; size-- {
			if s, ok := r.sounds[word[at:at+size]]; ok {
				b.WriteString(s)
				break
			}
		}
		if size == 0 {
			_, size = utf8.DecodeRuneInString(word[at:])
		}
		at += size
	}
	return Name(squeeze(b.String()))
}

// squeeze leaves one of each run of the same sound.
func squeeze(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if i == 0 || s[i] != s[i-1] {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// latin reads Latin letters as most European names and romanised ones do; _ is silent.
var latin = newRules("rh r tch C sch S sh S ch C kh h zh J ts c tz c ph f th t gh g ck k qu kw cqu k ce se ci si cy si dg J dj J tj C " +
	"J J gn n wr r ee i oo u ou u aw o ay ei ey ei ai ei ie i ei ei x ks y i a a b b c k d d e e f f g g h h i i j J k k l l m m n n o o p p q k r r s s t t u u v v w w z z")

// cyrillic reads Russian letters.
var cyrillic = newRules("дж J дз z тч C сч S кс ks ъе ye ье ye ъё yo ьё yo а a б b в v г g д d е e ё yo ж J з z и i й i к k л l м m н n о o " +
	"п p р r с s т t у u ф f х h ц c ч C ш S щ S ъ _ ы i ь _ э e ю yu я ya і i ї i є e ґ g қ k ғ g ң n ө o ү u ұ u һ h ә a ў w")

// endings are written longer than they sound at the end of a word.
var endings = strings.NewReplacer("gue$", "g", "que$", "k", "ce$", "s", "ge$", "J", "ng$", "n", "ngs$", "ns", "mb$", "m", "$", "")

// Latin reads a folded word of Latin letters.
func Latin(word string) Name {
	word = endings.Replace(word + "$")
	if base, ok := strings.CutSuffix(word, "e"); ok && len(base) > 2 && !strings.ContainsRune("aeiouy", rune(base[len(base)-1])) {
		word = base
	}
	if rest, ok := strings.CutPrefix(word, "kn"); ok {
		word = "n" + rest
	}
	return latin.read(word)
}

// Cyrillic reads a folded word of Cyrillic letters.
func Cyrillic(word string) Name { return cyrillic.read(word) }
