/** When the browser editor becomes part of a site, and what is taken out of it on the way. */
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { adminRoute } from '../../../src/build/admin-route.ts';
import type { AdminSettings } from '../../../src/site/admin-setting.ts';

/** The routes and plugins that the integration adds for a command. */
function added(command: 'dev' | 'build', admin?: AdminSettings): { routes: string[]; plugins: Plugin[] } {
  const routes: string[] = [];
  const plugins: Plugin[] = [];
  const setup = adminRoute(admin ? { admin } : {}).hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({
    command,
    injectRoute: ({ pattern }: { pattern: string }) => routes.push(pattern),
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
  });
  return { routes, plugins };
}

const GITEA: AdminSettings = { backend: 'gitea', repo: 'a/b', folder: 'content' };
const LOCAL: AdminSettings = { backend: 'local', folder: 'content' };

describe('the page of the browser editor', () => {
  it('is there where an editor is chosen, and one for a single machine in the dev server alone', () => {
    expect(added('build').routes).toEqual([]);
    expect(added('dev').routes).toEqual([]);
    expect(added('build', LOCAL).routes).toEqual([]);
    expect(added('dev', LOCAL).routes).toEqual(['/admin']);
    expect(added('build', GITEA).routes).toEqual(['/admin']);
    expect(added('dev', GITEA).routes).toEqual(['/admin']);
  });

  const plugin = (name: string) => {
    const found = added('build', GITEA).plugins.find((one) => one.name === `jianbao-admin-${name}`);
    return found as unknown as Readonly<Record<string, (...parts: string[]) => unknown>>;
  };
  const EDITOR = '/x/node_modules/@sveltia/cms/npm/index.js';

  it('leaves out the faces that the editor would ask another host for, and touches nobody else’s code', () => {
    const css =
      'a{b:c}@font-face {font-family:X;src:url(https://cdn.example.org/x.woff2)}@font-face{src:url(./y.woff2)}';
    expect(plugin('own-host')['transform']?.(css, EDITOR)).toMatchObject({
      code: 'a{b:c}@font-face{src:url(./y.woff2)}',
    });
    expect(plugin('own-host')['transform']?.(css, '/x/src/browser/share.ts')).toBeUndefined();
  });

  it('keeps the languages that a bulletin may quote', () => {
    const { resolveId, load } = plugin('few-languages');
    expect(resolveId?.('@shikijs/langs/yaml', EDITOR)).toBeUndefined();
    expect(resolveId?.('@shikijs/langs/cobol', '/x/other.js')).toBeUndefined();
    expect(load?.(String(resolveId?.('@shikijs/langs/cobol', EDITOR)))).toBe('export default [];');
  });
});
