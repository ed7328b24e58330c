package telegramtest

import "context"

// methods by their name in lower case: the Bot API does not mind the case of a method's name.
var methods = map[string]func(*Server, context.Context, params) (any, *refusal){
	"getme":                 (*Server).getMe,
	"getupdates":            (*Server).getUpdates,
	"setwebhook":            (*Server).setWebhook,
	"deletewebhook":         (*Server).deleteWebhook,
	"getwebhookinfo":        (*Server).getWebhookInfo,
	"setmycommands":         (*Server).setMyCommands,
	"getchat":               (*Server).getChat,
	"getchatmember":         (*Server).getChatMember,
	"getchatadministrators": (*Server).getChatAdministrators,
	"sendmessage":           (*Server).sendMessage,
	"sendmessagedraft":      (*Server).sendMessageDraft,
	"editmessagetext":       (*Server).editMessageText,
	"deletemessage":         (*Server).deleteMessage,
	"answercallbackquery":   (*Server).answerCallbackQuery,
	"sendchataction":        (*Server).sendChatAction,
}

func (s *Server) call(ctx context.Context, method string, p params) (any, *refusal) {
	s.mu.Lock()
	s.calls[method]++
	s.broadcast()
	s.mu.Unlock()
	return methods[method](s, ctx, p)
}

func (s *Server) getMe(context.Context, params) (any, *refusal) {
	return struct {
		User
		CanJoinGroups bool `json:"can_join_groups"`
		ReadsAll      bool `json:"can_read_all_group_messages"`
		Inline        bool `json:"supports_inline_queries"`
	}{s.bot, true, false, false}, nil
}

// broadcast wakes everyone who waits for a change. The caller holds s.mu.
func (s *Server) broadcast() {
	close(s.changed)
	s.changed = make(chan struct{})
}
