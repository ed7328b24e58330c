package telegramtest

import (
	"context"
	"regexp"
)

var commandName = regexp.MustCompile(`^[a-z0-9_]{1,32}$`)

// setMyCommands is https://core.telegram.org/bots/api#setmycommands
func (s *Server) setMyCommands(_ context.Context, p params) (any, *refusal) {
	var list []Command
	if r := p.object("commands", &list); r != nil {
		return nil, r
	}
	if len(list) > 100 {
		return nil, badRequest("BOT_COMMANDS_TOO_MUCH")
	}
	for _, c := range list {
		if !commandName.MatchString(c.Command) {
			return nil, badRequest("BOT_COMMAND_INVALID")
		}
		if n := Units(c.Description); n < 1 || n > 256 {
			return nil, badRequest("BOT_COMMAND_DESCRIPTION_INVALID")
		}
	}
	language := p["language_code"]
	if language != "" && len(language) != 2 {
		return nil, badRequest("LANG_CODE_INVALID")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.commands[language] = list
	s.broadcast()
	return true, nil
}

// Commands returns the menu for a language code; "" is for everybody else.
func (s *Server) Commands(language string) []Command {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.commands[language]
}
