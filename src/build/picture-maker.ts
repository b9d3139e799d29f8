/** Makes the files of a picture: smaller, turned the right way up, without what the camera wrote into it. */
import sharp from 'sharp';
import type { PictureRecipe } from '../views/picture.ts';
import { drawingText } from '../reader/drawing.ts';
import { inertSvg } from './inert-svg.ts';

/**
 * The same bytes for the same picture and recipe; whoever changes what comes out counts up the edition in
 * `views/picture.ts`.
 * @throws what sharp says of a picture that it cannot decode
 */
export async function makePicture(original: Uint8Array, recipe: PictureRecipe): Promise<Uint8Array> {
  switch (recipe.kind) {
    case 'drawing':
      return Buffer.from(inertSvg(drawingText(original)));
    case 'animation':
      return original;
    case 'moving':
      return sharp(original, { animated: true }).resize({ width: recipe.width }).webp().toBuffer();
    case 'still': {
      // AVIF comes out with other bytes for every number of threads
      sharp.concurrency(1);
      const smaller = sharp(original, { failOn: 'none' }).autoOrient().resize({ width: recipe.width });
      switch (recipe.format) {
        case 'avif':
          return smaller.avif().toBuffer();
        case 'webp':
          return smaller.webp().toBuffer();
        case 'png':
          return smaller.png().toBuffer();
        case 'jpg':
          // what shows through would come out black
          return smaller.flatten({ background: '#ffffff' }).jpeg().toBuffer();
      }
    }
  }
}
