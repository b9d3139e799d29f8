/** A bulletin whose text is almost that of another was most likely saved twice. */
import { plainText } from '../../markdown/anatomy.ts';
import { everyBulletin } from '../content.ts';
import { compareText } from '../problem.ts';
import { placeInFile } from '../references.ts';
import { likeness, sketchOf, type Sketch } from '../sketch.ts';
import type { ContentRule } from '../rule.ts';

interface Holder {
  readonly file: string;
  readonly sketch: Sketch;
}

/** Share of common pieces from which two texts count as one. */
const SAME = 0.7;

export const repeatedText: ContentRule = {
  code: 'repeated-text',
  severity: 'warning',
  title: '正文与另一篇几乎一样',
  help: '是同一篇就删掉一份；不是同一篇，核对正文有没有贴错',
  check({ content }) {
    const byDay = [...everyBulletin(content)].sort(
      (a, b) => compareText(a.data.date ?? '', b.data.date ?? '') || compareText(a.file, b.file),
    );
    /** Piece of text → the earlier bulletins that have it in their sketch. */
    const holders = new Map<number, Holder[]>();
    return byDay.flatMap((bulletin) => {
      const sketch = sketchOf(plainText(bulletin.anatomy));
      const own: Holder = { file: bulletin.file, sketch };
      const neighbours = new Set(sketch.flatMap((piece) => holders.get(piece) ?? []));
      const twin = [...neighbours].find((other) => likeness(sketch, other.sketch) >= SAME);
      for (const piece of sketch) {
        const list = holders.get(piece);
        if (list) list.push(own);
        else holders.set(piece, [own]);
      }
      if (!twin) return [];
      const blankLines = /^\s*\n/.exec(bulletin.body)?.[0].split('\n').length ?? 1;
      const place = placeInFile(bulletin, { line: blankLines, column: 1 });
      return [{ file: bulletin.file, ...place, message: `正文与 ${twin.file} 几乎一样` }];
    });
  },
};
