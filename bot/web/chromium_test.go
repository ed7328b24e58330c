package web

import (
	"context"
	"os/exec"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// chromium is a browser with one page open.
type chromium struct {
	t   *testing.T
	ctx context.Context
}

// openChromium starts a browser of its own, or skips the test where none is installed. scheme is "light" or "dark".
func openChromium(t *testing.T, width, height int64, scheme string) *chromium {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no chromium is installed")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU)
	for _, flag := range []string{"disable-quic", "no-first-run", "disable-background-networking", "disable-component-update", "disable-sync"} {
		options = append(options, chromedp.Flag(flag, true))
	}
	allocator, release := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, quit := chromedp.NewContext(allocator)
	ctx, expire := context.WithTimeout(ctx, 5*time.Minute)
	t.Cleanup(func() {
		if err := chromedp.Cancel(ctx); err != nil {
			t.Log(err)
		}
		expire()
		quit()
		release()
	})
	c := &chromium{t, ctx}
	viewport := []chromedp.EmulateViewportOption{}
	if width < 600 {
		viewport = append(viewport, chromedp.EmulateMobile, chromedp.EmulateTouch, chromedp.EmulateScale(2))
	}
	c.do(chromedp.EmulateViewport(width, height, viewport...), prefer(scheme))
	return c
}

// prefer sets the colour scheme, and asks for stillness so that pictures are the same each time.
func prefer(scheme string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"},
		}})
		return err
	})
}

// forget makes the browser one that was never here.
func forget() chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, network.ClearBrowserCookies, cdp.Empty{})
		return err
	})
}

// do takes steps in the page.
func (c *chromium) do(steps ...chromedp.Action[chromedp.Void]) {
	c.t.Helper()
	if err := chromedp.Do(c.ctx, steps...); err != nil {
		c.t.Fatal(err)
	}
}

// see waits until the element is shown and returns the text that it shows.
func (c *chromium) see(selector string) string {
	c.t.Helper()
	c.do(chromedp.WaitVisible(chromedp.CSS(selector)))
	return read(c, chromedp.Text(chromedp.CSS(selector)))
}

// read takes a step that yields something.
func read[T any](c *chromium, step chromedp.Action[T]) T {
	c.t.Helper()
	value, err := chromedp.Run(c.ctx, step)
	if err != nil {
		c.t.Fatal(err)
	}
	return value
}
