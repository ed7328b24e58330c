package word

import "strings"

// russianNouns has the stem of each form of Russian nouns that end in й or ея: Snowball takes the ends of some of
// their forms for those of adjectives and of other nouns, so that Китай and Китая would be two words.
var russianNouns = func() map[string]string {
	m := make(map[string]string)
	for noun := range strings.FieldsSeq(masculineNouns) {
		inflect(m, strings.TrimSuffix(noun, "й"), "й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях")
	}
	for noun := range strings.FieldsSeq(feminineNouns) {
		inflect(m, strings.TrimSuffix(noun, "я"), "я", "и", "е", "ю", "ей", "ею", "й", "ям", "ями", "ях")
	}
	return m
}()

func inflect(stems map[string]string, stem string, endings ...string) {
	for _, ending := range endings {
		stems[stem+ending] = stem
	}
}

const masculineNouns = `китай шанхай алтай дубай уругвай парагвай синай цинхай николай край чай случай обычай урожай ` +
	`трамвай сарай рай лай попугай горностай каравай негодяй лентяй ногай бугай ` +
	`музей юбилей трофей лицей хоккей клей змей ручей соловей воробей апогей еврей лакей муравей злодей чародей ` +
	`пырей репей елей иерей архиерей казначей плебей пигмей колизей мавзолей элизей енисей бомбей сидней ` +
	`сергей андрей алексей матвей тимофей елисей евсей корней моисей авдей дорофей ` +
	`герой бой слой строй застой настрой ковбой рой устой перебой забой прибой отбой разбой ханой`

const feminineNouns = `корея гвинея идея галерея батарея аллея траншея эпопея ассамблея шея затея иудея лотерея панацея фея`
