package news

const (
	hanTold   = `(?:新闻|消息|动态|动向|近况|资讯|要闻|头条|进展|新鲜事|大事|大事件|讯息|时讯)`
	hanThings = `(?:新闻|消息|动态|动向|近况|资讯|要闻|头条|进展|新鲜事|大事|大事件|讯息|时讯|情况|事情|事件|事儿|事|报道|看点)`
	hanFresh  = `(?:最新的?|新的?|近期的?|最近的?|重要的?|重大的?|值得关注的?|其他的?|别的)`
	hanWhich  = `(?:什么|哪些|哪几条|啥|何)`
	hanEnd    = `(?:吗|呢|没有|么|没|吧|了|啊|呀|值得关注|发生| )*$`
	hanOn     = `(?:关于|有关|对于|针对|围绕|涉及|在)?`
	hanSide   = `(?:方面|那边|这边|那里|当地|领域|问题)?`
)

var chinese = frames([]string{
	`^(?:` + hanFresh + `)*(?:都)?(?:有没有|有无|有)` + hanWhich + `?` + hanFresh + `*(?:关于|有关|涉及|来自|和|与)(.+?)(?:有关|相关)?` + hanSide + `的` + hanFresh + `*` + hanThings + hanEnd,
	`^` + hanOn + `(.+?)` + hanSide + `(?:又|都|还|现在|目前|,| )*(?:有没有|有无|有|出了|出现了|传来了?|传出了?)` + hanFresh + `*` + hanWhich + hanFresh + `*` + hanThings + hanEnd,
	`^` + hanOn + `(.+?)` + hanSide + `(?:又|都|还|现在|目前|,| )*(?:有没有|有无|有)` + hanFresh + `*` + hanTold + hanEnd,
	`^` + hanOn + `(.+?)` + hanSide + `(?:正在|在|又|都| )*发生了?` + hanFresh + `*` + hanWhich + hanFresh + `*` + hanThings + hanEnd,
	`^` + hanOn + `(.+?)` + hanSide + `的?` + hanFresh + `+` + hanThings + `(?:(?:是|有|都有|包括)` + hanWhich + `|怎么样|如何|怎样|是怎样的|一览|汇总)?` + hanEnd,
	`^` + hanFresh + `(?:关于|有关|涉及|来自)?(.+?)(?:有关|相关)?的?` + hanTold + `(?:(?:是|有|都有)` + hanWhich + `)?` + hanEnd,
	`^(?:关于|有关|对于|涉及|来自)(.+?)` + hanSide + `的?` + hanTold + hanEnd,
	`^([^有是说]+?)的?(?:新闻|要闻|头条|近况)(?:如何|怎么样|怎样)?$`,
}, []string{
	`^` + hanOn + `(.+?)` + hanSide + `(?:正在|在|又|都| )*(?:发生|出)了?` + hanWhich + hanEnd,
	`^(.+?)(?:的?情况|局势|形势)?(?:怎么样|如何|怎样|咋样)了?` + hanEnd,
})
