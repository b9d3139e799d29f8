/** Pages saved as one file are read like others, with the pictures that are in the file. */
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../../src/import/read/read-draft.ts';
import { inGbk } from '../../encoding/written.ts';
import { pageWith, PARAGRAPHS, TITLE } from './pages.ts';
import { PNG } from './word-files.ts';

const PICTURES = '<p><img src="page.files/image001.png"></p><p><img src="cid:two@x"></p>';
const HTML = inGbk(pageWith('#zoom', `<p>${PARAGRAPHS.join('</p><p>')}</p>${PICTURES}`).replaceAll('©', '&copy;'));

const quoted = (bytes: Uint8Array) =>
  [...bytes]
    .map((byte) =>
      byte >= 0x80 || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/((?:=..|[^=\n]){60})(?=[^\n])/g, '$1=\r\n');
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replace(/.{60}/g, '$&\r\n');
const part = (headers: readonly string[], body: string) => [...headers, '', body].join('\r\n');

/** @param boundary between the parts */
function archive(boundary: string, ...parts: readonly string[]): Uint8Array {
  const head = [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    `\ttype="text/html";\tboundary="${boundary}"`,
    '',
  ];
  const text = [...head, '', ...parts.map((part) => `--${boundary}\r\n${part}`), `--${boundary}--`, ''].join('\r\n');
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const PICTURE_PARTS = [
  part(
    [
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: file:///C:/x/page.files/image001.png',
    ],
    base64(PNG),
  ),
  part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-ID: <two@x>'], base64(PNG)),
];

describe('a page in one file', () => {
  it.each([
    ['quoted-printable', quoted(HTML)],
    ['base64', base64(HTML)],
  ])('is read, pictures and all: %s', async (encoding, body) => {
    const page = part(
      [
        'Content-Type: text/html; charset="gb2312"',
        `Content-Transfer-Encoding: ${encoding}`,
        'Content-Location: file:///C:/x/page.htm',
      ],
      body,
    );
    const reading = await readDraft({ name: '网页.mht', bytes: archive('----=_Next', page, ...PICTURE_PARTS) });
    if ('kind' in reading) throw new Error(reading.message);
    const picture = `![](./${reading.pictures[0]?.name})`;
    expect(reading).toMatchObject({ form: 'html', title: TITLE, flags: [], pictures: [{ bytes: PNG }] });
    expect(reading.markdown).toBe([...PARAGRAPHS, picture, picture].join('\n\n'));
  });

  it('without a page in it is refused', async () => {
    expect(await readDraft({ name: 'a.mht', bytes: archive('x', ...PICTURE_PARTS) })).toMatchObject({
      kind: 'refused',
    });
  });
});
