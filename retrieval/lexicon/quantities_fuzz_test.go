package lexicon

import (
	"strconv"
	"strings"
	"testing"
)

// inChinese, inEnglish and inRussian write a number below a trillion in words.
func inChinese(n uint64) string {
	digits := []rune("零一二三四五六七八九")
	if n < 10 {
		return string(digits[n])
	}
	for _, m := range []struct {
		value uint64
		word  string
	}{{1e8, "亿"}, {1e4, "万"}, {1000, "千"}, {100, "百"}, {10, "十"}} {
		if n < m.value {
			continue
		}
		s := inChinese(n/m.value) + m.word
		if rest := n % m.value; rest > 0 {
			if rest < m.value/10 {
				s += "零"
			}
			s += inChinese(rest)
		}
		return s
	}
	return ""
}

var (
	scalesOfEnglish = []string{"", " thousand", " million", " billion"}
	scalesOfRussian = [][3]string{{}, {" тысяча", " тысячи", " тысяч"}, {" миллион", " миллиона", " миллионов"}, {" миллиард", " миллиарда", " миллиардов"}}
	englishOnes     = strings.Fields("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	englishTens     = strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety")
	russianOnes     = strings.Fields("один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать")
	russianTens     = strings.Fields("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
	russianHundreds = strings.Fields("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")
)

// inGroups writes a number by its groups of three digits, the highest first.
func inGroups(n uint64, group func(n uint64, scale int) string) string {
	var words []string
	for scale := 3; scale >= 0; scale-- {
		unit := uint64(1)
		for range scale {
			unit *= 1000
		}
		if part := n / unit % 1000; part > 0 {
			words = append(words, group(part, scale))
		}
	}
	return strings.Join(words, " ")
}

// belowHundred appends the tens and the ones of a group.
func belowHundred(words []string, n uint64, ones, tens []string) []string {
	if n >= 20 {
		words, n = append(words, tens[n/10-2]), n%10
	}
	if n > 0 {
		words = append(words, ones[n-1])
	}
	return words
}

func inEnglish(n uint64) string {
	return inGroups(n, func(n uint64, scale int) string {
		var words []string
		if n >= 100 {
			words = []string{englishOnes[n/100-1], "hundred"}
		}
		return strings.Join(belowHundred(words, n%100, englishOnes, englishTens), " ") + scalesOfEnglish[scale]
	})
}

func inRussian(n uint64) string {
	return inGroups(n, func(n uint64, scale int) string {
		var words []string
		if n >= 100 {
			words = []string{russianHundreds[n/100-1]}
		}
		form := 2
		if last := n % 10; n/10%10 != 1 && last >= 1 && last <= 4 {
			form = int(min(last-1, 1))
		}
		written := strings.Join(belowHundred(words, n%100, russianOnes, russianTens), " ") + scalesOfRussian[scale][form]
		return strings.NewReplacer("один тысяча", "одна тысяча", "два тысячи", "две тысячи").Replace(written)
	})
}

// grouped writes a number with a separator of thousands.
func grouped(n uint64, separator string) string {
	digits := strconv.FormatUint(n, 10)
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + separator + digits[at:]
	}
	return digits
}

func FuzzANumberHasOneTermHoweverItIsWritten(f *testing.F) {
	for _, n := range []uint64{2, 12, 25, 110, 305, 2000, 3500, 10_000, 12_000, 100_500, 230_000_000, 200_000_000, 1_500_000_000, 999_999_999_999, 20_030, 1_000_001} {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n uint64) {
		n = n%999_999_999_998 + 2
		want := "#" + strconv.FormatUint(n, 10)
		wide := strings.Map(func(r rune) rune { return r - '0' + '０' }, strconv.FormatUint(n, 10))
		written := []string{
			strconv.FormatUint(n, 10) + "个", wide + "个", grouped(n, ",") + " people", grouped(n, " ") + " человек", grouped(n, "\u00a0") + " человек",
			inChinese(n) + "个", inEnglish(n) + " people", inRussian(n) + " человек", "约" + strconv.FormatFloat(float64(n)/1e4, 'f', -1, 64) + "万人",
			strconv.FormatFloat(float64(n)/1e6, 'f', -1, 64) + " million", strings.Replace(strconv.FormatFloat(float64(n)/1e6, 'f', -1, 64), ".", ",", 1) + " млн человек",
		}
		for _, text := range written {
			if got := Quantities(text); len(got) != 1 || got[0].Term != want {
				t.Errorf("%q is %v, want %s", text, got, want)
			}
		}
		for _, text := range []string{"百分之" + inChinese(n), inEnglish(n) + " percent", inRussian(n) + " процентов", strconv.FormatUint(n, 10) + "%"} {
			if got := Quantities(text); len(got) != 1 || got[0].Term != want+"%" {
				t.Errorf("%q is %v, want %s%%", text, got, want)
			}
		}
	})
}
