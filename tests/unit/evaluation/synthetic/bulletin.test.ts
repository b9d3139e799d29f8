/** One made bulletin: of the usual length, about its topics, by the people it names. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../src/evaluation/random.ts';
import { makeBulletin } from '../../../../src/evaluation/synthetic/bulletin.ts';
import { makeCast } from '../../../../src/evaluation/synthetic/cast.ts';
import { TOPICS } from '../../../../src/evaluation/synthetic/topics.ts';

const random = seeded(1);
const cast = makeCast(300, random);
const bulletins = Array.from({ length: 200 }, (_, index) =>
  makeBulletin(cast, '2024年3月5日', index < 100 ? undefined : '行业动态', random),
);

describe('a made bulletin', () => {
  it('has about nine hundred characters, and no sign that was not spelled out', () => {
    for (const { title, summary, body } of bulletins) {
      expect(body.length).toBeGreaterThan(850);
      expect(body.length).toBeLessThan(1200);
      expect(`${title}${summary}${body}`).not.toMatch(/[{}]|undefined/);
    }
  });

  it('has three tags, one of them as told', () => {
    for (const [index, { tags }] of bulletins.entries()) {
      expect(new Set(tags).size).toBe(3);
      expect(tags.includes('行业动态')).toBe(index >= 100);
    }
  });

  it('speaks of things that belong to its tags', () => {
    for (const { tags, body } of bulletins) {
      const things = TOPICS.filter(({ label }) => tags.includes(label)).flatMap((topic) => topic.things);
      expect(things.some((thing) => body.includes(thing))).toBe(true);
    }
  });

  it('is of every kind, and mostly unlike the others', () => {
    expect(new Set(bulletins.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(bulletins.map(({ title }) => title)).size).toBeGreaterThan(190);
    expect(new Set(bulletins.map(({ body }) => body)).size).toBe(200);
  });

  it('has nobody speaking in a notice, and one in a speech', () => {
    const speakersOf = (wanted: string) =>
      new Set(bulletins.filter(({ kind }) => kind === wanted).map(({ speakers }) => speakers.length));
    expect([...speakersOf('通知')]).toEqual([0]);
    expect([...speakersOf('讲话')]).toEqual([1]);
  });
});
