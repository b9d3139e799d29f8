/** What an SVG file is besides a picture: text that a browser may run. */

export interface DrawingReading {
  /** Whether it holds anything that a browser would run or load if the file were opened by itself. */
  readonly isActive: boolean;
  /** Whether it says nothing of its size. */
  readonly isSizeless: boolean;
}

/** Elements that run or hold foreign text, handlers, script addresses, and ways to hide any of them. */
const ACTIVE = [
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|object|embed|handler|listener)\b/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /(?:java|vb)script:/i,
  /<!ENTITY|<\?xml-stylesheet/i,
  /\bhref\s*=\s*["']?\s*data:(?!image\/(?:png|jpe?g|gif|webp|avif)[;,])/i,
];

export function readDrawing(bytes: Uint8Array): DrawingReading {
  const text = drawingText(bytes);
  // a browser reads references, and leaves out white space in the name of a scheme
  const read = unescaped(text);
  // eslint-disable-next-line no-control-regex
  const squeezed = read.replace(/[\u0000-\u001f]/g, '');
  const [root = ''] = /<(?:[\w.-]+:)?svg\b(?:"[^"]*"|'[^']*'|[^>"'])*>/i.exec(text) ?? [];
  const has = (attribute: string) => new RegExp(`\\s${attribute}\\s*=`).test(root);
  return {
    isActive: ACTIVE.some((pattern) => pattern.test(read) || pattern.test(squeezed)),
    isSizeless: !has('viewBox') && !(has('width') && has('height')),
  };
}

/** The text of the file, in the encoding that it shows or names. */
export function drawingText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const [, named] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(latin(bytes.subarray(0, 200))) ?? [];
  try {
    // what has been read so far shows that it is none of two bytes each
    return new TextDecoder(named && /16/.test(named) ? undefined : named).decode(bytes);
  } catch {
    // a name that no browser knows
    return new TextDecoder().decode(bytes);
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function unescaped(text: string): string {
  return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
