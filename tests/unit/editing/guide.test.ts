/** The editors' guide: nothing is missing in it, what it shows is right, and it reads as it was meant. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/bulletin/field.ts';
import { bulletinFields } from '../../../src/bulletin/fields/index.ts';
import { memberFields } from '../../../src/bulletin/records/member-unit.ts';
import { pageFields } from '../../../src/bulletin/records/page.ts';
import { personFields } from '../../../src/bulletin/records/person.ts';
import { tagFields } from '../../../src/bulletin/records/tag.ts';
import { externalLinkRules } from '../../../src/bulletin/rules/external-links.ts';
import { rules } from '../../../src/bulletin/rules/index.ts';
import { editorsGuide, GUIDE_EXAMPLE } from '../../../src/editing/guide.ts';
import { renderMd } from '../../../src/markdown/render.ts';
import { settingsFields } from '../../../src/site/settings-fields.ts';
import { siteText } from '../../../src/site/text/index.ts';
import { renderWords } from '../../../src/views/body.ts';
import { parseHTML } from 'linkedom';
import { SHIPPED_CONTENT } from '../../fixtures.ts';
import { problemsOf } from '../../builders.ts';

const { document } = parseHTML(
  `<body>${renderMd(editorsGuide(), { links: new Map(), pictures: new Map(), words: renderWords(siteText('zh-Hans')) })}</body>`,
);
/** The cells of every table row, as a reader sees them. */
const rows = [...document.querySelectorAll('tr')].map((row) =>
  [...row.querySelectorAll('td')].map(({ textContent }) => textContent?.trim() ?? ''),
);
const shipped = (file: string) => readFileSync(join(SHIPPED_CONTENT, file), 'utf8');

describe('the guide', () => {
  it('explains every field of a bulletin, with its example', () => {
    const headings = [...document.querySelectorAll('h4')].map(({ textContent }) => textContent);
    expect(headings).toEqual(Object.values(bulletinFields).map(({ key, label }) => `${key} ${label}`));
    const examples = [...document.querySelectorAll('h4 ~ pre code')].map(({ textContent }) => textContent?.trim());
    expect(examples).toEqual(expect.arrayContaining(Object.values(bulletinFields).map(({ example }) => example)));
  });

  it.each<[string, Fields]>([
    ['a unit', memberFields],
    ['a tag', tagFields],
    ['a person', personFields],
    ['a page', pageFields],
    ['the site', settingsFields],
  ])('explains every field of %s', (_, fields) => {
    for (const { key, label, help, required } of Object.values(fields))
      expect(rows).toContainEqual([key, label, (required ? '必填。' : '') + help]);
  });

  it('has a row for every code, in their order, with the remedy as it was written and what can be mended', () => {
    const labels = { error: '错误', warning: '提醒', notice: '建议' };
    const codes = rows.filter(([, severity = '']) => Object.values(labels).includes(severity));
    const expected = [...rules, ...Object.values(externalLinkRules)].map(
      ({ code, severity, title, help, mends = '' }) => [code, labels[severity], title, help, mends],
    );
    expect(codes).toEqual(expected.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  });

  it('shows a bulletin in which the check finds nothing', () => {
    const files = {
      'bulletins/2022/assembly.md': GUIDE_EXAMPLE,
      'members/a.md': shipped('members/shijiazhuang-industrial-pump.md').replace(/\n---\n[\s\S]*$/, '\n---\n'),
      'members/b.md': shipped('members/shijiazhuang-coal-machinery.md').replace(/\n---\n[\s\S]*$/, '\n---\n'),
      'tags.yaml': shipped('tags.yaml'),
    };
    expect(problemsOf(files)).toEqual([]);
  });

  it('leads from its list of fields to each of them', () => {
    const links = [...editorsGuide().matchAll(/\]\(#([^)]+)\)/g)].map((match) => decodeURIComponent(match[1] ?? ''));
    expect(links).toEqual(Object.values(bulletinFields).map(({ key, label }) => `${key}-${label}`.toLowerCase()));
  });
});
