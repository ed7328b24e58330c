package news

import (
	"strings"
	"testing"
	"time"

	"docent/retrieval/period"
)

var now = time.Date(2023, 8, 19, 12, 0, 0, 0, time.UTC)

func topicOf(question string) (string, bool) { return Topic(question, period.Parse(question, now)) }

func TestAQuestionForNewsNamesItsTopic(t *testing.T) {
	for topic, questions := range map[string]string{
		"kazakhstan": `What is the latest on Kazakhstan?|What's new in Kazakhstan?|what's the latest news from Kazakhstan|Any news on Kazakhstan?|
			Is there anything new about Kazakhstan?|Latest news about Kazakhstan|Kazakhstan news|latest Kazakhstan news|What is happening in Kazakhstan?|
			What has happened in Kazakhstan lately?|What happened in Kazakhstan this week?|Recent developments in Kazakhstan|Catch me up on Kazakhstan.|
			Please tell me the latest on Kazakhstan|Kazakhstan: what's new?|What's going on in Kazakhstan these days?|What news is there from Kazakhstan today?|
			What are the most recent developments in Kazakhstan?|Give me the newest headlines on Kazakhstan|Can you show me any updates on Kazakhstan?|
			What’s new with Kazakhstan since Monday?|Are there any new developments in Kazakhstan?`,
		"railway": "What's new on the railway this month?|Any updates on the railway?|latest on the railway",
		"哈萨克斯坦": `哈萨克斯坦最近有什么新闻?|哈萨克斯坦有什么新消息？|最近哈萨克斯坦发生了什么？|关于哈萨克斯坦有哪些最新消息|哈萨克斯坦的最新动态|
			哈萨克斯坦最新消息|有没有关于哈萨克斯坦的新闻？|请问哈萨克斯坦这周有什么新闻吗|说说哈萨克斯坦的最新进展|哈萨克斯坦新闻|哈萨克斯坦近况如何？|
			最近有什么关于哈萨克斯坦的消息？|最新的哈萨克斯坦新闻|哈萨克斯坦本月有哪些重要新闻？|哈萨克斯坦最近怎么样？|哈萨克斯坦那边最近出了什么事？|
			哈萨克斯坦有新消息吗？|今天哈萨克斯坦有啥新鲜事|哈萨克斯坦最近的新闻有哪些？|哈萨克斯坦近期有什么动态？`,
		"中吉乌铁路": "中吉乌铁路有什么新进展？|中吉乌铁路的最新进展是什么？|中吉乌铁路最新进展如何",
		"казахстане": `Что нового в Казахстане?|Какие новости о Казахстане?|Что происходит в Казахстане?|Какие последние события в Казахстане?|
			Есть ли что-нибудь новое о Казахстане?|Расскажи последние новости о Казахстане|Что слышно нового о Казахстане?|Что произошло в Казахстане на этой неделе?|
			Последнее о Казахстане|Как дела в Казахстане?|Что в Казахстане нового?|Что нового слышно в Казахстане за последнюю неделю?|
			Какие недавние события произошли в Казахстане?|В Казахстане есть новости?`,
		"казахстана":       "Новости Казахстана|последние новости Казахстана|Какие новости из Казахстана?|свежие новости из Казахстана за сегодня",
		"железной дороге":  "Есть новости по железной дороге?|Что нового по железной дороге в этом месяце?",
		"price of oil":     "What is the latest on the price of oil?",
		"железной дорогой": "Что нового с железной дорогой?",
	} {
		for question := range strings.SplitSeq(questions, "|") {
			question = strings.TrimSpace(question)
			if got, ok := topicOf(question); !ok || got != topic {
				t.Errorf("%s: %q, %v; want %q", question, got, ok, topic)
			}
		}
	}
}

func TestAQuestionForSomethingOnATopicIsNone(t *testing.T) {
	for _, question := range strings.Split(`What is the latest price of oil?|What is the latest version of Python?|Who is the new president of Kazakhstan?|
		What is the newest city in Kazakhstan?|What is the new railway called?|When was the latest summit in Xi'an?|How many news agencies are there in Kazakhstan?|
		What did the latest report say about exports?|What happened in Kazakhstan in 1991?|What happened to the mine?|What is new?|Latest news|
		What developments in computing led to the internet?|Which events led to the war?|What is the population of Kazakhstan?|What is Fox News?|
		What are the latest figures on inflation?|What new agreements were signed in Kazakhstan?|Where are the latest data from?|
		最新的通胀率是多少？|最新的油价是多少？|最近一次峰会在哪里举行？|哈萨克斯坦新总统是谁？|新闻发布会上说了什么？|哈萨克斯坦有多少人口？|有什么新闻？|最新消息|
		哈萨克斯坦新闻处说了什么？|谈判取得了什么进展？|该国有哪些城市？|最近有什么新消息？|哈萨克斯坦最近签署了什么协议？|1991年哈萨克斯坦发生了什么？|如何看新闻？|
		Какая последняя цена на нефть?|Кто новый президент Казахстана?|Что нового?|Последние новости|Какой последний саммит прошел в Сиане?|
		Что произошло в Казахстане в 1991 году?|Сколько новостных агентств в Казахстане?|Что такое новости?|Что построили в Казахстане?|Какое население Казахстана?|
		Какие новые соглашения подписаны в Казахстане?`, "|") {
		question = strings.TrimSpace(question)
		if got, ok := topicOf(question); ok {
			t.Errorf("%s: a topic %q", question, got)
		}
	}
}

func FuzzATopicIsNeverEmpty(f *testing.F) {
	for _, seed := range []string{"What is the latest on Kazakhstan?", "哈萨克斯坦最近有什么新闻?", "Что нового в Казахстане?", "\x00\xff", "news on \x00 today"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, question string) {
		if topic, ok := topicOf(question); ok && strings.TrimSpace(topic) == "" {
			t.Errorf("%q: an empty topic", question)
		}
	})
}
