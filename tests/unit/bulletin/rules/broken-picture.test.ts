/** Any name will do for a sound picture; whole folders show those that are refused. */
import { expect, it } from 'vitest';
import { bulletinText, problemsOf } from '../../../builders.ts';

it.each([
  ['图?.png', './图%3F.png'],
  ['图#1.png', './图%231.png'],
  ['图 1.png', '<./图 1.png>'],
  ['50%25.png', './50%2525.png'],
])('a picture may be called %s', (name, target) => {
  const problems = problemsOf({
    'bulletins/2024/a/index.md': bulletinText({ body: `![甲](${target})` }),
    [`bulletins/2024/a/${name}`]: '',
  });
  expect(problems).toEqual([]);
});
