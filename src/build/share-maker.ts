/** Makes the file of a share card. */
import sharp from 'sharp';
import type { CardShape, ShareCard } from '../views/share.ts';
import { drawCard } from './share-drawing.ts';

/** The same bytes for the same card, wherever it is made; whoever changes what comes out counts up the edition in `views/share.ts`. */
export async function makeCard(card: ShareCard, shape: CardShape): Promise<Uint8Array> {
  sharp.concurrency(1);
  return (
    sharp(Buffer.from(await drawCard(card, shape)))
      .flatten({ background: '#ffffff' })
      // red, black and what lies between them and paper
      .png({ palette: true, colours: 16, dither: 0, effort: 1 })
      .toBuffer()
  );
}
