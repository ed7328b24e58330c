package lexicon

import (
	"strings"
	"unicode"
)

func isNotWordy(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// isHanStop says whether a Chinese word carries no content of its own.
func isHanStop(word string) bool {
	_, ok := hanStopWords[word]
	return ok
}

var hanStopWords = func() map[string]struct{} {
	m := make(map[string]struct{})
	for w := range strings.FieldsSeq(hanStop) {
		m[w] = struct{}{}
	}
	return m
}()

const hanStop = `的 了 在 是 有 和 与 及 或 等 也 都 就 而 但 对 从 由 被 把 向 往 以 于 其 这 那 此 该 各 每 某 并 且 则 又 还 再 很 最 更 太 不 没 没有 无
之 者 所 着 过 到 给 让 使 用 为 因 因为 所以 如果 虽然 但是 而且 以及 并且 或者 还是 关于 对于 根据 按照 通过 随着 除了 之一 之后 之前 之间 之中 当 当时 时 时候
我 你 您 他 她 它 我们 你们 他们 她们 它们 自己 什么 甚么 怎么 怎样 怎么样 怎么办 如何 为什么 为何 何 何时 何处 何地 何人 何种 哪 哪个 哪些 哪里 哪儿 哪位 哪种 哪一 哪一个 哪年 谁 谁的
几 几个 多少 多大 多久 多长 多高 多远 多 吗 呢 吧 啊 呀 嘛 么 请问 请 告诉 说 称 叫 叫做 称为 被称为 是否 是不是 有没有 能 能够 可以 可 会 要 应该 应当 得 地 个 一个 一种 一些 一
些 种 位 名 次 件 项 份 条 中 里 上 下 内 外 前 后 来 去 做 作 作为 成为 进行 具有 拥有 包括 属于 存在 哪一年 什么样 什么时候 什么人 以下 以上 其他 其它 其中 这个 那个 这些 那些 这种 那种 这里 那里 这样 那样
曾 曾经 已 已经 正在 将 只 仅 仅仅 才 却 即 便 若 如 像 比 跟 同 至 自 自从 直到 离 距 又是 也是 都是 就是 不是 而是 主要 具体
一位 一名 一种 一次 一项 一场 一座 一条 一支 一部 一家 一份 一届 一件 这位 这项 这次 这场 那位 那项 那次 此次 该项 每个 每一 每一个 哪一位 哪一种 哪一项 哪项 哪座 哪家 哪部 哪支 几位 几名
另 另一 另一个 另一种 另外 本 届 支 座 变得 之所以 为了 非常 十分 通常 正是 这一 那一 这是 那是 都有 还有 是由 不会 不能 不可 并不 并非`
