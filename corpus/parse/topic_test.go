package parse

import (
	"os"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// outline shows a document's blocks, one a line: "# heading", "- point" or the paragraph.
func outline(doc Document) string {
	lines := []string{}
	for _, b := range doc.Blocks {
		prefix := map[Kind]string{Heading: "# ", Paragraph: "", Point: "- "}[b.Kind]
		lines = append(lines, prefix+doc.Text[b.Start:b.End])
	}
	return strings.Join(lines, "\n")
}

func parseOne(t *testing.T, name, content string) Document {
	t.Helper()
	docs, err := File(name, []byte(content))
	if err != nil || len(docs) != 1 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	return docs[0]
}

func TestATopicPageBecomesItsDocuments(t *testing.T) {
	page := "Тема - Железные дороги\n\nSearch documents\nПервый заголовок\nТАСС·2025-06-20 10:25\nПервая новость. Вторая фраза.\n" +
		"Второй: заголовок\nInterfax  •  2025/06/19 21:18\n\nТекст, который перенесён на следующую строку, потому\nчто она слишком длинная.\n\nВторой абзац.\n" +
		"Search documents\nTitle three\nReuters ・ 2025-06-18\nBody three.\nLoad more\n"
	for name, variant := range map[string]string{
		"as it is": page, "CRLF": strings.ReplaceAll(page, "\n", "\r\n"), "byte order mark": "\ufeff" + page, "CR": strings.ReplaceAll(page, "\n", "\r"),
	} {
		docs, err := File("page.txt", []byte(variant))
		if err != nil || len(docs) != 3 {
			t.Fatalf("%s: %d documents, %v", name, len(docs), err)
		}
		for i, want := range []struct{ title, publisher, published, outline string }{
			{"Первый заголовок", "ТАСС", "2025-06-20T10:25:00+08:00", "Первая новость. Вторая фраза."},
			{"Второй: заголовок", "Interfax", "2025-06-19T21:18:00+08:00",
				"Текст, который перенесён на следующую строку, потому что она слишком длинная.\nВторой абзац."},
			{"Title three", "Reuters", "2025-06-18T00:00:00+08:00", "Body three."},
		} {
			doc := docs[i]
			if doc.Title != want.title || doc.Publisher != want.publisher || doc.Published.Format(time.RFC3339) != want.published || outline(doc) != want.outline {
				t.Errorf("%s: got %q %q %s\n%s", name, doc.Title, doc.Publisher, doc.Published, outline(doc))
			}
		}
	}
}

func TestABylineMayHaveAnyMiddleDot(t *testing.T) {
	for _, line := range []string{
		"Di Yi Cai Jing· 2025-06-20 10:25", "第一财经 · 2025-06-20 10:25", "第一财经•2025-06-20 10:25", "第一财经‧ 2025-06-20 10:25",
		"第一财经・2025-06-20 10:25", "第一财经 ･ 2025-06-20 10:25", "A·B · 2025-06-20 10:25", "第一财经　·　2025年6月20日 10:25",
	} {
		doc := parseOne(t, "a.txt", "标题\n"+line+"\n正文一句。\n")
		if doc.Title != "标题" || doc.Published.Unix() != 1750386300 || doc.Text != "正文一句。" {
			t.Errorf("%q: %+v", line, doc)
		}
	}
}

func TestPointsAreToldFromDashesInsideThem(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"dash in a point": {
			"Core Points - The China - Central Asia summit met [1] - Trade grew [2][3] Roads and Rail - A line opened [4]",
			"# Core Points\n- The China - Central Asia summit met\n- Trade grew\n# Roads and Rail\n- A line opened"},
		"compound of the page": {
			"Core Points - China - Central Asia trade grew [1] - The China-Central Asia line opened [2] - Done [3]",
			"# Core Points\n- China - Central Asia trade grew\n- The China-Central Asia line opened\n- Done"},
		"stops and no marks": {
			"Key Takeaways - Trade grew by 10.4% in the U.S. last year. - The line opened. Outlook - More will follow.",
			"# Key Takeaways\n- Trade grew by 10.4% in the U.S. last year.\n- The line opened.\n# Outlook\n- More will follow."},
		"mark inside a point": {
			"Core Points - Trade [1], once small, grew [2] - The line opened [3, 4]",
			"# Core Points\n- Trade, once small, grew\n- The line opened"},
		"no heading":   {"- First point [1] - Second point [2]", "- First point\n- Second point"},
		"own lines":    {"Core Points\n- First point [1]\n- Second point that is\nwrapped [2]\nRail\n- Third", "# Core Points\n- First point\n- Second point that is wrapped\n# Rail\n- Third"},
		"Chinese":      {"核心要点 - 中吉乌铁路启航[1] - 贸易增长[2] 互联互通 - 铁路很重要[3]", "# 核心要点\n- 中吉乌铁路启航\n- 贸易增长\n# 互联互通\n- 铁路很重要"},
		"Russian":      {"Главное - Дорога открыта [1] - Торговля Китай - Азия растёт [2] Связи - Поездки проще [3]", "# Главное\n- Дорога открыта\n- Торговля Китай - Азия растёт\n# Связи\n- Поездки проще"},
		"introduction": {"The summit met in Astana. Core Points - First [1] - Second [2]", "The summit met in Astana.\n# Core Points\n- First\n- Second"},
		"prose":        {"The China - Central Asia summit met - and agreed. Trade grew [1] by 10%.", "The China - Central Asia summit met - and agreed. Trade grew by 10%."},
	} {
		doc := parseOne(t, "a.txt", "Topic\n\nTitle\nReuters · 2025-06-20 10:25\n"+c.body+"\n")
		if got := outline(doc); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}

func TestTheShippedPageIsReadWhole(t *testing.T) {
	data, err := os.ReadFile("../library/000_6fcefe6f0210288a.txt")
	if err != nil {
		t.Fatal(err)
	}
	gbk, err := simplifiedchinese.GB18030.NewEncoder().Bytes(data)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{"UTF-8": data, "GB18030": gbk} {
		docs, err := File("page.txt", content)
		if err != nil || len(docs) != 2 {
			t.Fatalf("%s: %d documents, %v", name, len(docs), err)
		}
		points := strings.Count("\n"+outline(docs[0]), "\n- ")
		paragraphs := strings.Split(outline(docs[1]), "\n")
		if points != 9 || strings.Count("\n"+outline(docs[0]), "\n# ") != 3 || len(paragraphs) != 4 {
			t.Errorf("%s: %d points, %d paragraphs", name, points, len(paragraphs))
		}
		if !strings.HasSuffix(paragraphs[0], "拍照。视觉中国供图") || !strings.Contains(paragraphs[1], "涵盖领域广泛,从政治互信到战略对接") ||
			!strings.HasPrefix(paragraphs[2], "5月29日,") || !strings.HasSuffix(paragraphs[3], "走向成熟 ...") {
			t.Errorf("%s:\n%s", name, outline(docs[1]))
		}
		for _, doc := range docs {
			if strings.Contains(doc.Text, "Search documents") || strings.Contains(doc.Text, "[1]") || strings.Contains(doc.Text, "2025-06") {
				t.Errorf("%s: furniture in\n%s", name, doc.Text)
			}
		}
	}
}
