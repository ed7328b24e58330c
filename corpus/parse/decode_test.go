package parse

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

func TestEncodingsAreRecognised(t *testing.T) {
	const (
		chinese     = "中吉乌铁路启航，预计每年为吉尔吉斯斯坦带来2亿美元的过境收入。"
		traditional = "中吉烏鐵路啟航，預計每年為吉爾吉斯斯坦帶來兩億美元的過境收入。"
		russian     = "Железная дорога Китай — Киргизия — Узбекистан принесёт 200 млн долларов."
		english     = "The railway earns $200 million."
		french      = "Le chemin de fer a été inauguré à Bichkek, près de la frontière."
	)
	for name, c := range map[string]struct {
		encoding encoding.Encoding
		text     string
	}{
		"GB18030":               {simplifiedchinese.GB18030, chinese},
		"GBK":                   {simplifiedchinese.GBK, chinese + english},
		"GBK, few words":        {simplifiedchinese.GBK, "吉尔吉斯斯坦"},
		"Big5":                  {traditionalchinese.Big5, traditional},
		"windows-1251":          {charmap.Windows1251, russian},
		"windows-1251, a word":  {charmap.Windows1251, "Привет"},
		"KOI8-R":                {charmap.KOI8R, strings.ReplaceAll(russian, "—", "-")},
		"KOI8-R, a word":        {charmap.KOI8R, "Привет, дорога"},
		"windows-1252":          {charmap.Windows1252, french},
		"UTF-16 LE":             {unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), chinese},
		"UTF-16 BE":             {unicode.UTF16(unicode.BigEndian, unicode.UseBOM), russian},
		"UTF-16 without a mark": {unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), english + "\n" + russian},
		"UTF-8 with a mark":     {unicode.UTF8BOM, chinese},
	} {
		data, err := c.encoding.NewEncoder().Bytes([]byte(c.text))
		if err != nil {
			t.Fatal(name, err)
		}
		if got, err := decode(data); err != nil || got != c.text {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
	}
}

func TestGB18030MayMixChineseWithOtherScripts(t *testing.T) {
	for name, text := range map[string]string{
		"mostly Russian": "中亚动态\n\nКазахстан увеличил экспорт пшеницы на 15 процентов\nКазинформ· 2025-07-01 09:30\nОсновной покупатель — Узбекистан, «второй» — Китай № 1.\n",
		"half Russian":   "乌兹别克斯坦新建太阳能电站。Узбекистан запустил солнечную станцию.",
		"mostly Chinese": "中吉乌铁路启航，俄语名称是Железная дорога，预计每年带来2亿美元。",
		"Kazakh letters": "哈萨克斯坦首都的哈萨克语名称是Қазақстан Республикасының астанасы。",
		"Greek":          "希腊语：Η Κίνα και η Ελλάδα συνεργάζονται。中希合作。",
	} {
		data, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(text))
		if err != nil {
			t.Fatal(name, err)
		}
		if got, err := decode(data); err != nil || got != text {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
	}
}

func TestAFileThatIsNoTextIsRefusedWithAReason(t *testing.T) {
	noise := make([]byte, 4096)
	for i := range noise {
		noise[i] = byte(i*i*31 + i>>3)
	}
	for name, data := range map[string]string{
		"PDF": "%PDF-1.7\n1 0 obj", "image": "\x89PNG\r\n\x1a\n\x00", "NUL": "text\x00text", "noise": string(noise), "control": strings.Repeat("a\x01", 50),
	} {
		if _, err := File("a.txt", []byte(data)); !errors.Is(err, ErrNotText) || !strings.Contains(err.Error(), "a.txt") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestAnEmptyOrUnknownFileIsRefusedWithAReason(t *testing.T) {
	for _, name := range []string{"a.txt", "a.md", "a.jsonl"} {
		for _, content := range []string{"", " \r\n\n\t", "\ufeff"} {
			if _, err := File(name, []byte(content)); !errors.Is(err, ErrEmpty) {
				t.Errorf("%s %q: got %v", name, content, err)
			}
		}
	}
	if _, err := File("a.docx", []byte("text")); !errors.Is(err, ErrUnknownFormat) {
		t.Errorf("got %v", err)
	}
}

func TestAFewWrongBytesAreReplaced(t *testing.T) {
	text := strings.Repeat("中吉乌铁路启航，", 10)
	if got, err := decode([]byte(text[:len(text)-1])); err != nil || !strings.HasSuffix(got, "启航\ufffd") {
		t.Errorf("got %q, %v", got, err)
	}
}
