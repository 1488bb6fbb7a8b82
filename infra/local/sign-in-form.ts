import { html } from 'hono/html';

/** The sign-in form of the local identity provider: plain HTML, no script, both languages. */
export function signInForm(uid: string, wrongFor?: string): string {
  const wrong =
    wrongFor === undefined
      ? ''
      : html`<p class="error" role="alert" id="wrong">Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy thử lại.<br /><span lang="en">The name or the password is wrong. Try again.</span></p>`;
  return String(html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Đăng nhập cán bộ – Trường Thi</title>
<style>
  body { margin: 0; font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, sans-serif; background: #eef2f6; color: #14212f; }
  main { max-width: 26rem; margin: 10vh auto 0; padding: 2rem; background: #fff; border-top: 6px solid #0b4f8a; border-radius: 4px; box-shadow: 0 1px 4px rgb(20 33 47 / 15%); }
  h1 { font-size: 1.5rem; line-height: 1.35; margin: 0 0 0.25rem; }
  p { margin: 0 0 1.25rem; color: #41505f; }
  label { display: block; font-weight: 600; margin-top: 1rem; }
  input { box-sizing: border-box; width: 100%; font: inherit; padding: 0.5rem 0.625rem; border: 2px solid #5a6b7b; border-radius: 4px; }
  input:focus, button:focus { outline: 3px solid #f2b705; outline-offset: 0; }
  button { width: 100%; margin-top: 1.5rem; font: inherit; font-weight: 600; padding: 0.625rem; color: #fff; background: #0b4f8a; border: 0; border-radius: 4px; cursor: pointer; }
  button:hover { background: #083b67; }
  .error { padding: 0.75rem 1rem; color: #7d1414; background: #fdecea; border-left: 5px solid #b3261e; }
  span[lang="en"], .en { color: #5a6b7b; font-size: 0.9375rem; font-weight: 400; }
</style>
</head>
<body>
<main>
  <h1>Đăng nhập cán bộ</h1>
  <p>Hệ thống thi tuyển Trường Thi <span lang="en">· Staff sign-in</span></p>
  ${wrong}
  <form method="post" action="/oidc/interaction/${uid}">
    <label for="subject">Tên đăng nhập <span class="en" lang="en">User name</span></label>
    <input id="subject" name="subject" autocomplete="username" autocapitalize="none" required autofocus value="${wrongFor ?? ''}" />
    <label for="password">Mật khẩu <span class="en" lang="en">Password</span></label>
    <input id="password" name="password" type="password" autocomplete="current-password" required />
    <button type="submit">Đăng nhập</button>
  </form>
</main>
</body>
</html>`);
}
