import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './read-modules.ts';

/**
 * What candidates of other systems lost while sitting an exam, by the thread that tells it. The title
 * of the test that would have caught it names the thread.
 */
const sitting = `
  Artemis#12948 Artemis#13184 Artemis#1469 Artemis#1903 Artemis#1770 Artemis#1757 Artemis#2938
  Artemis#5444 Artemis#7047 Artemis#12928 CSCfi/exam#19 CSCfi/exam#21 CSCfi/exam#616 CSCfi/exam#619
  CSCfi/exam#253 CSCfi/exam#781 CSCfi/exam#712 CSCfi/exam#1173 tcexam#293 tcexam#409 tcexam#51
  tcexam#255 sakai#2755 sakai#8788 sakai#13058 sakai#6680 sakai#9381 PrairieLearn#2506
  PrairieLearn#2241 PrairieLearn#14213 PrairieLearn#5675 relate#740 oli-torus#4250 online_test#322
  seb-mac#53 seb-mac#498 seb-mac#499 seb-server#58 seb-server#168 seb-win-refactoring#905
  seb-win-refactoring#189 edx-proctoring#412 edx-proctoring#887
  moodle-qtype_essayautograde#58 skills-service#3247 muikku#7589 tutor#2028 RunestoneServer#872
  source.coop#12 coursemology2#1371
`
  .trim()
  .split(/\s+/);

/** What authors of other systems lost while moving questions between systems. */
const moving = ['canvas-lms#2346', 'Distribution#421', 'Distribution#1439', 'vscode-gift#14'];

const titles = ['shared', 'functions', 'web', 'test']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.test\.tsx?$/.test(path))
      .map((path) => readFileSync(join(root, folder, path), 'utf8')),
  )
  .flatMap((text) => [...text.matchAll(/^\s*(?:it|test)\(\s*(['"`])(.+?)\1,/gm)])
  .map(([, , title]) => title ?? '');

it.each([...sitting, ...moving])('the failure told in %s has a test that names it', (thread) => {
  const named = new RegExp(`${thread}(?!\\d)`);
  expect(titles.filter((title) => named.test(title))).not.toEqual([]);
});
