package word

import "strings"

// IsStop says whether a folded word carries no content of its own: articles, pronouns, prepositions,
// auxiliaries and question words of English and Russian.
func IsStop(folded string) bool {
	_, ok := stopWords[folded]
	return ok
}

var stopWords = set(english1 + " " + russian1)

const english1 = `a about above after again against all along also although am among an and another any are aren't as at be became because become
been before behind being below beside besides between both but by can cannot can't could couldn't did didn't do does doesn't doing don't
done down during each either else ever every except few for from further get gets give given gives go goes got had hadn't has hasn't have
haven't having he hence her here hers herself him himself his how however i i'd i'll i'm i've if in indeed instead into is isn't it its
it's itself just let let's like made make makes many may me might more most much must my myself name named near neither no nor not now of off often
on once one's only onto or other others our ours ourselves out over own per perhaps please rather same say says shall she should shouldn't
since so some somebody somehow someone something such take takes tell than that that's the their theirs them themselves then there
thereby therefore these they they're this those though through throughout thus to together too toward towards under unless until up upon
us very via was wasn't we well were weren't what what's whatever when whenever where whereas wherever whether which whichever while who
whoever whole whom whose why will with within without won't would wouldn't yet you your yours yourself`

const russian1 = `а без более больше будет будто будут бы был была были было быть в вам вас ваш весь во вот все всего всей всем всех
вы где да даже для до его ее ей ему если есть еще же за здесь и из изо или им ими их к каждый как какая какие каким каких какого какое какой
каком какому какую какова каков каковы когда ко кого кому кто куда ли либо лишь между меня мне может можно мой мы на над надо наш не него нее ней нем
нет ни ними них но ну о об обо однако он она они оно от откуда отчего очень перед по под пока после потом потому почему почти при
про разве с сам сама сами самый свой своего своей своих своими своем себе себя со скажи скажите сколько скольких так такая также такие такое такой там те тем того тоже
той только том тот ту ты у уж уже хотя чего чей чем чему через что чтобы чье чья чьи эта эти этим этих это этого этой этом этот эту я
кем могут мог могла могли является являются называется называют называется зовут была находится`

func set(words string) map[string]struct{} {
	m := make(map[string]struct{})
	for w := range strings.FieldsSeq(words) {
		m[w] = struct{}{}
	}
	return m
}
