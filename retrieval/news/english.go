package news

import "regexp"

const (
	// fresh are words for what is new, told is news, and things what is news when it is fresh.
	fresh  = `(?:(?:the |any |some |all )?(?:very )?(?:latest|newest|most recent|recent|new|fresh|breaking) )`
	told   = `(?:news|headlines|news updates?|news stories|breaking news)`
	things = `(?:news|headlines|updates?|developments?|events|stories|happenings|information|info|things)`
	on     = `(?:on|about|in|with|from|of|regarding|concerning|around|for|at|to|out of|related to)`
	// what begins the question.
	what  = `(?:(?:what|which) (?:(?:is|are|was|were|have been) )?(?:there )?|(?:is|are|was|were|has|have) there (?:been )?|do you have |have you (?:got |heard )?|got |list |i want |i need |bring me |search for |find )?`
	exist = `(?: (?:is|are) there| (?:has|have) there been| do you have)?`
)

var english = frames([]string{
	`^` + what + fresh + `+(?:and \w+ )?` + things + `?` + exist + ` ?` + on + ` (.+)$`,
	`^` + what + `(?:the |any |some |all )?` + told + exist + ` ` + on + ` (.+)$`,
	`^` + what + `(?:any|some|every)thing new ` + on + ` (.+)$`,
	`^(?:is|are|has|have) there (?:been )?any (?:updates?|developments?) ` + on + ` (.+)$`,
	`^any (?:updates?|developments?|news) ` + on + ` (.+)$`,
	`^` + what + fresh + `((?:[^ ]+ ){1,4}?)` + told + `$`,
	`^(?:the )?((?:[^ ]+ ){1,4}?)(?:latest |recent )?(?:news|headlines)$`,
	`^what (?:is|has been|have been) (?:happening|going on|up|the situation)(?: lately| recently| now)? ` + on + ` (.+)$`,
	`^what (?:has|have) happened(?: lately| recently)? (?:in|with|at|around|on) (.+)$`,
	`^what (?:is|are) ` + on + ` the news (?:on|about|from) (.+)$`,
	`^(?:catch me up|bring me up to (?:date|speed)|update me|fill me in|brief me) (?:on|about) (.+)$`,
	`^how are things (?:going )?(?:in|with|at) (.+)$`,
	`^(?:has|did) anything (?:new |important )?(?:happen|happened) (?:in|with|at|on) (.+)$`,
	`^(.+?) ?[,:-] ?(?:what is new|anything new|any news|any updates?|what is the latest|the latest|latest news)$`,
}, []string{
	`^what (?:happened|occurred|took place|was happening|went on) (?:in|with|at|around|on) (.+)$`,
	`^did anything (?:new )?happen (?:in|with|at|on) (.+)$`,
})

// frames compiles the forms that ask for news at any time, and those that do with a time.
func frames(always, timed []string) []frame {
	var all []frame
	for _, form := range always {
		all = append(all, frame{form: regexp.MustCompile(form)})
	}
	for _, form := range timed {
		all = append(all, frame{form: regexp.MustCompile(form), now: true})
	}
	return all
}
