/** What VS Code completes from is written for bulletins, wherever they lie, and for nothing else. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCompletion } from '../../../src/build/completion.ts';
import { temporaryFolder } from '../../fixtures.ts';

it('names the bulletins of the content folder', async () => {
  const folder = join(await temporaryFolder(), 'collections');
  const path = (file: string) => join(folder, '..', file);
  const files = ['bulletins/2024/visit/index.mdx', 'bulletins/2024/visit/会场.png', 'members/a.md', 'tags.yaml'];
  await writeCompletion('{}', new Map(files.map((file) => [file, path(file)])), folder);
  const { entries } = JSON.parse(await readFile(join(folder, 'collections.json'), 'utf8')) as { entries: object };
  expect(Object.keys(entries)).toEqual([expect.stringMatching(/^file:\/\/\/.*\/bulletins\/2024\/visit\/index\.mdx$/)]);
  expect(await readFile(join(folder, 'bulletins.schema.json'), 'utf8')).toBe('{}');
});
