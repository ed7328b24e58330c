package digest

import (
	"errors"
	"strings"
	"testing"
)

func TestZonesAreKnownByNameOffsetAndPlace(t *testing.T) {
	for text, want := range map[string]string{
		"Asia/Almaty": "Asia/Almaty", "asia/hong_kong": "Asia/Hong_Kong", "America/New York": "America/New_York",
		"UTC": "UTC", "gmt": "UTC", "UTC+5": "UTC+05:00", "utc +5": "UTC+05:00", "+05:30": "UTC+05:30", "GMT-0330": "UTC-03:30",
		"＋８": "UTC+08:00", "Almaty": "Asia/Almaty", "алматы": "Asia/Almaty", "北京时间": "Asia/Shanghai", "Beijing time": "Asia/Shanghai",
		"по Москве": "Europe/Moscow", "Москва": "Europe/Moscow", "New York": "America/New_York", "哈萨克斯坦": "Asia/Almaty",
		"Бишкек": "Asia/Bishkek", "塔什干": "Asia/Tashkent",
	} {
		if zone, err := ParseZone(text); err != nil || zone != want {
			t.Errorf("ParseZone(%q) = %q, %v; want %q", text, zone, err, want)
		}
	}
}

func TestWhatIsNoZoneIsRefused(t *testing.T) {
	for _, text := range []string{"", " ", "Local", "local", "Atlantis", "+15", "UTC-13", "+5:75", "../etc/passwd", "/etc/localtime"} {
		if zone, err := ParseZone(text); !errors.Is(err, ErrZone) {
			t.Errorf("ParseZone(%q) = %q, %v; want ErrZone", text, zone, err)
		}
	}
}

func TestEveryZoneOfThePlacesExists(t *testing.T) {
	seen := map[string]string{}
	for line := range strings.Lines(places) {
		zone, names, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if _, err := Location(zone); err != nil {
			t.Error(err)
		}
		for name := range strings.SplitSeq(names, "|") {
			if other, ok := seen[foldPlace(name)]; ok && other != zone {
				t.Errorf("%q lies in %s and in %s", name, other, zone)
			}
			seen[foldPlace(name)] = zone
		}
	}
}
