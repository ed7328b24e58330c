package sound

import (
	"strings"
	"testing"
)

func TestSpellingsOfOneNameSoundAlike(t *testing.T) {
	for _, c := range []struct {
		pinyin, latin, cyrillic string
	}{
		{"jia li de", "jared", "джаред"}, {"tuo ka ye fu", "tokayev", "токаева"}, {"mo di li qi", "modric", "модрича"},
		{"ke lin dun", "clinton", "клинтон"}, {"sha shi wei li", "shashvili", "шашвили"}, {"en li kai", "enrique", "энрике"},
	} {
		han, latin, cyrillic := Syllables(strings.Fields(c.pinyin)), Latin(c.latin), Cyrillic(c.cyrillic)
		for _, pair := range [][2]Name{{han, latin}, {han, cyrillic}, {latin, cyrillic}} {
			if alike := Alike(pair[0], pair[1]); alike < 0.74 {
				t.Errorf("%s and %s are %.2f alike", pair[0], pair[1], alike)
			}
		}
	}
}

func TestOtherNamesSoundOtherwise(t *testing.T) {
	for _, pair := range [][2]string{{"jared", "edward"}, {"clinton", "clapton"}, {"putin", "patterson"}, {"moscow", "mexico"}, {"norman", "newton"}} {
		if alike := Alike(Latin(pair[0]), Latin(pair[1])); alike >= 0.74 {
			t.Errorf("%s and %s are %.2f alike", pair[0], pair[1], alike)
		}
	}
}

func TestANameIsReadInTheWaysOfOtherTongues(t *testing.T) {
	for latin, pinyin := range map[string]string{
		"huguenots": "hu ge nuo", "rhine": "lai yin", "lane": "lai en", "johnson": "yue han son", "hanna": "han na", "acadian": "a ka di ya", "renault": "lei nuo",
	} {
		best := 0.0
		for _, reading := range Readings(latin) {
			best = max(best, Alike(reading, Syllables(strings.Fields(pinyin))))
		}
		if best < 0.8 {
			t.Errorf("%s and %s are %.2f alike", latin, pinyin, best)
		}
	}
}

func TestEverySoundHasItsCosts(t *testing.T) {
	for _, r := range []rules{initials, finals, latin, cyrillic} {
		for spelled, sounds := range r.sounds {
			for i := range len(sounds) {
				if strings.IndexByte(letters, sounds[i]) < 0 {
					t.Errorf("%q sounds like %q, which has no cost", spelled, sounds)
				}
			}
		}
	}
}

func TestANameIsHeardWhereItStandsInAStretch(t *testing.T) {
	syllables := strings.Fields("pu li ci ma er bo luo gong jue")
	parts := make([]Part, len(syllables))
	for i, s := range syllables {
		parts[i] = Part{Sounds: Syllables([]string{s}), Start: 3 * i, End: 3*i + 3}
	}
	stretch := NewStretch(false, parts...)
	if alike, start, end := stretch.Hears(Latin("marlboro")); alike < 0.85 || start != 9 || end != 21 {
		t.Errorf("Marlboro is %.2f alike at [%d, %d)", alike, start, end)
	}
	if alike, _, _ := stretch.Hears(Latin("kensington")); alike > 0.5 {
		t.Errorf("Kensington is %.2f alike", alike)
	}
	if alike, _, _ := stretch.Hears(""); alike != 0 || !NewStretch(false).Empty() || stretch.Empty() {
		t.Errorf("nothing is %.2f alike", alike)
	}
}

func TestAnEndingIsNotHeardInAnInflectedStretch(t *testing.T) {
	word := Part{Sounds: Cyrillic("мэннингами"), Start: 0, End: 20}
	inflected, _, _ := NewStretch(true, word).Hears(Cyrillic("мэннинг"))
	plain, _, _ := NewStretch(false, word).Hears(Cyrillic("мэннинг"))
	if inflected < 0.9 || plain >= inflected {
		t.Errorf("%.2f alike, with an ending that counts %.2f", inflected, plain)
	}
}

func TestAShortNameIsNotLookedUp(t *testing.T) {
	table := NewTable()
	for _, name := range []string{"li", "lee", "may", "may-a", "ulla"} {
		table.Add(name, InLatin, Latin(name))
	}
	anywhere := func(string) bool { return true }
	for _, name := range []Name{Syllables([]string{"li"}), Syllables([]string{"mai"}), Cyrillic("ли"), ""} {
		if found := table.Like(name, InLatin, anywhere); name.Telling() || len(found) > 0 {
			t.Errorf("%q is taken for %v", name, found)
		}
	}
}

func TestTheLikestComesFirstAndOnlyThoseThatAreThere(t *testing.T) {
	table := NewTable()
	for _, name := range []string{"kasparov", "gasparov", "kasparova", "kasparian"} {
		table.Add(name, InLatin, Latin(name))
	}
	asked := Cyrillic("каспаров")
	if found := table.Like(asked, InLatin, func(string) bool { return true }); len(found) == 0 || found[0].Text != "kasparov" || found[0].Alike != 1 {
		t.Errorf("found %v", found)
	}
	for _, m := range table.Like(asked, InLatin, func(text string) bool { return text != "kasparov" }) {
		if m.Text == "kasparov" {
			t.Error("a name that is not there is found")
		}
	}
	if !table.Knows("gasparov") || table.Knows("karpov") || len(table.Texts()) != 4 {
		t.Errorf("the table has %v", table.Texts())
	}
}

func FuzzNamesOfAnyLettersAreCompared(f *testing.F) {
	f.Add("tokayev", "токаев")
	f.Add("", "ъ")
	f.Fuzz(func(t *testing.T, a, b string) {
		names := []Name{Latin(a), Cyrillic(a), Syllables(strings.Fields(a)), Latin(b), Cyrillic(b), Syllables(strings.Fields(b))}
		for _, x := range names {
			for _, y := range names {
				if forth, back := Alike(x, y), Alike(y, x); forth < 0 || forth > 1 || forth-back > 1e-9 || back-forth > 1e-9 {
					t.Errorf("%q and %q are %v alike, back %v", x, y, forth, back)
				}
			}
		}
	})
}
