package lexicon

import "slices"

// besideSigns is what may stand between two countries that Chinese would name by one character each.
var besideSigns = []string{"-", "–", "—", "‑", " - ", " – ", " — ", " and ", " и ", "与", "和", "同", "及", "、", "/"}

// shortCountries has the countries that Chinese names by one character where it names two or more together, as in
// 中哈 for China and Kazakhstan. A character may stand for one of two.
var shortCountries = map[string][]string{
	"中": {"中国"}, "美": {"美国"}, "俄": {"俄罗斯"}, "日": {"日本"}, "韩": {"韩国"}, "英": {"英国"}, "法": {"法国"}, "德": {"德国"},
	"印": {"印度"}, "巴": {"巴基斯坦"}, "哈": {"哈萨克斯坦"}, "乌": {"乌兹别克斯坦", "乌克兰"}, "吉": {"吉尔吉斯斯坦"},
	"塔": {"塔吉克斯坦"}, "土": {"土库曼斯坦", "土耳其"}, "阿": {"阿富汗", "阿塞拜疆"}, "伊": {"伊朗"}, "蒙": {"蒙古"}, "越": {"越南"},
	"澳": {"澳大利亚"}, "加": {"加拿大"}, "沙": {"沙特阿拉伯"}, "格": {"格鲁吉亚"}, "白": {"白俄罗斯"},
}

// shortOf has the character of each of these countries, by its Chinese name.
var shortOf = func() map[string]string {
	m := make(map[string]string)
	for short, names := range shortCountries {
		for _, name := range names {
			m[name] = short
		}
	}
	return m
}()

// Weights of what countries named by one character mean.
const (
	oneOfTwo   = 0.6 // where the character may stand for another country, too
	besideEach = 0.7 // of 中哈 for China beside Kazakhstan: it may be the end of one word and the beginning of another
)

// fromShortCountries makes a group of each country where two or more are named by one character each, and passes
// them; of one alone it makes nothing.
func (a *analysis) fromShortCountries() bool {
	if len(shortCountries[a.atoms[a.at].term]) == 0 {
		return false
	}
	n := a.shortRun()
	if rows, _ := a.glossaryMatch(); n < 2 || len(rows) > 0 {
		return false
	}
	var run []string
	for _, x := range a.atoms[a.at : a.at+n] {
		run = append(run, x.term)
	}
	for i, short := range run {
		var found alternatives
		for _, name := range shortCountries[short] {
			a.lexicon.country(&found, name, a.sureness(short))
		}
		for j := max(0, i-1); j <= min(i, n-2); j++ {
			found.add(1, run[j]+run[j+1])
		}
		a.add(1, Name, &found)
	}
	return true
}

func (a *analysis) sureness(short string) float64 {
	if len(shortCountries[short]) > 1 {
		return oneOfTwo
	}
	return 1
}

// shortRun returns how many countries are named by one character each from the cursor on: each is a word of its
// own, and no other character alone follows, as in the names of people.
func (a *analysis) shortRun() int {
	n := 0
	for a.alone(n) && len(shortCountries[a.atoms[a.at+n].term]) > 0 {
		n++
	}
	if a.alone(n) && !isHanStop(a.atoms[a.at+n].term) {
		return 0
	}
	return n
}

// alone reports whether the atom that stands so many behind the cursor is a Chinese word of one character, which
// touches the one before it.
func (a *analysis) alone(n int) bool {
	i := a.at + n
	if i >= len(a.atoms) || !a.atoms[i].han || a.atoms[i].quantity >= 0 || n > 0 && a.atoms[i-1].end != a.atoms[i].start {
		return false
	}
	if n == 0 {
		return a.wordLength() == 1
	}
	return len(a.wordEnds) > n && a.wordEnds[n] == i+1
}

// country adds the ways to say a country that has this Chinese name.
func (l *Lexicon) country(found *alternatives, name string, weight float64) {
	q := l.Query(name)
	for _, g := range q.Groups[:min(1, len(q.Groups))] {
		for _, way := range g.Alternatives {
			found.add(weight*way.Weight, way.Terms...)
		}
	}
}

// besideEachOther lets countries that stand beside each other be said by one character each.
func besideEachOther(text string, groups []Group) {
	for i := 1; i < len(groups); i++ {
		before, after := &groups[i-1], &groups[i]
		if !slices.Contains(besideSigns, text[before.End:after.Start]) {
			continue
		}
		first, second := shortCountry(*before), shortCountry(*after)
		if first == "" || second == "" || first == second {
			continue
		}
		for _, pair := range [...]string{first + second, second + first} {
			before.include(besideEach, []string{pair})
			after.include(besideEach, []string{pair})
		}
	}
}

// shortCountry is the character that names the country of the group, "" for any other group.
func shortCountry(g Group) string {
	if g.Kind > Name {
		return ""
	}
	for _, way := range g.Alternatives {
		if short := shortOf[joinPairs(way.Terms)]; short != "" && way.Weight >= oneOfTwo {
			return short
		}
	}
	return ""
}
