package answer

import "testing"

// newsPassages are the same news in three languages.
var newsPassages = []struct {
	name, en, zh, ru string
}{
	{"the railway", "Kyrgyzstan, Uzbekistan and China began to build a railway from Kashgar to Andijan in December 2024. President Sadyr Japarov opened the works in Jalal-Abad. The loan comes from the China Development Bank.",
		"2024年12月，吉尔吉斯斯坦、乌兹别克斯坦和中国开始修建从喀什到安集延的铁路。总统萨德尔·扎帕罗夫在贾拉拉巴德宣布开工。贷款来自国家开发银行。",
		"В декабре 2024 года Кыргызстан, Узбекистан и Китай начали строить железную дорогу из Кашгара в Андижан. Президент Садыр Жапаров открыл работы в Джалал-Абаде. Кредит даёт Банк развития Китая."},
	{"the match", "Novak Djokovic beat Carlos Alcaraz in the final in Melbourne. Before that, Alcaraz had defeated Alexander Zverev. The prize was handed over by Rod Laver.",
		"诺瓦克·德约科维奇在墨尔本的决赛中击败了卡洛斯·阿尔卡拉斯。此前，阿尔卡拉斯战胜了亚历山大·兹维列夫。奖杯由罗德·拉沃颁发。",
		"Новак Джокович победил Карлоса Алькараса в финале в Мельбурне. До этого Алькарас победил Александра Зверева. Приз вручил Род Лейвер."},
	{"the company", "Samsung will build a factory for chips in Taylor, Texas. Its rival Intel postponed its plant in Magdeburg. The head of Nvidia, Jensen Huang, praised the decision.",
		"三星将在得克萨斯州泰勒建造一座芯片工厂。其竞争对手英特尔推迟了在马格德堡的工厂。英伟达总裁黄仁勋称赞了这一决定。",
		"Samsung построит завод микросхем в Тейлоре, штат Техас. Её соперник Intel отложил строительство завода в Магдебурге. Глава Nvidia Дженсен Хуанг похвалил это решение."},
	{"the discovery", "Researchers at the University of Manchester found a new form of graphene. Andre Geim presented the result in Geneva. The journal Nature published it in May.",
		"曼彻斯特大学的研究人员发现了一种新形态的石墨烯。安德烈·海姆在日内瓦介绍了这一成果。《自然》杂志于5月发表了它。",
		"Исследователи Манчестерского университета нашли новую форму графена. Андрей Гейм представил результат в Женеве. Журнал Nature опубликовал его в мае."},
	{"the organisation", "Turkmenistan wants to join the WTO. The talks with the European Union in Brussels will go on in autumn, said minister Rashid Meredov. Kazakhstan has been a member since 2015.",
		"土库曼斯坦希望加入世贸组织。部长拉希德·梅列多夫表示，与欧盟在布鲁塞尔的谈判将在秋季继续。哈萨克斯坦自2015年起就是成员。",
		"Туркменистан хочет вступить в ВТО. Переговоры с Европейским союзом в Брюсселе продолжатся осенью, сообщил министр Рашид Мередов. Казахстан является членом с 2015 года."},
}

