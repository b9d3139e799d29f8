/** A page saved as one file (.mht, .mhtml): a letter whose parts are the page and its pictures. */
import { decode } from '../../encoding/decode.ts';

export interface WebArchive {
  /** The page itself, in the encoding that its part names or is in. */
  readonly html: string;
  /** The picture at an address that the page uses. */
  readonly picture: (address: string) => Uint8Array | undefined;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Parts inside parts, as Word writes them, go no deeper. */
const DEEPEST = 3;

/** Whether a text begins like the head of such a file. */
export function isWebArchive(text: string): boolean {
  const head = /^[\s\S]{0,6000}?\n\s*\n/.exec(text.slice(0, 6000).replace(/\r\n/g, '\n'))?.[0] ?? '';
  return (
    /^(?:From|MIME-Version|Subject|Date|Content-Type|X-[\w-]+|Snapshot-[\w-]+)\s*:/i.test(head) &&
    /^Content-Type\s*:\s*multipart\/related/im.test(head)
  );
}

/** @param bytes of the whole file; @returns undefined where it holds no page */
export function openWebArchive(bytes: Uint8Array): WebArchive | undefined {
  // one character a byte, so that parts in different encodings can be told apart first
  const parts = leaves(partOf(binaryText(bytes)), DEEPEST);
  const page = parts.find(({ headers }) => /^text\/html/i.test(headers.get('content-type') ?? ''));
  if (!page) return undefined;
  const decoded = decode(bodyBytes(page), { declared: parameter(page.headers.get('content-type'), 'charset') });
  if (decoded.kind === 'binary') return undefined;
  const pictures = new Map<string, Uint8Array>();
  for (const part of parts) {
    if (!/^image\//i.test(part.headers.get('content-type') ?? '')) continue;
    const location = part.headers.get('content-location');
    const id = part.headers.get('content-id')?.replace(/^<|>$/g, '');
    const picture = bodyBytes(part);
    if (location) pictures.set(location, picture);
    if (id) pictures.set(`cid:${id}`, picture);
  }
  const place = page.headers.get('content-location');
  const whole = (address: string) => (URL.canParse(address, place) ? new URL(address, place).href : address);
  return { html: decoded.text, picture: (address) => pictures.get(address) ?? pictures.get(whole(address)) };
}

function partOf(text: string): Part {
  const clean = text.replace(/^(?:\r?\n)+/, '');
  const end = /\r?\n\r?\n/.exec(clean);
  const head = end ? clean.slice(0, end.index) : '';
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, body: end ? clean.slice(end.index + end[0].length) : clean };
}

function leaves(part: Part, depth: number): Part[] {
  const type = part.headers.get('content-type');
  const boundary = /^multipart\//i.test(type ?? '') ? parameter(type, 'boundary') : undefined;
  if (boundary === undefined || depth === 0) return [part];
  return `\n${part.body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leaves(partOf(piece), depth - 1));
}

function parameter(header: string | undefined, name: string): string | undefined {
  return new RegExp(`[;\\s]${name}\\s*=\\s*"?([^";]+)"?`, 'i').exec(header ?? '')?.[1]?.trim();
}

function bodyBytes({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return bytesOf(decodeBase64(body));
  if (encoding !== 'quoted-printable') return bytesOf(body);
  return bytesOf(
    body
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

function decodeBase64(text: string): string {
  try {
    return atob(text.replace(/[^A-Za-z\d+/]/g, ''));
  } catch {
    return '';
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function binaryText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
