/** Which program opens a new bulletin. */
import { expect, it } from 'vitest';
import { openerFor, openFile } from '../../../src/build/open-file.ts';

it.each([
  ['win32', {}, { command: 'cmd', args: ['/c', 'start', '', '文 件.md'] }],
  ['darwin', {}, { command: 'open', args: ['文 件.md'] }],
  ['linux', {}, { command: 'xdg-open', args: ['文 件.md'] }],
  ['linux', { EDITOR: 'vi' }, { command: 'vi', args: ['文 件.md'] }],
  ['win32', { VISUAL: 'code --wait', EDITOR: 'vi' }, { command: 'code', args: ['--wait', '文 件.md'] }],
] as const)('on %s with %j is found', (platform, environment, opener) =>
  expect(openerFor('文 件.md', platform, environment)).toEqual(opener),
);

it('says whether the program ran', async () => {
  expect(await openFile({ command: process.execPath, args: ['-e', ''] })).toBe(true);
  expect(await openFile({ command: process.execPath, args: ['-e', 'process.exit(3)'] })).toBe(false);
  expect(await openFile({ command: 'no-such-program-at-all', args: [] })).toBe(false);
});
