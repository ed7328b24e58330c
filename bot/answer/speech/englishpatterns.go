package speech

import "regexp"

const (
	englishAux = `(?:(?:has|have|had|also|later|earlier|previously|repeatedly|recently|publicly|once|further|then|first|often|long) )*`
	// englishSaying are verbs behind which what is said may follow without "that", englishTelling those that want it.
	englishSaying  = `said|says|say|believes?|believed|thinks?|argues?|argued|insists?|insisted|predicts?|predicted|forecasts?|expects?|estimates?|estimated|claims|suspects?|fears?`
	englishTelling = `told|tells|states?|stated|announced?|announces|adds?|added|claim|claimed|warns?|warned|notes?|noted|explains?|explained|declares?|declared|` +
		`suggests?|suggested|reports?|reported|acknowledged?|acknowledges|admits?|admitted|alleges?|alleged|asserts?|asserted|confirms?|confirmed|emphasi[sz]e[sd]?|` +
		`stressed|stresses|pointed out|points out|recalled|recalls|remarked|remarks|revealed|reveals|wrote|writes|concluded?|concludes|contends?|contended|` +
		`hypothesi[sz]e[sd]?|proposed|proposes|promised|promises|denied|denies|deny|projects?|projected|ruled|held|commented|replied`
)

var (
	englishVerb = regexp.MustCompile(`\b` + englishAux + `(` + englishSaying + `|` + englishTelling + `)\b`)
	direct      = regexp.MustCompile(`^(?:` + englishSaying + `)$`)
	// linked is what joins a speaker's verb to what he says.
	linked = regexp.MustCompile(`^(?: [^,.;:“”"]{1,60}?)? that |^[^.;:“”"]{0,60}[:,] ?[“"]|^:|^ [“"]`)
	// begunAtOnce is what he says without more ado, apart from what follows a verb of saying that has another sense.
	begunAtOnce = regexp.MustCompile(`^ [\p{L}\d$€£¥]`)
	otherSense  = regexp.MustCompile(`^ (?:to|of|about|by|as|in|so|nothing|little|it all|goodbye|hello|yes|no|thank)\b`)
	// closed is what stands behind the verb of a speaker who is named last.
	closed = regexp.MustCompile(`^(?:[.,;”"]|$| (?:in|on|at|during|after|before|to|this|last|yesterday|today|tomorrow|earlier|later|as|via|through|late|early|when|while|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b[^.;“”"]*(?:[.;]|$))`)
	// goesBehind is content behind a speaker named between two parts of it, apposed what only says more of him.
	goesBehind  = regexp.MustCompile(`^(?:, |[.:,]? ?[“"])\S`)
	quoteBehind = regexp.MustCompile(`^[.:,]? ?[“"]\S`)
	apposed     = regexp.MustCompile(`^, (?:who|which|a|an|the|adding|noting|stressing|citing|referring|speaking|in|on|at|during|after|when|while|but|and|although|though)\b`)

	inverted  = regexp.MustCompile(`(?:[,?!]["”]?|["”]) (` + englishSaying + `|added|wrote|noted|warned|explained|recalled|stressed|claimed|stated|reported|announced|declared|admitted|concluded) ((?:the |an? )?[^\s,.;:“”"()][^,.;:“”"()]{1,90})`)
	according = regexp.MustCompile(`\b[Aa]ccording to ((?:the |an? )?[^\s,.;:“”"()][^,.;:“”"()]{1,90})|\b[Ii]n the (?:words|opinion|view) of ([^\s,.;:“”"()][^,.;:“”"()]{1,90})`)
	// speakerEnds is where the name of a speaker named last is over.
	speakerEnds = regexp.MustCompile(` (?:in a|in an|on|at a|at the|during|after|as|via|who|when|while|last|this|yesterday|today|to reporters|to journalists|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b.*`)
)

var (
	englishLeading = regexp.MustCompile(`^(?:(?:But|And|However|Meanwhile|Still|Yet|Then|So|Also|Later|Earlier|Today|Yesterday|Instead|but|and|or|while|as|whereas|because|since|that|yet|so|then|later|where|although|though|though)\s+)+`)
	neverSaid      = regexp.MustCompile(`(?i)(?:\b(?:not|never|nobody|no one|nor|neither|without|if|whether|is|are|was|were|be|been|being|would|could|might|may|should|who|which|to)|n['’]t)$`)
	// notInNames are words that no name of a speaker has.
	notInNames = regexp.MustCompile(`(?i)\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|never|no|that|which|who|whom|whose|when|where|if|whether|because|than|then|there|it|what|how|why|into|until|since|while|more|less|said|says|also|as)\b|n['’]t\b`)
	// notAtStart begin what is no name, or one that only the sentence before makes clear.
	notAtStart  = regexp.MustCompile(`^(?i:in|on|at|by|for|from|with|during|after|before|under|over|through|despite|of|to|about|even|only|just|both|one|another|other|others|this|that|these|those|such|his|her|its|their|my|our|your|same|so|much|every|each|all|any|nothing|now)\b`)
	headEnds    = regexp.MustCompile(` (?:of|for|in|at|from|with|on|to|by|under|near|behind|against|over|between|after|before|during|through|into|based|and|or)\b`)
	lowerFirst  = regexp.MustCompile(`^(?:The|An?|Some|Many|Several|Most|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fifteen|Twenty|Thirty|Hundreds|Local|Senior|Former|Industry|Top|Federal|Other|Leading|Independent|Western|Official) |^\p{Lu}\p{Ll}+(?:$| \p{Ll})`)
	indefinite  = regexp.MustCompile(`^(?i:an?) `)
	englishHe   = regexp.MustCompile(`^(?i:he|she)$`)
	englishThey = regexp.MustCompile(`^(?i:they|it)$`)
	// ofAnother is a speaker whom only the sentence before makes clear.
	ofAnother = regexp.MustCompile(`^(?i:his|her|its|their|this|that|these|those|such|another|others?) `)
	// evidential are verbs that a thing may be the subject of.
	evidential = regexp.MustCompile(`^(?:suggest|report|estimate|expect|propose|project|reveal|confirm|note|stress|explain|conclude|hold|held|state)`)
	// bareName is a word with a capital, notNamed one of those that name nobody.
	bareName = regexp.MustCompile(`^\p{Lu}[\p{L}'’-]+$`)
	notNamed = regexp.MustCompile(`^(?i:in|on|at|by|as|if|for|from|with|but|and|or|so|yet|all|any|both|each|either|neither|none|nobody|everybody|everyone|somebody|someone|anyone|people|some|many|most|few|several|others?|one|this|that|these|those|who|what|which|where|when|why|how|he|she|it|they|we|you|i|also|then|still|now|later|earlier|once|recently|previously|officially|reportedly|allegedly|simply|just|not|never|being|having|having|well|easier|enough|nothing|something|anything|everything|time|history|legend|tradition|rumou?r|word|evidence|theory|research|science|experience|logic|law|rules?)$`)
	// alsoNoun are verbs that may be nouns: they downplayed reports.
	alsoNoun = regexp.MustCompile(`^(?:reports?|claims?|estimates?|notes?|forecasts?|projects?|states?|fears?|projected|estimated)$`)
	// unfinished ends what is no noun phrase.
	unfinished = regexp.MustCompile(`(?i)(?: or |\b(?:and|or|the|a|an|of|in|for|to|with|by|at|on|from|other)|['’]s?)$`)
)
