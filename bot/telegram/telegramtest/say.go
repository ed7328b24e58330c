package telegramtest

// With changes a message that a user is about to send.
type With func(*Message)

// ReplyTo makes the message a reply to another one of its chat.
func ReplyTo(m Message) With {
	return func(out *Message) {
		m.ReplyTo = nil
		out.ReplyTo = &m
	}
}

// InTopic writes the message into a topic of a forum.
func InTopic(thread int) With {
	return func(m *Message) { m.Thread, m.IsTopicMessage = thread, true }
}

// Anonymously lets an administrator write in the name of the group.
func Anonymously(m *Message) {
	group := m.Chat
	m.SenderChat = &group
	m.From = &User{ID: 1087968824, IsBot: true, FirstName: "Group", Username: "GroupAnonymousBot"}
}

// AsCaption makes the text the caption of a photo.
func AsCaption(m *Message) {
	m.Caption, m.CaptionEntities, m.Text, m.Entities = m.Text, m.Entities, "", nil
	m.Photo = []Photo{{FileID: "photo", UniqueID: "photo", Width: 90, Height: 90}}
}

// Mention turns the first place where the user's first name stands into a mention of somebody without a @name.
func Mention(u User) With {
	return func(m *Message) {
		if e, found := entityAt(m.Text, u.FirstName, "text_mention"); found {
			e.User = &u
			m.Entities = append(m.Entities, e)
		}
	}
}

// Say lets a user write in a chat, and queues the update for the bot. Commands, @names and links become entities.
func (s *Server) Say(to int64, from User, text string, with ...With) Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chatOf(to)
	m := Message{Chat: c.Chat, From: &from, Date: s.options.Now().Unix(), Text: text, Entities: Entities(text)}
	for _, change := range with {
		change(&m)
	}
	m = c.add(m)
	s.push("message", m)
	return m
}

// Edit lets a user change a message.
func (s *Server) Edit(m Message, text string) Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	kept := s.chatOf(m.Chat.ID).message(m.ID)
	kept.Text, kept.Entities, kept.EditDate = text, Entities(text), s.options.Now().Unix()
	s.push("edited_message", *kept)
	return *kept
}

// Migrate turns a basic group into a supergroup, tells the bot as Telegram does, and returns the new chat's id.
func (s *Server) Migrate(group int64) int64 {
	s.mu.Lock()
	old := s.chatOf(group)
	s.mu.Unlock()
	becomes := s.group("supergroup", old.Title)
	s.open(becomes, old.members)
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.options.Now().Unix()
	s.push("message", old.add(Message{Chat: old.Chat, Date: now, MigrateTo: becomes.ID}))
	s.push("message", becomes.add(Message{Chat: becomes.Chat, Date: now, MigrateFrom: group}))
	old.moved = becomes.ID
	return becomes.ID
}
