import { expect, it } from 'vitest';
import { servedOffline } from './served-offline.ts';

const origin = 'https://thi.example.vn';
const assets = ['/assets/candidate-1.js', '/assets/candidate-1.css'];
const get = (path: string, mode = 'cors', method = 'GET') =>
  servedOffline({ method, mode, url: new URL(path, origin).href }, origin, assets);

it('the page and its files come up without the network', () => {
  for (const path of ['/thi', '/thi/', '/thi/kiem-tra', '/thi?x=1'])
    expect(get(path, 'navigate')).toBe('page');
  expect(get('/assets/candidate-1.js')).toBe('asset');
});

it('no answer of the server ever comes out of the cache, and nothing of other pages', () => {
  for (const path of [
    '/api/candidate/sitting',
    '/api/candidate/sitting/paper',
    '/api/candidate/time',
    '/',
    '/can-bo/',
    '/thiet-bi',
    '/assets/staff-1.js',
  ]) {
    expect(get(path), path).toBe('network');
    expect(get(path, 'navigate'), path).toBe('network');
  }
  expect(get('/thi', 'cors')).toBe('network');
  expect(get('/thi', 'navigate', 'POST')).toBe('network');
  expect(get('https://elsewhere.example/thi', 'navigate')).toBe('network');
});
