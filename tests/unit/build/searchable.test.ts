/** What the search is told of a bulletin: every name of whom and what it names, and what it can be narrowed by. */
import { describe, expect, it } from 'vitest';
import { searchableBulletins, searchFacets } from '../../../src/build/searchable.ts';
import { bulletinText, libraryOf, memberText } from '../../builders.ts';

const library = libraryOf({
  'bulletins/2024/new.md': bulletinText({
    title: '新标准',
    date: '2024-03-05',
    fields: 'tags: [标准]\nmembers: [石工泵]\nplace: 石家庄\nissue: 12\nsummary: 一句话。',
  }),
  'bulletins/2023/old.md': bulletinText({
    title: '旧讲话',
    date: '2023-01-01',
    fields: 'kind: 讲话\nspeakers:\n  - {name: 宁建国, org: 石工泵, post: 董事长}',
  }),
  'members/pump.md': memberText('石家庄工业泵厂有限公司', 'role: 成员单位\nshortName: 石工泵\naliases: [石泵厂]'),
  'tags.yaml': '- {label: 标准, slug: standards, aliases: [团标]}\n- {label: 党建, slug: party}\n',
});

describe('searchableBulletins', () => {
  const [newer, older] = searchableBulletins(library, '/sub/');

  it('come newest first, with their addresses', () => {
    expect([newer?.url, older?.url]).toEqual(['/sub/bulletins/new/', '/sub/bulletins/old/']);
  });

  it('are found by every name of a unit, a tag and a speaker, one line each', () => {
    expect(newer?.names).toEqual(
      expect.arrayContaining(['石家庄工业泵厂有限公司、石工泵、石泵厂', '标准、团标', '石家庄', '第12期']),
    );
    expect(older?.names).toEqual(
      expect.arrayContaining(['宁建国', '石家庄工业泵厂有限公司、石工泵、石泵厂', '石工泵董事长', '讲话']),
    );
  });

  it('are found by the pinyin of title and names', () => {
    const spelled = (bulletin = newer) => bulletin?.spellings.map(({ syllables }) => syllables.join(''));
    expect(spelled()).toEqual(expect.arrayContaining(['xinbiaozhun', 'biaozhun', 'tuanbiao', 'shigongbeng']));
    expect(spelled(older)).toEqual(expect.arrayContaining(['jiujianghua', 'ningjianguo']));
  });

  it('keep the summary that an editor wrote, and make none up', () => {
    expect(newer?.summary).toBe('一句话。');
    expect(older).not.toHaveProperty('summary');
  });
});

describe('searchFacets', () => {
  it('have a row for each bulletin, oldest first', () => {
    expect(searchFacets(library)).toEqual({
      tag: { values: ['标准', '党建'], rows: [[], [0]] },
      member: { values: ['石家庄工业泵厂有限公司'], rows: [[0], [0]] },
      speaker: { values: ['宁建国'], rows: [[0], []] },
      year: { values: ['2024', '2023'], rows: [[1], [0]] },
      kind: { values: ['新闻', '讲话'], rows: [[1], [0]] },
    });
  });
});
