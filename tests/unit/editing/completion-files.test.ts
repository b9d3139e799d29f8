/** What VS Code completes from: every bulletin has the schema, by the address under which the extension looks for it. */
import { expect, it } from 'vitest';
import { completionFiles } from '../../../src/editing/completion-files.ts';

it('names every bulletin in lower case and without percent signs, in order', () => {
  const files = completionFiles('{}', [
    'file:///C:/Jianbao/content/bulletins/2024/visit/index.md',
    'file:///C:/Jianbao/content/bulletins/2024/%E4%BE%8B%E4%BC%9A.md',
  ]);
  expect(JSON.parse(files.get('collections.json') ?? '')).toEqual({
    collections: [{ hasSchema: true, name: 'bulletins' }],
    entries: {
      'file:///c:/jianbao/content/bulletins/2024/visit/index.md': 'bulletins',
      'file:///c:/jianbao/content/bulletins/2024/例会.md': 'bulletins',
    },
  });
  expect(files.get('bulletins.schema.json')).toBe('{}');
});
