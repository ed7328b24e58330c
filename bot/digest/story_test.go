package digest

import (
	"slices"
	"testing"
)

// reports are of five stories: a bridge that collapsed (a, b; c in Chinese; d a day later), a bridge that
// opened (e), the daily ice tables (f, g), a passing word of a bridge (h), and what is not on the topic (i).
var reports = []report{
	{"a", "Bridge over the Irtysh collapses near Pavlodar", "2025-06-10T08:00:00+05:00", "en", "PAVLODAR, June 10 (Wire) -- A road bridge over the Irtysh river near Pavlodar collapsed at 06:40 on 10 June, killing 3 people and injuring 17, the emergencies ministry said. Two lorries and a bus fell into the water. The bridge was built in 1974 and carried 4,200 vehicles a day."},
	{"b", "Three dead as Irtysh bridge falls", "2025-06-10T12:00:00+05:00", "en", "A road bridge over the Irtysh river near Pavlodar collapsed on 10 June, killing 3 people and injuring 17, officials said. A bus and two lorries fell into the river when the bridge, built in 1974, gave way. It carried 4,200 vehicles a day. Divers are searching the water."},
	{"d", "Irtysh bridge: death toll rises", "2025-06-11T09:00:00+05:00", "en", "A road bridge over the Irtysh river near Pavlodar that collapsed on 10 June has now killed 5 people and injured 17, officials said. A bus and two lorries fell into the river when the bridge, built in 1974, gave way. Prosecutors detained the director of the company Zhol Servis, which repaired the bridge in 2021 for 890 million tenge."},
	{"e", "New bridge opens in Atyrau", "2025-06-10T15:00:00+05:00", "en", "A new bridge over the Ural river opened in Atyrau on Tuesday. The bridge is 612 metres long and cost 31 billion tenge. The governor said that the bridge will shorten the way to the airport by 20 minutes."},
	{"f", "Bridge traffic table", "2025-06-10T01:00:00+05:00", "en", "Bridge traffic on 9 June: Astana bridge 1204 cars, 77 lorries; Semey bridge 900 cars, 31 lorries; Oral bridge 455 cars, 12 lorries."},
	{"g", "Bridge traffic table", "2025-06-11T01:00:00+05:00", "en", "Bridge traffic on 10 June: Astana bridge 1388 cars, 81 lorries; Semey bridge 876 cars, 40 lorries; Oral bridge 501 cars, 19 lorries."},
	{"h", "Chess federation elects a president", "2025-06-10T16:00:00+05:00", "en", "The chess federation elected a new president on Tuesday. Delegates voted for the second time. The vote took two hours. He promised more tournaments for children. Young players need a coach in every school. The federation has 800 members. He called sport a bridge between cultures."},
	{"i", "Wheat exports grow", "2025-06-10T17:00:00+05:00", "en", "Wheat exports grew by 16.5% to 3.3 million tonnes in five months. Prices fell by a tenth. Most of it went to Uzbekistan."},
}

// told returns the documents of each line.
func told(d Digest) (all [][]string) {
	for _, line := range d.Lines {
		var ids []string
		for _, n := range line.Citations {
			ids = append(ids, d.Sources[n-1].Document)
		}
		slices.Sort(ids)
		all = append(all, ids)
	}
	slices.SortFunc(all, slices.Compare)
	return all
}

func same(a, b [][]string) bool { return slices.EqualFunc(a, b, slices.Equal[[]string]) }

func TestOneStoryIsOneLineAndTwoStoriesAreTwo(t *testing.T) {
	desk := library(t, reports)
	d := desk.compose(t, Request{Topic: "bridge", From: day(9), To: day(11)})
	if want := [][]string{{"a", "b"}, {"e"}, {"f"}}; !same(told(d), want) {
		t.Errorf("told %v, want %v: %+v", told(d), want, d.Lines)
	}
	if d.Considered != 6 || d.New != 4 || d.Grouped != 1 {
		t.Errorf("%d considered, %d new, %d grouped", d.Considered, d.New, d.Grouped)
	}
	if first := d.Sources[d.Lines[0].Citations[0]-1].Document; first != "a" && first != "b" {
		t.Errorf("the story that two documents tell comes after %s", first)
	}
}

