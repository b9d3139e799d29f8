/** An address as a QR code, drawn as the data of one SVG path. */
import { encode } from 'uqr';

export interface QrCode {
  /** Modules along one side, the quiet zone with them: the side of the view box. */
  readonly size: number;
  /** For a stroke of width 1: one stroke per row and run of dark modules. */
  readonly path: string;
}

/** ISO/IEC 18004 asks for four light modules all around. */
const QUIET = 4;

export function qrCode(address: string): QrCode {
  // every mask can be read; to look for the prettiest takes ten times as long
  const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: 2 });
  const rows = data.map((row, y) => {
    const runs = [
      ...row
        .map((dark) => (dark ? 'x' : '.'))
        .join('')
        .matchAll(/x+/g),
    ];
    return runs
      .map((run, index) => {
        const before = runs[index - 1];
        const gap = run.index - (before ? before.index + before[0].length : 0);
        const start = before ? `m${gap} 0` : `M${QUIET + gap} ${QUIET + y}.5`;
        return `${start}h${run[0].length}`;
      })
      .join('');
  });
  return { size: size + 2 * QUIET, path: rows.join('') };
}
