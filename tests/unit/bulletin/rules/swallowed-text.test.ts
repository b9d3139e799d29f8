/** What YAML takes for a comment and an editor did not mean as one. */
import { expect, it } from 'vitest';
import { bulletinText, placesOf, problemsOf } from '../../../builders.ts';

const found = (fields: string) =>
  placesOf(problemsOf({ 'bulletins/2024/a.md': bulletinText({ fields }) })).filter((place) =>
    place.endsWith('swallowed-text'),
  );

it.each([
  ['place: 滨海市 #2 会议室', ['4:12 swallowed-text']],
  ['place: #2 会议室', ['4:8 swallowed-text']],
  ['place: "滨海市" #2 会议室', ['4:14 swallowed-text']],
  ['place: 滨海市 # 二楼', []],
  ['place: "滨海市 #2 会议室"', []],
  ["place: '滨海市 #2 会议室'", []],
  ['place: C#会议室', []],
  ['place: 滨海市 #', []],
  ['#place: 滨海市', []],
  ['speakers: ["李伟 #2", 赵晓岚]', []],
  ['summary: |\n  第一行 #1 号\n  第二行 #2 号', []],
])('in %j', (fields, places) => expect(found(fields)).toEqual(places));
