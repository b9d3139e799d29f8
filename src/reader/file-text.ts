/** The text of a file with its own line endings, for those who change it, and what surrounds it. */
import { decode, type EncodingName } from '../encoding/decode.ts';

export interface FileText {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: EncodingName;
  readonly bom: boolean;
}

/** Undefined for what is no text, or cannot be read without loss. */
export function fileText(bytes: Uint8Array): FileText | undefined {
  const decoded = decode(bytes);
  if (decoded.kind !== 'text' || decoded.damaged) return undefined;
  return { text: decoded.text, encoding: decoded.encoding, bom: decoded.bom };
}
