package lexicon

import (
	"strings"
	"unicode/utf8"

	"docent/retrieval/lexicon/sound"
)

// transcribing are the characters that Chinese spells foreign names with, after the table of Xinhua
// (世界人名翻译大辞典).
const transcribing = `阿埃艾爱安昂奥澳巴拜班邦保鲍北贝本比毕彼别宾滨波伯博勃布卜采察查柴昌茨达代戴丹当道德登邓迪狄蒂丁东杜敦顿多厄俄恩尔法凡范方菲费芬丰冯弗夫佛福` +
	`富盖甘冈高戈哥格葛根贡古瓜圭哈海汉豪赫黑亨洪胡华怀惠霍基吉季加迦嘉贾杰金津京喀卡开凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾黎里理利莉丽连列` +
	`林琳龙隆娄卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密敏明缪摩莫默姆木穆拿娜纳奈南瑙内嫩尼妮宁纽农努诺女欧帕派潘庞佩彭蓬皮平泊珀普奇齐契恰强乔切钦琴` +
	`丘琼热仁日荣茹瑞若撒萨塞赛桑瑟森沙莎珊尚绍舍申什圣施史士舒朔思斯丝松苏孙索塔泰坦唐汤陶特腾提廷通图土托陀瓦万旺威维韦卫温文翁沃乌武西希席锡夏香肖谢` +
	`辛欣休许雪逊雅亚娅扬耶叶伊易因英尤约赞泽曾扎詹章珍芝兹卓佐朱祖济捷娃滕罕讷陆良干套窝伽茜弥薇妲黛琪婕茱姬裴斐蒲梭魏墨渥庇玫聂祁剌略柏侯兀`

// transcribe are the readings of characters whose usual one is not how they sound in foreign names. Some are no
// syllables of Chinese: 基 stands for ki, 京 for tin.
var transcribe = func() map[rune]string {
	m := make(map[rune]string)
	fields := strings.Fields("什 shi 阿 a 塞 sai 柏 bo 莎 sha 茜 xi 伽 jia 可 ke 曾 zeng 万 wan 卜 bu 基 ki 金 kin 京 tin 季 ti 捷 te 济 zi 奇 qi " +
		"齐 ci 西 si 锡 si 辛 sin 欣 sin 逊 son 约 yo 希 xi 讷 ne 秋 qiu 杰 jie 契 qi 陆 lu 乔 jiao 柴 cai 若 zhe")
	for i := 0; i+1 < len(fields); i += 2 {
		m[[]rune(fields[i])[0]] = fields[i+1]
	}
	return m
}()

var transcribes = func() map[rune]bool {
	m := make(map[rune]bool)
	for _, r := range transcribing {
		m[r] = true
	}
	return m
}()

// Bounds of a foreign name in Chinese writing, in characters.
const (
	shortestTranscribed = 2
	longestTranscribed  = 8
)

// Transcribed says whether a run of Chinese characters may be a foreign name: it has 2 to 8 of those that such names are
// spelled with.
func Transcribed(run string) bool {
	n := utf8.RuneCountInString(run)
	if n < shortestTranscribed || n > longestTranscribed {
		return false
	}
	return !strings.ContainsFunc(run, func(r rune) bool { return !transcribes[r] })
}

// heard is how a name of simplified characters sounds, "" when it may be none.
func (d *dictionary) heard(run string) sound.Name {
	if !Transcribed(run) {
		return ""
	}
	return d.spoken(run)
}

// spoken is how simplified characters sound, read as those of a foreign name where they have such a reading.
func (d *dictionary) spoken(word string) sound.Name {
	var syllables []string
	for _, r := range word {
		s, ok := transcribe[r]
		if !ok {
			s = d.readings[r]
		}
		syllables = append(syllables, s)
	}
	return sound.Syllables(syllables)
}
