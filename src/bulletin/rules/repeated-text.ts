/** A bulletin whose text is almost that of another was most likely saved twice. */
import { plainText } from '../../markdown/anatomy.ts';
import { bulletinsByDay } from '../content.ts';
import { placeInFile } from '../references.ts';
import { likeness, sketchOf, type Sketch } from '../sketch.ts';
import type { ContentRule } from '../rule.ts';

/** Share of common pieces from which two texts count as one. */
const SAME = 0.7;

export const repeatedText: ContentRule = {
  code: 'repeated-text',
  severity: 'warning',
  title: '正文与另一篇几乎一样',
  help: '是同一篇就删掉一份；不是同一篇，核对正文有没有贴错',
  check({ content }) {
    const texts = bulletinsByDay(content).map((bulletin) => ({
      bulletin,
      sketch: sketchOf(plainText(bulletin.anatomy)),
    }));
    const rarest = rarestPieces(texts.map(({ sketch }) => sketch));
    const holders = new Map<number, number[]>();
    return texts.flatMap(({ bulletin, sketch }, index) => {
      const pieces = rarest(sketch);
      const twin = [...new Set(pieces.flatMap((piece) => holders.get(piece) ?? []))]
        .sort((a, b) => a - b)
        .map((earlier) => texts[earlier])
        .find((earlier) => earlier && likeness(sketch, earlier.sketch) >= SAME);
      for (const piece of pieces) {
        const list = holders.get(piece);
        if (list) list.push(index);
        else holders.set(piece, [index]);
      }
      if (!twin) return [];
      const blankLines = /^\s*\n/.exec(bulletin.body)?.[0].split('\n').length ?? 1;
      const place = placeInFile(bulletin, { line: blankLines, column: 1 });
      return [{ file: bulletin.file, ...place, message: `正文与 ${twin.bulletin.file} 几乎一样` }];
    });
  },
};

/**
 * A sketch → so many of its rarest pieces that two texts which are the same share at least one of them (prefix
 * filtering; Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007).
 */
function rarestPieces(sketches: readonly Sketch[]): (sketch: Sketch) => readonly number[] {
  const uses = new Map<number, number>();
  for (const sketch of sketches) for (const piece of sketch) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  return (sketch) =>
    sketch
      .map((piece) => ({ piece, count: uses.get(piece) ?? 0 }))
      .sort((a, b) => a.count - b.count || a.piece - b.piece)
      .slice(0, sketch.length - Math.ceil(SAME * sketch.length) + 1)
      .map(({ piece }) => piece);
}
