/** Pictures for made bulletins: fields of one hue with a horizon, small in bytes and unlike each other. */
import sharp from 'sharp';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Degrees on the circle of colours. */
  readonly hue: number;
}

/** The bytes of a PNG, the same for the same picture. */
export function drawPicture({ width, height, hue }: Picture): Promise<Buffer> {
  const horizon = Math.round(height * 0.62);
  const posts = Array.from({ length: 7 }, (_, index) => {
    const x = Math.round((width * (index + 0.5)) / 7);
    const top = Math.round(horizon * (0.35 + 0.09 * ((index * 5) % 6)));
    return `<rect x="${x}" y="${top}" width="${Math.round(width / 18)}" height="${horizon - top}" fill="hsl(${hue} 25% ${40 + index * 4}%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${hue} 35% 86%)"/>${posts.join('')}<rect y="${horizon}" width="100%" height="${height - horizon}" fill="hsl(${hue} 18% 55%)"/></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
