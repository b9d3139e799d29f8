/** Text set in type: what stands for characters that cannot be drawn, and where titles are broken. */
import { describe, expect, it } from 'vitest';
import { typeFor, type Type } from '../../../src/build/share-fonts.ts';
import { drawable, fit, setLine, type SetText, type Steps } from '../../../src/build/share-lines.ts';

/** The text of set lines, read back from the outlines. */
function textOf({ lines }: SetText, type: Type): string[] {
  const chars = new Map([...type].map(([char, { outline }]) => [outline, char]));
  return lines.map(({ sorts }) => sorts.map(({ sort }) => chars.get(sort.outline)).join(''));
}

async function linesOf(text: string, steps: Steps): Promise<{ size: number; lines: string[] }> {
  const type = await typeFor(`${text}…`);
  const set = fit(text, type, steps);
  for (const { width } of set.lines) expect(width * set.size).toBeLessThanOrEqual(steps.width);
  return { size: set.size, lines: textOf(set, type) };
}

const shown = async (text: string) => drawable(text, await typeFor(text));

describe('characters', () => {
  it.each([
    ['渣浆泵 T/HPA 001—2024（试行）', '渣浆泵 T/HPA 001—2024（试行）'],
    ['张㛃、刘䶮、孙喆、μm、30 ℃、Ⅲ型、①', '张㛃、刘䶮、孙喆、μm、30 ℃、Ⅲ型、①'],
    ['🎉喜报👨‍👩‍👧🇨🇳✅：联盟成立❤️', '喜报：联盟成立'],
    ['吉𠮷堂', '吉〓堂'],
    ['𝐀𝐁', 'AB'],
    ['한국', '〓〓'],
    ['  两\u3000个\t空格\u200b ', '两 个 空格'],
    ['😀', ''],
  ])('of %s are drawn as %s', async (text, expected) => {
    expect(await shown(text)).toBe(expected);
  });

  it('have all an outline of their own', async () => {
    const text = '㛃䶮喆堃淼玥渣浆泵AaBb0123456789，。：；“”‘’《》（）—…·℃㎡ΩμⅢ';
    const type = await typeFor(text);
    expect(new Set([...text].map((char) => type.get(char)?.outline)).size).toBe([...text].length);
    for (const char of text) expect(type.get(char)?.outline, char).toMatch(/^M/);
  });

  it('stand apart where Chinese meets Latin', async () => {
    const type = await typeFor('第12期');
    const { sorts, width } = setLine('第12期', type);
    expect(sorts.map(({ before }) => before)).toEqual([0, 0.125, 0, 0.125]);
    expect(width).toBeCloseTo(sorts.reduce((sum, { sort, before }) => sum + sort.advance + before, 0));
  });
});

describe('a title', () => {
  const steps: Steps = {
    width: 600,
    sizes: [
      { size: 60, lines: 2 },
      { size: 50, lines: 3 },
    ],
  };

  it('that is short is large, in lines of like length', async () => {
    expect(await linesOf('联盟召开年度工作会议', steps)).toEqual({ size: 60, lines: ['联盟召开年度工作会议'] });
    expect(await linesOf('联盟召开年度工作会议研究来年计划', steps)).toEqual({
      size: 60,
      lines: ['联盟召开年度工作', '会议研究来年计划'],
    });
  });

  it('keeps numbers with what they count, and marks with their words', async () => {
    const { lines } = await linesOf('关于召开联盟全体会议2024年度《渣浆泵术语》', steps);
    expect(lines.join('')).toBe('关于召开联盟全体会议2024年度《渣浆泵术语》');
    for (const line of lines) {
      expect(line).not.toMatch(/\d$/);
      expect(line).not.toMatch(/^[》，。）]|[《（]$/);
    }
  });

  it('that is too long is smaller, and longer still cut off', async () => {
    const title = '联盟理事长单位组织成员单位走访渣浆泵上下游企业';
    const { size, lines } = await linesOf(title, steps);
    expect({ size, text: lines.join('') }).toEqual({ size: 50, text: title });
    const cut = await linesOf(title.repeat(4), steps);
    expect(cut.lines).toHaveLength(3);
    expect(cut.lines.at(-1)).toMatch(/[^，、。]…$/);
    expect((title.repeat(4) + '…').startsWith(cut.lines.join('').slice(0, -1))).toBe(true);
  });

  it('that is one long code breaks at its signs, and where there is none anywhere', async () => {
    const code = await linesOf('T/HPA-2024-0012-GB/T-13006-ISO-9906-2012', steps);
    expect(code.lines.join('')).toBe('T/HPA-2024-0012-GB/T-13006-ISO-9906-2012');
    for (const line of code.lines.slice(0, -1)) expect(line).toMatch(/[-/]$/);
    const unbroken = await linesOf('X'.repeat(40), steps);
    expect(unbroken.lines.join('')).toBe('X'.repeat(40));
    expect((await linesOf('X'.repeat(90), steps)).lines.at(-1)).toMatch(/X…$/);
  });

  it('in English breaks between words', async () => {
    const { lines } = await linesOf('Alliance publishes its first group standard', steps);
    expect(lines.join(' ')).toBe('Alliance publishes its first group standard');
  });

  it('of pictograms only is no line at all', async () => {
    expect((await linesOf('🎉🎉', steps)).lines.join('')).toBe('');
  });
});
