package answer

import (
	"regexp"
	"strings"
)

// joining is a way in which a question is put together with an answer.
type joining struct {
	name string
	join func(language, question, answer string) string
}

// frames are sentences that name a question and its answer.
var frames = map[string][]string{
	"en": {`The answer to "{Q}?" is {A}.`, "{A} is the answer to the question “{Q}?”.", "To the question of {Q}, the answer is {A}.", "{Q} ({A})", "{Q}: {A}.", "{Q} – {A}", "{A}. {Q}?", "Asked {Q}, the text says {A}.", "According to the passage, the answer to {Q} is {A}."},
	"zh": {"“{Q}？”的答案是{A}。", "关于“{Q}”这个问题，答案是{A}。", "{Q}（{A}）", "{Q}：{A}。", "{Q}——{A}", "{A}。{Q}？", "对于{Q}这一问题，答案为{A}。", "根据文章，{Q}的答案是{A}。", "{A}是“{Q}？”的答案。"},
	"ru": {"Ответ на вопрос «{Q}?» — {A}.", "{A} — это ответ на вопрос «{Q}?».", "На вопрос «{Q}?» ответ: {A}.", "{Q} ({A})", "{Q}: {A}.", "{Q} – {A}", "{A}. {Q}?", "Согласно тексту, ответ на вопрос «{Q}» — {A}.", "Ответом на вопрос «{Q}?» является {A}."},
}

// framed puts a question and its answer into a frame of the language, for each question another one.
func framed(language, q, a string) string {
	all := frames[language]
	frame := all[len([]rune(q))%len(all)]
	return strings.NewReplacer("{Q}", strings.TrimRight(q, "?？ "), "{A}", strings.TrimRight(a, " .")).Replace(frame)
}

// told makes a sentence of a question and its answer, as a person would tell it: the words that ask give way to the answer
// together with the kind of thing that they name, and an auxiliary goes back behind its subject.
func told(language, q, a string) string {
	q, a = strings.TrimRight(q, "?？ "), strings.Trim(a, " .。")
	switch language {
	case "zh":
		return toldChinese(q, a)
	case "ru":
		return toldRussian(q, a)
	}
	return toldEnglish(q, a)
}

var (
	kindZH = compiled(`什么时候|什么时间|哪一年|哪年|何时|多少[个名次人年座种%]?|(?:哪|什么|几|哪几|哪些|哪一|哪两)(?:[个位种家所座类条项次支届名]{0,1})(?:国家|城市|球员|球队|公司|组织|机构|团体|部门|平台|名字|因素|文件|公文|人|地方|事件|大学|学校|乐队|方向|领袖|类型|条件)?|谁|为什么|如何|怎样|哪里|何处`)
	auxEN  = `(is|was|are|were|has|have|had|can|could|will|would|should|must|did|does|do)`
	subjEN = compiled(`^(?i)(?:who|what|which)\b(?:\s+(?:of the|kind of|type of|form of)?\s*[a-z-]+){0,3}?\s+([a-z]+(?:s|ed)|is|was|are|were|has|have|had|can|could|will|would|led|won|wrote|made|gave|took|became|said)\b\s*(.*)$`)
	manyEN = compiled(`^(?i)how (?:many|much)\s+(.*)$`)
	askEN  = compiled(`^(?i)(?:(in|on|at|by|for|from|to|of|with|during)\s+)?(?:when|where|what|which|who|whom|how (?:long|old|large|far|big|tall)|how)\b((?:\s+[a-z-]+){0,3}?)\s+` + auxEN + `\s+(.*)$`)
	partEN = compiled(`\s([a-z]+(?:ed|en|own|ound|ade|ilt|ought|ut|et)|based|located|held|known|called|born)\b`)
)

func toldEnglish(q, a string) string {
	if at := askEN.FindStringSubmatch(q); at != nil {
		before, aux, rest := at[1], strings.ToLower(at[3]), at[4]
		if before != "" {
			a = strings.ToLower(before) + " " + a
		}
		switch aux {
		case "did", "does", "do":
			return upperFirst(pastOf(rest, aux) + " " + a + ".")
		}
		if part := partEN.FindStringIndex(rest); part != nil {
			return upperFirst(rest[:part[0]] + " " + aux + rest[part[0]:] + " " + a + ".")
		}
		return upperFirst(rest + " " + aux + " " + a + ".")
	}
	if at := manyEN.FindStringSubmatch(q); at != nil {
		return upperFirst(a + " " + at[1] + ".")
	}
	if at := subjEN.FindStringSubmatch(q); at != nil {
		return upperFirst(a + " " + at[1] + " " + at[2] + ".")
	}
	return ""
}

var did = map[string]string{"begin": "began", "win": "won", "lose": "lost", "become": "became", "go": "went", "make": "made", "take": "took", "have": "had", "leave": "left", "write": "wrote", "get": "got", "find": "found", "give": "gave", "come": "came", "build": "built", "fall": "fell", "hold": "held", "say": "said", "think": "thought", "meet": "met", "lead": "led", "grow": "grew", "rise": "rose"}

var verbEN = regexp.MustCompile(`\s(begin|win|lose|become|go|make|take|have|leave|write|get|find|give|come|build|fall|hold|say|think|meet|lead|grow|rise|start|end|die|move|live|work|play|use|call|name|open|close|join|sign|publish|create|establish|receive|occur|happen|arrive|settle|score|serve|study|teach|want|propose|develop|invent|design|discover|support|help|cause|marry|attend|appear|refer|believe|change|contribute|announce|release|return|rule|face|need|consider|contain|represent|record|produce|finish|perform|reach|force|own|allow|state)\b`)

// pastOf puts the verb of a question with did into the past.
func pastOf(rest, aux string) string {
	at := verbEN.FindStringSubmatchIndex(rest)
	if at == nil || aux != "did" {
		return rest
	}
	verb := rest[at[2]:at[3]]
	past := did[verb]
	switch {
	case past != "":
	case strings.HasSuffix(verb, "e"):
		past = verb + "d"
	case strings.HasSuffix(verb, "y") && !strings.HasSuffix(verb, "ay"):
		past = verb[:len(verb)-1] + "ied"
	default:
		past = verb + "ed"
	}
	return rest[:at[2]] + past + rest[at[3]:]
}

func toldChinese(q, a string) string {
	at := kindZH.FindStringIndex(q)
	if at == nil {
		return ""
	}
	return q[:at[0]] + a + q[at[1]:] + "。"
}

var (
	askRU  = compiled(`(?i)(?:как(?:ой|ая|ое|ие|им|их|ого|ому|ую|ими|ом|ова)|котор(?:ый|ая|ое|ые|ого|ом))\s+(\p{L}+)\s|(?:сколько(?:\s+\p{L}+)?|когда|где|кто|кого|кому|чем|что|чего|как)\s`)
	yearRU = compiled(`(?i)в каком году\s`)
)

func toldRussian(q, a string) string {
	if at := yearRU.FindStringIndex(q); at != nil {
		return upperFirst(q[:at[0]] + "в " + strings.TrimSuffix(strings.TrimPrefix(strings.ToLower(a), "в "), " году") + " году " + q[at[1]:] + ".")
	}
	at := askRU.FindStringIndex(q)
	if at == nil {
		return ""
	}
	return upperFirst(q[:at[0]] + a + " " + q[at[1]:] + ".")
}

func upperFirst(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	runes := []rune(text)
	if len(runes) == 0 {
		return ""
	}
	return strings.ToUpper(string(runes[:1])) + string(runes[1:])
}
