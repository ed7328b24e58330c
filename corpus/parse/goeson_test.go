package parse

import (
	"regexp"
	"strings"
	"testing"
)

// wrapAt wraps a text greedily where pieces end, in lines of at most columns; white space at an end goes.
func wrapAt(text string, columns int, piece *regexp.Regexp) string {
	var lines []string
	line := ""
	for _, p := range piece.FindAllString(text, -1) {
		if line != "" && width(line)+width(strings.TrimSpace(p)) > columns {
			lines = append(lines, strings.TrimSpace(line))
			line = ""
		}
		line += p
	}
	return strings.Join(append(lines, strings.TrimSpace(line)), "\n")
}

// runes wraps Chinese anywhere but in Latin words, words wraps at spaces.
var (
	runes = regexp.MustCompile(`[A-Za-z]+|\s+|.`)
	words = regexp.MustCompile(`\S+\s*`)
)

func TestABodyOfATopicPageIsWholeAtAnyWidth(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		piece *regexp.Regexp
	}{
		"Chinese": {"乌兹别克斯坦7月1日在撒马尔罕启动一座500兆瓦太阳能电站,总投资3.8亿美元。国产大飞机C919当天飞抵塔什干，票价为1,250元，上座率达98.5%；中方代表说：“合作前景广阔，2025年贸易额将增长10.4%。”会议由China Railway主办，后者承建A座(12号楼)。", runes},
		"English": {"Uzbekistan switched on a solar plant of 500 megawatts near Samarkand in July, and 3.8 hundred million dollars were spent; the C919 landed. Officials in Tashkent said that China National Nuclear would follow suit.", words},
		"Russian": {"Узбекистан запустил под Самаркандом солнечную станцию на 500 мегаватт, вложив 380 млн долларов. Министр энергетики рассказал об этом в Ташкенте; в том же году откроют ещё две.", words},
	} {
		least := 14
		if c.piece.String() == words.String() {
			least = 24
		}
		for columns := least; columns <= 90; columns++ {
			doc := parseOne(t, "a.txt", "Topic\n\nTitle\nXinhua · 2025-07-02 11:00\n"+wrapAt(c.text, columns, c.piece)+"\n")
			parts := strings.Split(outline(doc), "\n")
			for _, part := range parts {
				if !endsSentence(part) {
					t.Errorf("%s, %d columns: %q is cut", name, columns, part)
				}
			}
			space := " "
			if name == "Chinese" {
				space = ""
			}
			if got := strings.Join(parts, space); got != c.text {
				t.Errorf("%s, %d columns:\n got %s\nwant %s", name, columns, got, c.text)
			}
		}
	}
}

func TestALineOfATopicPageGoesOnUnlessItEndsASentence(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"digits begin a line": {"乌兹别克斯坦7月1日在撒马尔罕启动一座\n500兆瓦太阳能电站,总投资\n3.8亿美元。", "乌兹别克斯坦7月1日在撒马尔罕启动一座500兆瓦太阳能电站,总投资3.8亿美元。"},
		"Latin begins a line": {"国产大飞机\nC919飞抵塔什干,\nARJ21随后。", "国产大飞机C919飞抵塔什干,ARJ21随后。"},
		"a number is parted":  {"总投资3.\n8亿美元,装机5\n00兆瓦,占98\n.5%。", "总投资3.8亿美元,装机500兆瓦,占98.5%。"},
		"quotes":              {"他说：“前景广阔。”\n会后各方签约。\n他问：“何时\n？”", "他说：“前景广阔。”\n会后各方签约。\n他问：“何时？”"},
		"a stop is carried":   {"铁路启航\n。贸易增长", "铁路启航。贸易增长"},
		"empty lines part":    {"铁路启航\n\n贸易增长", "铁路启航\n贸易增长"},
		"a numbered list":     {"会议达成两项成果：\n一、建设铁路\n二、互免签证\n合作期为三、\n四月。", "会议达成两项成果：\n一、建设铁路\n二、互免签证合作期为三、四月。"},
		"a heading": {"铁路合作\n中吉乌铁路的开工是今年中亚合作的最大成果,各方\n都很期待。",
			"铁路合作\n中吉乌铁路的开工是今年中亚合作的最大成果,各方都很期待。"},
		"a number that lists nothing": {"He was the oldest player at the age of\n39. The record was held by another man.", "He was the oldest player at the age of 39. The record was held by another man."},
		"a dash that lists nothing":   {"The line opened in many places, among them\n- especially in the west - new towns.", "The line opened in many places, among them - especially in the west - new towns."},
		"a long dash begins a line":   {"Основной покупатель зерна\n— Узбекистан.", "Основной покупатель зерна — Узбекистан."},
		"a quotation begins a line":   {"The minister said in Astana\n“trade will grow”.", "The minister said in Astana “trade will grow”."},
		"digits on both sides of 、":   {"各国将于今年\n5、6月签约。\n1、铁路\n2、签证", "各国将于今年5、6月签约。\n1、铁路\n2、签证"},
		"a numbered list in English":  {"The parties agreed to\n1. build\n2. trade", "The parties agreed to\n- build\n- trade"},
		"an English heading": {"Rail links\nThe railway between the countries\nis crucial for trade in the region.",
			"Rail links\nThe railway between the countries is crucial for trade in the region."},
	} {
		doc := parseOne(t, "a.txt", "专题\n\n标题\n新华社 · 2025-06-20 10:25\n"+c.body+"\n")
		if got := outline(doc); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}

func TestANarrowChineseFileIsJoinedAndItsListsAndVersesAreNot(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"wraps":       {"乌兹别克斯坦7月1日在撒马尔罕启动一座\n500兆瓦太阳能电站,总投资\n3.8亿美元。", "乌兹别克斯坦7月1日在撒马尔罕启动一座500兆瓦太阳能电站,总投资3.8亿美元。"},
		"no stops":    {"白日依山尽\n黄河入海流\n欲穷千里目\n更上一层楼", ""},
		"verse":       {"大江东去，浪淘尽，\n千古风流人物。\n故垒西边，人道是，\n三国周郎赤壁。", ""},
		"long verse":  {"风急天高猿啸哀，渚清沙白鸟飞回，\n无边落木萧萧下，不尽长江滚滚来，\n万里悲秋常作客，百年多病独登台。", ""},
		"address":     {"中国北京市朝阳区\n建国门外大街1号,国贸大厦\n邮编100004", ""},
		"bullets":     {"- 建设铁路,今年开工\n- 互免签证,明年生效。", ""},
		"enumeration": {"一、中国与中亚国家建设铁路,今年开工\n二、中国与中亚国家互免签证,明年生效。", ""},
		"heading":     {"铁路合作\n中吉乌铁路的开工是今年中亚合作的成果,各方都很\n期待,明年还将有更多项目。", "铁路合作\n中吉乌铁路的开工是今年中亚合作的成果,各方都很期待,明年还将有更多项目。"},
		"sentences":   {"铁路今年开工,明年通车。\n签证已经互免。", ""},
	} {
		want := c.want
		if want == "" {
			want = c.body
		}
		if got := outline(parseOne(t, "a.txt", "标题\n\n"+c.body)); got != want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, want)
		}
	}
}
