package answer

import "strings"

// Words by which a question leans on the one before it, apart by commas. Chinese ones are found by their
// characters, others as whole words, in lower case with ё as е.
var (
	// interjections may stand before all else.
	interjections = phrases(`okay,ok,well,oh,thanks,thank you,хорошо,ладно,ок,понятно,ясно,спасибо,好的,好吧,嗯,哦,明白了,谢谢`)
	// openers say that what follows takes the place of something in the question before; longer ones stand first.
	openers = phrases(`and what about,and how about,but what about,what about,how about,same question for,the same for,same for,and,but,or,then,so,
		а что насчет,а как насчет,что насчет,как насчет,ну а,а,и,но,или,тогда,
		那么,那麼,那,還有,还有,而,至于,至於`)
	// closers say the same at the end of a question.
	closers = phrases(`呢,怎么样,怎麼樣,又如何,如何,as well,too,тоже,также`)

	// askers ask: a text without one is no question of its own.
	askers = set(`who whom whose what when where why how which кто кого кому кем ком чей чья чье чьи что чего чему чем когда где
		куда откуда почему зачем отчего как какой какая какое какие какого каких каком какому каким какими какую каков какова
		каково каковы сколько скольких насколько what's who's where's when's why's how's ли который которая которое которые`)
	// auxiliaries ask where they come first, and set the thing asked for apart from the subject.
	auxiliaries = set(`is are was were am do does did has have had can could will would should may might must isn't aren't wasn't
		weren't don't doesn't didn't hasn't haven't won't wouldn't can't couldn't`)
	hanAskers = phrases(`谁,什么,甚么,何,哪,几,多少,多大,多长,多久,多远,多高,多宽,多重,多快,多深,怎,为啥,吗,是否,是不是,有没有,誰,什麼,幾,嗎`)

	// noAskers hold an asking character and ask nothing.
	noAskers = phrases(`任何,几何,几乎,几内亚,幾何,幾乎,无论如何,谁知,无论何时`)
	// hanAsking are what asks in Chinese, with the words that only go with it; longer ones stand first.
	hanAsking = phrases(`是什么时候,什么时候,是什么时间,什么时间,什么地方,为什么,是什么,什么,在哪里,是哪里,在哪儿,哪里,哪儿,是哪一年,哪一年,
		哪一个,是哪个,哪个,哪些,哪位,哪年,哪国,哪座,哪种,哪,何时,何处,为何,怎么样,怎么,怎样,是怎,怎,有多少,是多少,多少,有多大,有多长,有多久,有多远,
		有多高,有多宽,有多重,有多快,有多深,多大,多长,多久,多远,多高,多宽,多重,多快,多深,几个,几,是谁,谁,是否,是不是,有没有,吗`)

	// subjects stand for somebody or something, as the subject of a sentence; others in any place.
	subjects = set(`it they he she он она оно они`)
	others   = set(`its them their theirs his him her hers его ее ему ей им ими их него нее нему ней нем них ними`)
	// pointers point back; they do so for sure at the end of a question or beside an asking word.
	pointers = set(`this that these those there это этот эта эти этого этой этих этом этому этими этим там туда оттуда тогда`)
	// determiners are the pointers that stand before what they point at, also in the middle of a question.
	determiners = set(`this these those этот эта эти этого этой этих этом этому этими этим`)
	hanPronouns = phrases(`它们,他们,她们,它,他,她,其,这,那,此,這`)
	// hanPersons is how many of them stand for somebody or something; the others point.
	hanPersons = 7
	// hanWholes hold a pronoun's character and are none.
	hanWholes = phrases(`其他,其它,其他,其中,尤其,土耳其,其实,其次,其余,极其,因此,此外,如此,彼此,从此,在此,由此,据此,那么,那麼,那些,
		其後,其后,吉他,他国,他人,犹他,维他,马耳他,布列塔尼,这样,那样`)
	// prepositions may stand before a pointer that points back: after that, at this.
	prepositions = set(`in of at on by from to after before about since for during with into without over under through between against
		within в во на с со из к ко у о об от до по за при для без под над между через про`)

	// empty words ask for something about what was said and add nothing to it.
	empty = set(`said say says tell mean means happen happened more exactly detail details else happening true explain next then compare compared reason reasons
		сказал сказала сказали заявил заявила говорит говорил значит означает подробнее подробно еще именно случилось произошло
		было правда верно дальше причина причины вышло сравнению`)
	hanEmpty = phrases(`说,表示,意思,事,事情,的话,具体,详细,更多,发生,真的,继续,这样,那样,情况,后来,原因,理由,一天,一年,相比,比较,对比,一点,一些`)
	// relations are Chinese words that only mean something beside what they belong to.
	relations = phrases(`目的,结果,影响,内容,名字,名称,作用,意义,条件,价格,成本,背景,目标,主题,后果,好处,优点,缺点`)

	// defines introduces what is asked to be defined, which stands for itself.
	defines = phrases(`what is an,what is a,what is,what are,what was,what were,who is,who was,who are,who were,what's,who's,define,
		что такое,чем является,чем являются,чем не являются,что представляет собой,что представляют собой,кто такой,кто такая,кто такие,что значит,что означает`)
	hanDefines = phrases(`什么是,什么叫,谁是,何谓,何為,是什么,是谁,是指什么,什么意思`)
	// definite words before a noun say that it was named before.
	definite = set(`the its their his her our this that these those`)
)

// phrases splits a list at its commas.
func phrases(list string) []string {
	all := strings.Split(list, ",")
	for i, p := range all {
		all[i] = strings.Join(strings.Fields(p), " ")
	}
	return all
}

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
