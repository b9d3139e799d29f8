/** The measurement of restoring: what it counts, and a guard on what is reached. */
import { describe, expect, it } from 'vitest';
import { editDistance, shownDifference } from '../../../../src/evaluation/import/edit-distance.ts';
import { ownTexts } from '../../../../src/evaluation/import/restoration-texts.ts';
import { DAMAGE_CLASSES, measureRestoration, measureSound } from '../../../../src/evaluation/import/restoration.ts';

describe('the distance of two texts', () => {
  it.each([
    ['联盟', '联盟', 0],
    ['联盟', '联合盟', 1],
    ['联盟成立', '联成立', 1],
    ['联盟成立', '同盟会成立', 2],
    ['', '联盟', 2],
  ])('%s and %s: %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });

  it('is shown where it is', () => {
    expect(shownDifference('省联盟成立大会', '省同盟成立大会', 1)).toBe('省联盟 → 省同盟');
    expect(shownDifference('联盟', '联盟')).toBe('');
  });
});

describe('restoring our own texts', () => {
  const texts = ownTexts('tuned');

  it.each(DAMAGE_CLASSES)('$label: all glosses go, no bracket of the text does, few characters are wrong', (damage) => {
    const { characters, glosses, left, falseStrips, errorRate } = measureRestoration(texts, damage, 7, 1);
    expect(characters).toBeGreaterThan(2000);
    expect(glosses > 300).toBe(damage.glosses);
    expect({ left, falseStrips }).toEqual({ left: 0, falseStrips: 0 });
    expect(errorRate).toBeLessThan(0.002);
  });

  it('is measured the same for the same seed', () => {
    const measured = () => measureRestoration(texts.slice(0, 2), DAMAGE_CLASSES[3]!, 3, 1);
    expect(measured()).toEqual(measured());
  });

  it('sees what sound texts suffer', () => {
    expect(measureSound(['近日，联盟成立。', '会议指出:好'])).toEqual({
      texts: 2,
      same: 1,
      kinds: [{ kind: 'punctuation', texts: 1, changes: 1 }],
      unstable: 0,
    });
  });
});