func TestAStoryIsOneInAnyLanguage(t *testing.T) {
	desk := library(t, append([]report{
		{"c", "哈萨克斯坦额尔齐斯河大桥坍塌", "2025-06-10T14:00:00+05:00", "zh", "据哈萨克斯坦紧急情况部消息，6月10日早上，巴甫洛达尔附近额尔齐斯河上的一座公路大桥坍塌，造成3人死亡、17人受伤。两辆卡车和一辆公共汽车坠入河中。该桥建于1974年。"},
		{"r", "Под Павлодаром обрушился мост через Иртыш", "2025-06-10T13:00:00+05:00", "ru", "10 июня под Павлодаром обрушился автомобильный мост через Иртыш. Погибли 3 человека, 17 ранены, сообщило министерство по чрезвычайным ситуациям. Два грузовика и автобус упали в воду. Мост построили в 1974 году."},
		{"n", "克孜勒奥尔达新桥通车", "2025-06-10T18:00:00+05:00", "zh", "10日，克孜勒奥尔达一座新桥通车，全长845米，造价120亿坚戈。州长表示，大桥将使前往机场的路程缩短30分钟。"},
	}, reports...))
	for language, want := range map[string]string{"en": "en", "zh": "zh", "ru": "ru"} {
		d := desk.compose(t, Request{Topic: "bridge", From: day(9), To: day(11), Language: language})
		if want := [][]string{{"a", "b", "c", "r"}, {"e"}, {"f"}, {"n"}}; !same(told(d), want) {
			t.Fatalf("told %v, want %v", told(d), want)
		}
		doc, err := desk.lib.Document(t.Context(), d.Sources[0].Document)
		if err != nil || doc.Language != want {
			t.Errorf("for a reader of %s the line is of a document in %s, %v: %s", language, doc.Language, err, d.Lines[0].Text)
		}
	}
}

func TestTablesOfTwoDaysAreTwoStories(t *testing.T) {
	d := library(t, reports).compose(t, Request{Topic: "bridge", From: day(9), To: day(12)})
	if want := [][]string{{"a", "b", "d"}, {"e"}, {"f"}, {"g"}}; !same(told(d), want) {
		t.Errorf("told %v, want %v", told(d), want)
	}
}

func TestNoTwoLinesSayTheSameThoughTheirDocumentsGoOnDifferently(t *testing.T) {
	first := "At 09:55 on 28 June typhoon Doksuri made landfall at Jinjiang with winds of 50 metres a second"
	desk := library(t, []report{
		{"p", "Shipping", "2025-06-28T12:00:00+08:00", "en", first + ". Fishing boats stay in port. Ferries of the strait are tied up until Monday. Crews wait ashore in shelters. The harbour master expects swell for days."},
		{"q", "Weather service", "2025-06-28T13:00:00+08:00", "en", first + ", the weather service said. Heavy rain will move north through four provinces. Forecasters warn of landslides on steep slopes. Schools close in the hills. Reservoirs lower their levels ahead of the rain."},
		{"s", "Prices", "2025-06-28T14:00:00+08:00", "en", "Prices of vegetables rose by 4.1% in June as typhoon rain cut roads, the statistics office said. Growers replant."},
		{"v", "Prices", "2025-06-28T15:00:00+08:00", "en", "Prices of vegetables rose by 2.6% in May as typhoon rain cut roads, the statistics office said. Markets reopen slowly."},
	})
	d := desk.compose(t, Request{Topic: "typhoon", From: day(28), To: day(29)})
	if want := [][]string{{"p", "q"}, {"s"}, {"v"}}; !same(told(d), want) {
		t.Errorf("told %v, want %v: %+v", told(d), want, d.Lines)
	}
}

func TestAToldStoryComesAgainOnlyWithNews(t *testing.T) {
	desk := library(t, reports)
	d := desk.compose(t, Request{
		Topic: "bridge", From: day(11), To: day(12),
		Told: func(id string) bool { return id == "a" || id == "b" },
	})
	if want := [][]string{{"d"}, {"g"}}; !same(told(d), want) {
		t.Fatalf("told %v, want %v", told(d), want)
	}
	for _, line := range d.Lines {
		if update := d.Sources[line.Citations[0]-1].Document == "d"; line.Update != update {
			t.Errorf("update is %v: %s", line.Update, line.Text)
		}
	}
	d = desk.compose(t, Request{
		Topic: "bridge collapses", From: day(10), To: day(11),
		Told: func(id string) bool { return id == "a" },
	})
	for _, line := range d.Lines {
		if d.Sources[line.Citations[0]-1].Document == "b" {
			t.Errorf("a story is told again without news: %s", line.Text)
		}
	}
}

func TestWhatWasToldIsNotNew(t *testing.T) {
	d := library(t, reports).compose(t, Request{Topic: "bridge", From: day(9), To: day(12), Told: func(string) bool { return true }})
	if len(d.Lines) != 0 || d.New != 0 || d.Considered != 8 {
		t.Errorf("%d lines, %d new of %d", len(d.Lines), d.New, d.Considered)
	}
}

func TestADigestIsNoLongerThanAsked(t *testing.T) {
	d := library(t, reports).compose(t, Request{Topic: "bridge", From: day(9), To: day(12), MaxLines: 2})
	if len(d.Lines) != 2 {
		t.Errorf("%d lines", len(d.Lines))
	}
}
