package speech

import (
	"strings"
	"unicode"
)

// chineseSpeaker reads a noun phrase as that of a speaker: it ends in a noun of the table, or in a name.
func chineseSpeaker(who string) (u Utterance) {
	who = strings.TrimSpace(who)
	switch {
	case hanHe.MatchString(who):
		u.referring = toPerson
		return u
	case hanSelf.MatchString(who), who == "":
		return u
	case hanThis.MatchString(who):
		u.referring = toAny
		return u
	case notInHanNames.MatchString(who), strings.ContainsFunc(who, unicode.IsSpace) && !foreignName.MatchString(who):
		return u
	}
	if at := addressed.FindStringSubmatchIndex(who); at != nil {
		if to := chineseSpeaker(who[:at[3]]); to.Speaker != "" {
			return to
		}
	}
	u.kind = chineseKind(who)
	if u.kind != 0 {
		u.Speaker = who
	}
	return u
}

// chineseKind is the kind of speaker that a noun phrase names.
func chineseKind(who string) speakerKind {
	if kind, length := hanSpeakerNoun(who); kind != 0 && (kind != aText || length < len(who)) {
		return kind
	}
	switch {
	case strings.HasPrefix(who, "《") && strings.HasSuffix(who, "》") && strings.Count(who, "《") == 1:
		return aText
	case hanCommon.MatchString(who):
		return 0
	case hanName.MatchString(who), foreignName.MatchString(who):
		return aPerson
	}
	return titledKind(who)
}

// titledKind is a person's where a name follows a title: 发言人毛宁.
func titledKind(who string) speakerKind {
	for at := range who {
		if at == 0 {
			continue
		}
		kind, _ := hanSpeakerNoun(who[:at])
		name := who[at:]
		longer, _ := hanSpeakerNoun(who)
		if kind == aPerson && longer == 0 && (hanName.MatchString(name) || foreignName.MatchString(name) || transcription(name)) {
			return aPerson
		}
	}
	return 0
}

// transcription reports whether characters are those that spell foreign names: 托卡耶夫.
func transcription(name string) bool {
	if !hanTitledName.MatchString(name) {
		return false
	}
	n := 0
	for _, r := range name {
		if !strings.ContainsRune(transcribing, r) {
			return false
		}
		n++
	}
	return n >= 2
}

// transcribing are characters that foreign names are spelled with.
const transcribing = `阿埃艾爱安昂奥巴白班邦包保贝本比彼宾波博伯勃布查达戴丹当德登邓狄迪蒂丁东杜顿多厄恩尔法凡范菲费芬丰佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭郭哈海汉汗豪赫黑亨洪胡华怀惠霍基吉季加贾简杰金津卡凯坎康考柯科克肯孔库夸奎拉莱赖兰朗劳勒雷蕾里黎李理利莉立丽林琳龙隆卢鲁露伦罗洛马玛迈麦曼芒毛梅门蒙米密敏明缪摩莫默姆穆拿纳娜奈南内嫩尼妮涅宁牛纽农努诺欧帕派潘庞培佩彭蓬皮珀普齐奇恰强乔切钦琴琼丘屈热仁日荣茹儒瑞若撒萨塞赛三桑瑟森沙莎山尚绍舍申什圣施石史舒朔斯丝思司松苏索塔台泰坦汤唐陶特滕提田铁廷通图土托脱瓦万旺威韦维魏温文翁沃乌吾武伍西希锡夏香肖歇谢辛欣兴休许雪逊雅亚延扬杨耶叶伊依因英永尤约云泽扎詹赞宰藏曾札占张章哲珍芝治卓兹子祖佐·•`
