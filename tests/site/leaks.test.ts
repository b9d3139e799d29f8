/** Nothing of the machine that built the site leaves with it, nor what editors keep to themselves. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_CONTENT, siteFixture } from '../fixtures.ts';
import { build, filesOf, PERSONAL_ENV, PROJECT, runScript, temporaryFolder } from './built-site.ts';

const SECRET = 'kept-to-ourselves';
const MAILBOX = 'editor.at.home@mail.example.net';
const root = temporaryFolder();
const content = join(root.path, 'where-the-content-is');
const site = join(root.path, 'where-the-site-goes');
const withEditor = join(root.path, 'with-editor');

beforeAll(async () => {
  cpSync(siteFixture('english'), content, { recursive: true });
  const bulletin = join(content, 'bulletins/2023/lens-test.md');
  const [head = '', ...rest] = readFileSync(bulletin, 'utf8').split('\n');
  writeFileSync(bulletin, [head, `# ${SECRET} ${MAILBOX}`, ...rest, `Text <!-- ${SECRET} --> goes on.`, ''].join('\n'));
  for (const file of ['site.yaml', 'tags.yaml']) appendFileSync(join(content, file), `\n# ${SECRET} ${MAILBOX}\n`);
  const fields = `title: Of ${SECRET}\ndate: 2023-11-02\ndraft: true`;
  writeFileSync(join(content, 'bulletins/2023/plan.md'), `---\n${fields}\n---\n\n${MAILBOX}\n`);
  mkdirSync(join(content, 'notes'));
  for (const file of ['.env', 'notes/list.txt', 'bulletins/2023/list.csv']) writeFileSync(join(content, file), SECRET);
  const env = { ...PERSONAL_ENV, JIANBAO_TOKEN: SECRET, CMS_TOKEN: SECRET };
  const places = ['--out', site, '--cache', join(root.path, 'where-things-are-kept')];
  const run = await runScript('build', ['--content', content, ...places], PROJECT, env);
  if (run.code !== 0) throw new Error(run.out);

  const edited = join(root.path, 'edited');
  cpSync(SHIPPED_CONTENT, edited, { recursive: true });
  appendFileSync(join(edited, 'site.yaml'), '\nadmin:\n  backend: gitea\n  repo: alliance/bulletins\n');
  await build(edited, withEditor);
}, 200_000);
afterAll(() => root.remove());

/** What a file says, unpacked where it is packed. */
function textOf(dist: string, file: string): string {
  const bytes = readFileSync(join(dist, file));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Files that say one of `words`: `file: word`. */
function saying(dist: string, words: readonly string[]): string[] {
  return filesOf(dist).flatMap((file) => {
    const text = `${file}\n${textOf(dist, file)}`;
    return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
}

/** Short names are words of their own, which any text may hold. */
const telling = (names: readonly string[]) => names.filter((name) => name.length > 5);

describe('a built site', () => {
  it('is what is looked through here, packed files included', () => {
    expect(saying(site, ['lens']).some((found) => found.includes('.pf_fragment'))).toBe(true);
  });

  it('says nothing of what editors keep to themselves: comments, drafts, files that no page links to, tokens', () => {
    expect(saying(site, [SECRET, MAILBOX])).toEqual([]);
  });

  it.each([
    ['without the browser editor', site],
    ['with it', withEditor],
  ])('names no place on the machine that built it, nor whose it is, %s', (_, dist) => {
    const places = [root.path, PROJECT, process.cwd(), homedir(), hostname(), userInfo().username, 'where-the-'];
    expect(saying(dist, [...telling(places), 'node_modules/.jianbao', '.jianbao-building'])).toEqual([]);
  });

  it('has no address of a file on a disk, and no map back to its sources', () => {
    expect(saying(site, ['file://', 'sourceMappingURL=', 'node_modules'])).toEqual([]);
    for (const dist of [site, withEditor]) expect(filesOf(dist).filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  it('gives away no mailbox that is not in the text of a page', () => {
    const mailboxes = filesOf(site).flatMap((file) => textOf(site, file).match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []);
    const written = filesOf(siteFixture('english')).map((file) =>
      readFileSync(join(siteFixture('english'), file), 'utf8'),
    );
    expect(mailboxes.filter((mailbox) => !written.some((text) => text.includes(mailbox)))).toEqual([]);
  });
});
