/** Pictures lie beside the text, and may also be named by their address on the site. */
import { expect, it } from 'vitest';
import { bulletinText, problemsOf } from '../../../builders.ts';

it.each([
  ['md', '/files/bulletins/2024/a.png', []],
  ['mdx', '/files/bulletins/2024/a.png', []],
  ['md', 'https://example.org/a.png', ['remote-picture']],
  ['mdx', './a.png', []],
  ['mdx', 'https://example.org/a.png', ['remote-picture']],
])('in .%s, %s', (format, target, codes) => {
  const files = {
    [`bulletins/2024/a.${format}`]: bulletinText({ body: `![图](${target})` }),
    'bulletins/2024/a.png': '',
  };
  expect(problemsOf(files).map(({ code }) => code)).toEqual(codes);
});
