/** A file name becomes an address, beside the site's own files. */
import { expect, it } from 'vitest';
import { slugProblem } from '../../../../src/bulletin/rules/file-name.ts';

it.each(['bulletin', 'member', 'page'])('a %s has no dot in its name', (kind) => {
  expect(slugProblem(kind, 'robots.txt')).toMatchObject({ suggestion: 'robots-txt' });
  expect(slugProblem(kind, 'meeting-2024_a')).toBeUndefined();
});
