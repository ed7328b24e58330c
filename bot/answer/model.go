package answer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"

	openai "github.com/sashabaranov/go-openai"

	"docent/corpus"
	"docent/retrieval"
	"docent/retrieval/endpoint"
	"docent/retrieval/lexicon"
)

// ErrNoDraft says that the model ended without a word for the reader.
var ErrNoDraft = errors.New("the model gave no answer")

// ModelComposer asks a language model to answer from passages. It may be used in parallel.
type ModelComposer struct {
	cfg      ModelConfig
	size     *contextSize
	client   *openai.Client
	verifier *Verifier
	log      *slog.Logger
	// aloud is set while the model's reasoning is expected without an opening tag: by its name at first, then by its
	// last answer.
	aloud atomic.Bool
}

// NewModel returns a composer that asks the model of the configuration. It makes no request yet.
func NewModel(cfg ModelConfig, log *slog.Logger) *ModelComposer {
	cfg = cfg.withDefaults()
	if cfg.Lexicon == nil {
		var err error
		if cfg.Lexicon, err = lexicon.Default(); err != nil {
			log.Error("without a lexicon no claim of the model can be verified", "error", err)
		}
	}
	m := &ModelComposer{
		cfg: cfg, log: log, size: newContextSize(cfg, log), verifier: NewVerifier(cfg.Lexicon),
		client: endpoint.New(endpoint.Config{BaseURL: cfg.BaseURL, Key: cfg.Key, HTTP: cfg.HTTP}),
	}
	m.aloud.Store(reasoners.MatchString(cfg.Model))
	return m
}

// Draft is what the model wrote, before anything of it is checked.
type Draft struct {
	// Text is what it wrote for the reader, without its reasoning. It is data: its markers number the hits
	// from 1, and its markup means nothing.
	Text string
	// NoAnswer is set when the model found that the passages do not say; Text is then empty.
	NoAnswer bool
	// Truncated is set when the end is missing: the limit of tokens or bytes came first.
	Truncated bool
	// Model names the model that was asked.
	Model string
	// Passages is how many of the hits, from the first, the prompt held.
	Passages int
	// Prompt is how many tokens the prompt had, as docent estimates them.
	Prompt int
}

// Compose asks for an answer to the question, in its Language, from the hits. onText, which may be nil, is called from this goroutine: with "" at the first token, then with everything written so far, each time that it
// changes; it can also become shorter, when what looked like an answer turns out to be reasoning. Compose fails when the model
// can't be reached, breaks off, or says nothing (ErrNoDraft); what onText has shown is then void. No error has
// the key in it.
func (m *ModelComposer) Compose(ctx context.Context, q Question, hits []retrieval.Hit, onText func(string)) (Draft, error) {
	ctx, cancel := m.bounded(ctx)
	defer cancel()
	q = q.dated(m.cfg.Now())
	for size := m.size.tokens(ctx); ; {
		p := newPrompt(q, hits, size-m.cfg.answerOf(size))
		p.answer = m.cfg.answerOf(size)
		draft, err := m.attempts(ctx, p, onText)
		var e *endpoint.Error
		if errors.As(err, &e) && e.TooLong() && size > leastContext {
			size = m.size.less(size, e.ContextSize())
			m.log.WarnContext(ctx, "the prompt is too long for the model; trying with a smaller one", "tokens", size)
			continue
		}
		if err != nil {
			return Draft{}, fmt.Errorf("ask the model %s: %w", m.cfg.Model, err)
		}
		return draft, nil
	}
}

// attempts tries again what failed before the first piece of an answer.
func (m *ModelComposer) attempts(ctx context.Context, p prompt, onText func(string)) (draft Draft, err error) {
	err = m.cfg.Retry.Do(ctx, func() error {
		s := newStream(onText)
		s.aloud = m.aloud.Load()
		draft, err = m.once(ctx, p, s)
		if err != nil && s.begun {
			return final(err)
		}
		return err
	})
	return draft, err
}

// final returns err so that it is not tried again, though it is the server's failure all the same.
func final(err error) error {
	var e *endpoint.Error
	if !errors.As(err, &e) {
		return err
	}
	last := *e
	last.Begun = true
	return &last
}

// once makes one request and reads its stream to the end.
func (m *ModelComposer) once(ctx context.Context, p prompt, s *stream) (Draft, error) {
	alive, stop := newWatch(ctx, m.cfg.Idle)
	defer stop()
	response, err := m.client.CreateChatCompletionStream(alive.ctx, m.request(p))
	if err != nil {
		return Draft{}, alive.failure(ctx, err, m.cfg.Key, p)
	}
	defer response.Close()
	if err := s.read(response.RecvRaw, alive.touch); err != nil {
		return Draft{}, alive.failure(ctx, err, m.cfg.Key, p)
	}
	m.aloud.Store(s.thoughts.closedAlone)
	draft, err := s.draft()
	draft.Model, draft.Passages, draft.Prompt = m.cfg.Model, p.passages, p.tokens
	return draft, err
}

// Name is the model's name at the server.
func (m *ModelComposer) Name() string { return m.cfg.Model }

// Check holds a draft against its passages as Verifier.Check does.
func (m *ModelComposer) Check(draft Draft, hits []retrieval.Hit) ([]Claim, []corpus.Citation, int) {
	return m.verifier.Check(draft, hits)
}