// newsClaims are claims of that news, by its place, in one language each; the false ones have another name.
var newsClaims = []struct {
	passage  int
	language string
	claim    string
	holds    bool
}{
	{2, "en", "Huang of Nvidia praised the decision.", true},
	{2, "en", "Deng of Nvidia praised the decision.", false},
	{2, "ru", "Хуанг похвалил решение.", true},
	{2, "ru", "Чжан похвалил решение.", false},
	{0, "en", "The railway runs from Kashgar to Andijan.", true},
	{0, "en", "The railway runs from Kashgar to Samarkand.", false},
	{0, "en", "President Sadyr Japarov opened the works.", true},
	{0, "en", "President Emomali Rahmon opened the works.", false},
	{0, "en", "The president opened the works in Jalal-Abad.", true},
	{0, "en", "The president opened the works in Karakol.", false},
	{0, "en", "Kyrgyzstan and Uzbekistan began to build a railway.", true},
	{0, "en", "Tajikistan and Uzbekistan began to build a railway.", false},
	{0, "zh", "铁路从喀什通往安集延。", true},
	{0, "zh", "铁路从喀什通往撒马尔罕。", false},
	{0, "zh", "总统萨德尔·扎帕罗夫宣布开工。", true},
	{0, "zh", "总统埃莫马利·拉赫蒙宣布开工。", false},
	{0, "zh", "吉尔吉斯斯坦和乌兹别克斯坦开始修建铁路。", true},
	{0, "zh", "土库曼斯坦和乌兹别克斯坦开始修建铁路。", false},
	{0, "ru", "Дорога идёт из Кашгара в Андижан.", true},
	{0, "ru", "Дорога идёт из Кашгара в Самарканд.", false},
	{0, "ru", "Президент Садыр Жапаров открыл работы.", true},
	{0, "ru", "Президент Эмомали Рахмон открыл работы.", false},
	{0, "ru", "Киргизия и Узбекистан начали строить железную дорогу.", true},
	{0, "ru", "Монголия и Узбекистан начали строить железную дорогу.", false},

	{1, "en", "Novak Djokovic won the final in Melbourne.", true},
	{1, "en", "Rafael Nadal won the final in Melbourne.", false},
	{1, "en", "Novak Djokovic won the final in Wimbledon.", false},
	{1, "en", "Carlos Alcaraz had defeated Alexander Zverev.", true},
	{1, "en", "Carlos Alcaraz had defeated Daniil Medvedev.", false},
	{1, "zh", "诺瓦克·德约科维奇赢得了墨尔本的决赛。", true},
	{1, "zh", "拉斐尔·纳达尔赢得了墨尔本的决赛。", false},
	{1, "zh", "阿尔卡拉斯战胜了兹维列夫。", true},
	{1, "zh", "阿尔卡拉斯战胜了梅德韦杰夫。", false},
	{1, "ru", "Новак Джокович выиграл финал в Мельбурне.", true},
	{1, "ru", "Рафаэль Надаль выиграл финал в Мельбурне.", false},
	{1, "ru", "Карлос Алькарас победил Александра Зверева.", true},
	{1, "ru", "Карлос Алькарас победил Даниила Медведева.", false},

	{2, "en", "Samsung will build a factory for chips in Texas.", true},
	{2, "en", "Samsung will build a factory for chips in Arizona.", false},
	{2, "en", "The rival Intel postponed its plant in Magdeburg.", true},
	{2, "en", "The rival Intel postponed its plant in Dresden.", false},
	{2, "zh", "英特尔推迟了在马格德堡的工厂。", true},
	{2, "zh", "英特尔推迟了在德累斯顿的工厂。", false},
	{2, "zh", "三星将在得克萨斯州建造芯片工厂。", true},
	{2, "zh", "三星将在亚利桑那州建造芯片工厂。", false},
	{2, "ru", "Intel отложил строительство завода в Магдебурге.", true},
	{2, "ru", "Intel отложил строительство завода в Дрездене.", false},
	{2, "ru", "Завод микросхем построят в Техасе.", true},
	{2, "ru", "Завод микросхем построят в Аризоне.", false},

	{3, "en", "Andre Geim presented the result in Geneva.", true},
	{3, "en", "Konstantin Novoselov presented the result in Geneva.", false},
	{3, "en", "Andre Geim presented the result in Stockholm.", false},
	{3, "zh", "安德烈·海姆在日内瓦介绍了成果。", true},
	{3, "zh", "康斯坦丁·诺沃肖洛夫在日内瓦介绍了成果。", false},
	{3, "zh", "安德烈·海姆在斯德哥尔摩介绍了成果。", false},
	{3, "ru", "Андрей Гейм представил результат в Женеве.", true},
	{3, "ru", "Константин Новосёлов представил результат в Женеве.", false},
	{3, "ru", "Андрей Гейм представил результат в Стокгольме.", false},

	{4, "en", "Turkmenistan wants to join the WTO.", true},
	{4, "en", "Turkmenistan wants to join NATO.", false},
	{4, "en", "Azerbaijan wants to join the WTO.", false},
	{4, "en", "Minister Rashid Meredov said that the talks in Brussels will go on.", true},
	{4, "en", "Minister Murat Nurtleu said that the talks in Brussels will go on.", false},
	{4, "zh", "土库曼斯坦希望加入世贸组织。", true},
	{4, "zh", "土库曼斯坦希望加入上合组织。", false},
	{4, "zh", "阿塞拜疆希望加入世贸组织。", false},
	{4, "zh", "与欧盟的谈判将在布鲁塞尔继续。", true},
	{4, "zh", "与欧盟的谈判将在斯特拉斯堡继续。", false},
	{4, "ru", "Туркменистан хочет вступить в ВТО.", true},
	{4, "ru", "Туркмения хочет вступить в ВТО.", true},
	{4, "ru", "Туркменистан хочет вступить в НАТО.", false},
	{4, "ru", "Азербайджан хочет вступить в ВТО.", false},
	{4, "ru", "Переговоры с Европейским союзом продолжатся в Брюсселе.", true},
	{4, "ru", "Переговоры с Европейским союзом продолжатся в Страсбурге.", false},
}

func TestANameOfTheNewsIsToldAcrossLanguages(t *testing.T) {
	v := verifier(t)
	for _, c := range newsClaims {
		p := newsPassages[c.passage]
		for language, passage := range map[string]string{"en": p.en, "zh": p.zh, "ru": p.ru} {
			if language == c.language {
				continue
			}
			if verdict := v.Verify(c.claim, passage); verdict.Supported != c.holds {
				t.Errorf("%s in %s: %q: %+v", c.language, language, c.claim, verdict)
			}
		}
	}
}
