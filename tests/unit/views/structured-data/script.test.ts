/** Structured data inside a page: no text of the content ends the script or begins another. */
import { expect, it } from 'vitest';
import { structuredDataScript } from '../../../../src/views/structured-data/script.ts';

const THINGS = [{ '@type': 'Thing', name: '</script><script>alert(1)</script><!-- <![CDATA[ ]]> \u2028\u2029 & "' }];

it('has no sign of markup in it', () => {
  expect(structuredDataScript(THINGS)).not.toMatch(/[<>\u2028\u2029]/);
});

it('says what was put in', () => {
  expect(JSON.parse(structuredDataScript(THINGS))).toEqual({ '@context': 'https://schema.org', '@graph': THINGS });
});
