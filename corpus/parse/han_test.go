package parse

import "testing"

func TestWrappedChineseIsJoinedAndItsCaptionsSetApart(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"wraps are line breaks": {
			"中国与中亚国家的合作不断深化,贸易额连续三年创下新的历史最高纪录,前景十分\n广阔。各方签署了多份重要的合作文件,其中包括铁路建设与人员往来便利化的内\n容。\n\n第二段从 5月29日开始。",
			"中国与中亚国家的合作不断深化,贸易额连续三年创下新的历史最高纪录,前景十分广阔。各方签署了多份重要的合作文件,其中包括铁路建设与人员往来便利化的内容。\n第二段从5月29日开始。"},
		"a caption interrupts a sentence": {
			"中国与中亚国家的合作不断深化,贸易额连续三年创下新的历史最高纪录,前景从 6月1日,一列中欧班列从西安国际港站出发驶向哈萨克斯坦的阿拉木图市,这是今年 的第一百列。新华社记者 张三 摄 来看十分广阔。 第二段很短。",
			"中国与中亚国家的合作不断深化,贸易额连续三年创下新的历史最高纪录,前景从来看十分广阔。\n6月1日,一列中欧班列从西安国际港站出发驶向哈萨克斯坦的阿拉木图市,这是今年的第一百列。新华社记者 张三 摄\n第二段很短。"},
		"two captions": {
			"游客在拍照。视觉中国供图 列车出发。图源:新华社 正文第一句。",
			"游客在拍照。视觉中国供图\n列车出发。图源:新华社\n正文第一句。"},
		"paragraphs without wraps": {
			"第一段只有一句。\n第二段也只有一句,不过稍微长一点。\n记者在现场采访。",
			"第一段只有一句。\n第二段也只有一句,不过稍微长一点。\n记者在现场采访。"},
		"Latin words keep their spaces": {"他们使用 XeSS 1.2 版本[3]。", "他们使用 XeSS 1.2版本。"},
	} {
		doc := parseOne(t, "a.txt", "专题\n\n标题\n新华社 · 2025-06-20 10:25\n"+c.body+"\n")
		if got := outline(doc); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}
