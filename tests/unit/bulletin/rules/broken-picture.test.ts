/** Pictures whose file is sound but whose name a build cannot take; whole folders show the other cases. */
import { describe, expect, it } from 'vitest';
import { bulletinText, problemsOf } from '../../../builders.ts';

const codesFor = (name: string, target: string) =>
  problemsOf({
    'bulletins/2024/a/index.md': bulletinText({ body: `![甲](${target})` }),
    [`bulletins/2024/a/${name}`]: '',
  }).map(({ code, message }) => `${code} ${message}`);

describe('a picture whose name has', () => {
  it.each([
    ['图?.png', './图%3F.png'],
    ['图#1.png', './图%231.png'],
  ])('a character that means something in an address is refused: %s', (name, target) => {
    expect(codesFor(name, target)).toEqual([`broken-picture “${target}”的文件名或文件夹名里有 ? 或 #`]);
  });

  it('a space or a percent sign is taken', () => {
    expect(codesFor('图 1.png', '<./图 1.png>')).toEqual([]);
    expect(codesFor('50%25.png', './50%2525.png')).toEqual([]);
  });
});
