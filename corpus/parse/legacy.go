package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// charset is a legacy encoding and what speaks for it.
type charset struct {
	encoding encoding.Encoding
	// names are those that chardet has for it and its subsets, in lower case.
	names string
	// score in [0, 1] is how much the decoded text looks like what is written in that encoding.
	score func(text string) float64
}

// charsets are in order of preference.
var charsets = []charset{
	{simplifiedchinese.GB18030, "gb2312 gb18030 gbk", func(text string) float64 { return hanScore(text, frequentSimplified) }},
	{traditionalchinese.Big5, "big5", func(text string) float64 { return hanScore(text, frequentTraditional) }},
	{charmap.Windows1251, "windows-1251", cyrillicScore},
	{charmap.KOI8R, "koi8-r", cyrillicScore},
	{charmap.Windows1252, "windows-1252 iso-8859-1", latinScore},
}

const (
	// guessed is what chardet's guess adds to a score.
	guessed = 0.1
	// plausible is the least score of a text.
	plausible = 0.5
	// sampled is how many bytes are enough to tell an encoding.
	sampled = 64 << 10
)

// decodeLegacy decodes data in the encoding whose text is the most plausible.
func decodeLegacy(data []byte) (string, bool) {
	sample := data[:min(len(data), sampled)]
	guess := strings.ToLower(chardet.Detect(sample).Encoding)
	var best *charset
	most := plausible
	for i := range charsets {
		c := &charsets[i]
		score := c.score(convert(c.encoding, sample))
		if guess != "" && strings.Contains(" "+c.names+" ", " "+guess+" ") {
			score += guessed * score
		}
		if score > most {
			best, most = c, score
		}
	}
	if best == nil {
		return "", false
	}
	return convert(best.encoding, data), true
}

// hanScore judges a text as Chinese: nearly all beyond ASCII is Han, its punctuation, or words in the
// Cyrillic and Greek letters that its encodings have too, and the frequent characters are frequent.
func hanScore(text, frequent string) float64 {
	all, good, han, known := 0, 0, 0, 0
	for _, r := range strings.TrimSuffix(text, "\ufffd") { // the sample may end inside a character
		if r < utf8.RuneSelf {
			continue
		}
		all++
		if unicode.Is(unicode.Han, r) {
			han++
			if strings.ContainsRune(frequent, r) {
				known++
			}
		}
		if r >= 0x4e00 && r < 0xa000 || strings.ContainsRune("，。、；：？！“”‘’（）《》【】—…·％￥　〈〉「」『』～«»–№", r) || unicode.In(r, unicode.Cyrillic, unicode.Greek) {
			good++
		}
	}
	if all == 0 || han == 0 || good*100 < all*97 {
		return 0
	}
	return 0.55 + 0.45*min(1, 4*float64(known)/float64(han))
}

// cyrillicScore judges a text as Russian: beyond ASCII it is Cyrillic, mostly in lower case, capitals stand
// at the start of words, Latin letters in words of their own, and the frequent letters are frequent.
func cyrillicScore(text string) float64 {
	var all, good, lower, frequent, odd float64
	var before rune
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
		case unicode.Is(unicode.Cyrillic, r):
			all++
			good++
			lower += one(unicode.IsLower(r))
			frequent += one(strings.ContainsRune("оеаинтсрвл", unicode.ToLower(r)))
			odd += one(unicode.IsUpper(r) && unicode.IsLower(before) || before < utf8.RuneSelf && unicode.IsLetter(before))
		case strings.ContainsRune("«»—–№…“”„’\u00a0", r):
			all++
			good++
			lower++
			frequent++
		default:
			all++
		}
		before = r
	}
	if good == 0 {
		return 0
	}
	return max(0, (0.6*lower/good+0.4*min(1, 2*frequent/good))*good/all-3*odd/good)
}

func one(condition bool) float64 {
	if condition {
		return 1
	}
	return 0
}

// latinScore judges a text as western European: few of its letters are beyond ASCII, and those are ordinary.
func latinScore(text string) float64 {
	all, good, ascii := 0, 0, 0
	for _, r := range text {
		switch {
		case r >= utf8.RuneSelf:
			all++
			if strings.ContainsRune("àâäáãåçéèêëíìîïñóòôöõúùûüßæœøÀÂÄÁÇÉÈÊËÍÎÓÔÖÚÜ«»“”‘’–—…°€£§\u00a0", r) {
				good++
			}
		case unicode.IsLetter(r):
			ascii++
		}
	}
	if all == 0 || all*3 > ascii {
		return 0
	}
	return 0.7 * float64(good) / float64(all)
}
