import { html, raw } from 'hono/html';

/** The page between "sign out" and being signed out: the provider asks once, so that no stranger's link can do it. */
export function signOutPage(form: string): string {
  return String(html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Đăng xuất – Trường Thi</title>
<style>
  body { margin: 0; font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, sans-serif; background: #eef2f6; color: #14212f; }
  main { max-width: 26rem; margin: 12vh auto 0; padding: 2rem; background: #fff; border-top: 6px solid #0b4f8a; border-radius: 4px; }
  h1 { font-size: 1.5rem; line-height: 1.35; margin: 0 0 1rem; }
  button { width: 100%; font: inherit; font-weight: 600; padding: 0.625rem; color: #fff; background: #0b4f8a; border: 0; border-radius: 4px; cursor: pointer; }
  button:focus { outline: 3px solid #f2b705; }
  a { display: block; margin-top: 1rem; color: #0b4f8a; }
</style>
</head>
<body>
<main>
  <h1>Kết thúc phiên làm việc?</h1>
  ${raw(form)}
  <button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Đăng xuất · Sign out</button>
  <a href="/can-bo/">Quay lại · Back</a>
</main>
</body>
</html>`);
}
