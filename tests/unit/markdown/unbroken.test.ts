/** Numbers and their units: what may not be parted by the end of a line. */
import { describe, expect, it } from 'vitest';
import { textPieces } from '../../../src/markdown/unbroken.ts';

/** The text with brackets around what stays together. */
const marked = (text: string) =>
  textPieces(text)
    .map(({ text: piece, unbroken }) => (unbroken ? `[${piece}]` : piece))
    .join('');

describe('a number stays with its unit', () => {
  it.each([
    ['投资50 万元，增产3 %', '投资[50 万元]，增产[3 %]'],
    ['流量10 m³/h，扬程20m', '流量[10 m³/h]，扬程[20m]'],
    ['2022年10月28日', '[2022年][10月][28日]'],
    ['第7期，第 12 次', '[第7期]，[第 12 次]'],
    ['1,200吨，5–10 年，100多万元', '[1,200吨]，[5–10 年]，[100多万元]'],
    ['转速1480 r/min', '转速[1480 r/min]'],
    ['硬度60 HRC，约 600HBW', '硬度[60 HRC]，约 [600HBW]'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('what is no measure is left alone', () => {
  it.each(['GB/T 1.1-2020 标准', 'T/HPA 0001-2024', '10 miles', '1980 words', '37.5%', 'v2.0 版', '十九家单位', ''])(
    '%s',
    (text) => {
      expect(marked(text)).toBe(text);
    },
  );
});

it('changes no character of the text', () => {
  const text = '联盟由19 家单位组成，2022 年成立，年产 3.5 万台，效率提高 12.5 %。';
  expect(textPieces(text).map((piece) => piece.text)).not.toEqual([text]);
  expect(
    textPieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
