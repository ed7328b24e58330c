package corpus

// latinCodes are the languages besides English that latin tells apart, in the order that settles ties.
var latinCodes = []string{"de", "fr", "es", "tr", "it", "pt", "nl", "pl", "uz", "az", "id", "vi"}

// latinWords are function and question words. Those that English also has, or that are names, are left out.
var latinWords = map[string]map[string]bool{
	"en": words(`the of and to in is are was were be been who whom what when where which why how do does did has have had it its
		he she they we you this that these those with for from by on at as an or not about tell me please explain summarize
		will would can could should there their his her our your but if than`),
	"de": words(`der das und ist wer wann wo warum wie viel viele nicht mit von zu den dem ein eine einen einer für auf im sind
		wird wurde haben hat auch sich über nach bei aus welche welcher welches gibt es ich wir sie oder`),
	"fr": words(`le la les des et est qui que quoi quand où pourquoi comment combien une dans pour avec sur par au aux du ne pas
		sont il elle nous vous ce cette ces quel quelle quels quelles sa ses leur`),
	"es": words(`el la los las y es quién quien qué cuándo cuando dónde donde cómo cuánto cuántos cuál por para con una del al se
		su sus está son fue que en lo más como pero sobre`),
	"tr": words(`ve bir bu kim kimdir ne nedir nasıl nerede zaman kaç hangi için ile olarak olan neden mi mı mu mü değil çok
		daha gibi kadar sonra`),
	"it": words(`il lo gli e è chi che cosa quando dove perché quanto quanti quale di della del dei delle nel nella con per sono una
		non più anche`),
	"pt": words(`os e é quem quê quando onde quanto quantos qual uma não da do das dos na nas com para por são foi mais como
		sobre também`),
	"nl": words(`het een en wie wat waar wanneer waarom hoe hoeveel niet met van voor op zijn wordt werd ook aan dat deze`),
	"pl": words(`kto co kiedy gdzie dlaczego jak ile nie jest są się z w na do przez oraz który która które dla i że`),
	"uz": words(`va bu kim nima qachon qayerda qanday nega uchun bilan haqida qancha kimdir nimadir edi emas ham bo‘lgan necha`),
	"az": words(`və bu kim nə haçan harada necə üçün ilə kimdir nədir olan olaraq niyə`),
	"id": words(`yang dan siapa apa kapan mana mengapa bagaimana berapa untuk dengan dari pada adalah ini itu tidak`),
	"vi": words(`là và của ai gì khi nào đâu tại sao bao nhiêu không có cho với những các được người`),
}

// cyrillicWords are function and question words.
var cyrillicWords = map[string]map[string]bool{
	"ru": words(`и в на с по к у о об от до из за для при не что кто где когда почему как какой какая какие сколько это этот такой
		такая такое такие или но а же ли был была были есть его её их он она они мы вы я расскажи который которая которые чем`),
	"uk": words(`і й та у що хто де коли чому як який яка які скільки це цей або але був була були є його її їх він вона вони ми
		ви із від до не`),
	"kk": words(`және бұл кім не қайда қашан неге қалай қандай қанша үшін мен бен туралы болып деп бар жоқ емес`),
	"ky": words(`жана бул ким эмне кайда качан эмнеге кандай канча үчүн менен жөнүндө`),
}

// hanWords are function and question words of Chinese.
var hanWords = []string{
	"的", "了", "是", "在", "和", "与", "有", "吗", "呢", "谁", "什么", "何", "哪", "多少", "几", "怎", "为", "请", "介绍", "总结",
	"说", "关于", "告诉", "解释", "如", "被", "把", "将", "对", "这", "那", "不", "也", "都", "會", "会", "么", "麼", "誰", "嗎",
}
