// Package endpoint reaches a server of the OpenAI API: OpenAI itself, vLLM, llama.cpp, Ollama, DeepSeek, Qwen
// and others. It bounds what such a server can do to docent, says which failures are worth another try, and
// keeps the key out of every error.
package endpoint

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	openai "github.com/sashabaranov/go-openai"
)

// Config says where a server is.
type Config struct {
	// BaseURL ends before "/chat/completions" and "/embeddings": "https://api.openai.com/v1".
	BaseURL string
	// Key is sent as a bearer token; "" sends none.
	Key string
	// HTTP makes the requests; nil means a client of its own. Timeouts are the callers' business.
	HTTP *http.Client
}

const (
	// maxBody bounds an answer of the server, in bytes: 2048 vectors of 3072 numbers in decimal are 80 MB.
	maxBody = 128 << 20
	// maxKeepAlive is how many lines without data may stand between two of a stream.
	maxKeepAlive = 100_000
)

// New returns a client whose failures, unless ctx ended, are of type *Error.
func New(cfg Config) *openai.Client {
	c := openai.DefaultConfig(cfg.Key)
	c.BaseURL = strings.TrimRight(cfg.BaseURL, "/")
	c.EmptyMessagesLimit = maxKeepAlive
	client := cfg.HTTP
	if client == nil {
		client = &http.Client{Transport: newTransport()}
	}
	c.HTTPClient = &guard{client: client, key: cfg.Key}
	return openai.NewClientWithConfig(c)
}

// dialTimeout is how long connecting may take: who can't be reached by then is down, and there are other ways to
// answer. (How long an answer takes is the caller's business.)
const dialTimeout = 5 * time.Second

func newTransport() *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.DialContext = (&net.Dialer{Timeout: dialTimeout, KeepAlive: 30 * time.Second}).DialContext
	return t
}

// guard makes requests, turns every failure into an *Error, and bounds what is read.
type guard struct {
	client *http.Client
	key    string
}

// Do implements openai.HTTPDoer.
func (g *guard) Do(r *http.Request) (*http.Response, error) {
	res, err := g.client.Do(r)
	if err != nil {
		if ctx := r.Context().Err(); ctx != nil {
			return nil, ctx
		}
		return nil, &Error{Text: redact(unreached(r, err), g.key), Temporary: true}
	}
	if res.StatusCode/100 != 2 {
		defer res.Body.Close()
		return nil, refusal(res, g.key).Without(sentBy(r)...)
	}
	res.Body = &body{Reader: io.LimitReader(res.Body, maxBody), Closer: res.Body}
	if r.Header.Get("Accept") == "text/event-stream" {
		res.Body = newEventStream(res.Body)
	}
	return res, nil
}

// unreached says what failed on the way to a server, without the name, the password and the query of its address.
func unreached(r *http.Request, err error) string {
	var failed *url.Error
	if !errors.As(err, &failed) {
		return err.Error()
	}
	return fmt.Sprintf("%s %s://%s%s: %v", r.Method, r.URL.Scheme, r.URL.Host, r.URL.Path, failed.Err)
}

type body struct {
	io.Reader
	io.Closer
}
