/** Debris of Word, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { withoutWordDebris } from '../../../../src/import/clean/word-debris.ts';
import { Worksheet } from '../../../../src/import/restore/worksheet.ts';

function cleaned(text: string): string {
  const sheet = new Worksheet(text);
  sheet.revise(withoutWordDebris(text));
  return sheet.text;
}

describe('debris of Word', () => {
  it.each([
    ['Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE MicrosoftInternetExplorer4\n近日', '近日'],
    ['近日<o:p></o:p>，联盟', '近日，联盟'],
    ['<!--[if gte mso 9]><xml>\n<w:WordDocument>\n</w:WordDocument>\n</xml><![endif]-->\n近日', '近日'],
    ['/* Style Definitions */\ntable.MsoNormalTable\n\t{mso-style-name:普通表格;\n\tfont-size:10.5pt;}\n近日', '近日'],
    ['@font-face{font-family:"宋体"; } p.MsoNormal{mso-style-name:正文; }\n近日', '\n近日'],
    ['st1\\:*{behavior:url(#ieooui) }\n近日', '近日'],
  ])('goes, with its line when that is all: %j', (text, wanted) => {
    expect(cleaned(text).trimStart()).toBe(wanted.trimStart());
  });

  it.each([
    'Normal operation of 0.5 pumps',
    '集合 {1, 2, 3}',
    '```css\np.MsoNormal{mso-style-name:正文}\n```',
    '<b>近日</b>',
  ])('is not %j', (text) => {
    expect(cleaned(text)).toBe(text);
  });
});
