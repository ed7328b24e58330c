package digest

import (
	"errors"
	"testing"
	"unicode/utf8"
)

func TestAWishForADigestIsUnderstood(t *testing.T) {
	for _, c := range []struct {
		args, topic string
		minute      int
		zone        string
	}{
		{"railways at 08:30", "railways", 510, "UTC"},
		{"railways at 08:30 Almaty", "railways", 510, "Asia/Almaty"},
		{"Central Asia railway at 9 pm Europe/Berlin", "Central Asia railway", 1260, "Europe/Berlin"},
		{"Central Asia railway at 9", "Central Asia railway", 540, "UTC"},
		{`"talks at 10" at 7:05 +05:30`, "talks at 10", 425, "UTC+05:30"},
		{"железная дорога в 8:30 по Москве", "железная дорога", 510, "Europe/Moscow"},
		{"«выборы в 2026» ежедневно в 21.15 Алматы", "выборы в 2026", 1275, "Asia/Almaty"},
		{"выборы в 2026 году", "выборы в 2026 году", 540, "UTC"},
		{"中欧班列 每天8:30 北京时间", "中欧班列", 510, "Asia/Shanghai"},
		{"中欧班列 每天北京时间8:30", "中欧班列", 510, "Asia/Shanghai"},
		{"中欧班列 于 8：30 北京", "中欧班列", 510, "Asia/Shanghai"},
		{"“中国-中亚” 每天早上8点半", "中国-中亚", 510, "UTC"},
		{"中亚 在 20时15分 UTC+8", "中亚", 1215, "UTC+08:00"},
		{"Казахстан 08:30", "Казахстан", 510, "UTC"},
		{"the 16:9 format", "the 16:9 format", 540, "UTC"},
		{"the 09:30 train", "the 09:30 train", 540, "UTC"},
		{"fire at noon", "fire at noon", 540, "UTC"},
		{"China-Central Asia", "China-Central Asia", 540, "UTC"},
	} {
		topic, minute, zone, err := Parse(c.args, "UTC")
		if err != nil || topic != c.topic || minute != c.minute || zone != c.zone {
			t.Errorf("Parse(%q) = %q, %d, %q, %v; want %q, %d, %q", c.args, topic, minute, zone, err, c.topic, c.minute, c.zone)
		}
	}
}

func TestWhatCannotBeUnderstoodIsNamed(t *testing.T) {
	for _, c := range []struct {
		args string
		want error
	}{
		{"", ErrNoTopic},
		{"at 08:30", ErrNoTopic},
		{`"" at 08:30`, ErrNoTopic},
		{"railways at 25:00", ErrTime},
		{"railways at 08:75", ErrTime},
		{"railways at 08:30 Atlantis", ErrZone},
		{"中欧班列 每天8:30 火星时间", ErrZone},
		{string(make([]rune, 101)), ErrLongTopic},
	} {
		if _, _, _, err := Parse(c.args, "UTC"); !errors.Is(err, c.want) {
			t.Errorf("Parse(%q) fails with %v, want %v", c.args, err, c.want)
		}
	}
}

func TestTimesOfTheDayAreRead(t *testing.T) {
	for text, want := range map[string]int{
		"08:30": 510, "8.30": 510, "０８：３０": 510, "12 am": 0, "12pm": 720, "12:30 PM": 750, "8点": 480, "晚上8点半": 1230,
		"下午3点15分": 915, "中午12点": 720, "8 вечера": 1200, "0:00": 0, "23:59": 1439,
	} {
		if minute, err := ParseTime(text); err != nil || minute != want {
			t.Errorf("ParseTime(%q) = %d, %v; want %d", text, minute, err, want)
		}
	}
	for _, text := range []string{"", "24:00", "13 pm:", "8:5", "-1:00", "noon", "13 am"} {
		if minute, err := ParseTime(text); !errors.Is(err, ErrTime) {
			t.Errorf("ParseTime(%q) = %d, %v; want ErrTime", text, minute, err)
		}
	}
}

func FuzzAnyTextIsAWishOrAnError(f *testing.F) {
	for _, seed := range []string{"railways at 08:30 Almaty", "中欧班列 每天8:30 北京时间", `"a" в 9`, "«»", "在 8"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, args string) {
		topic, minute, zone, err := Parse(args, "UTC")
		if err != nil {
			return
		}
		if topic == "" || utf8.RuneCountInString(topic) > MaxTopic || minute < 0 || minute > 1439 {
			t.Fatalf("Parse(%q) = %q, %d", args, topic, minute)
		}
		if _, err := Location(zone); err != nil {
			t.Fatalf("Parse(%q) gives a zone that is none: %v", args, err)
		}
	})
}
