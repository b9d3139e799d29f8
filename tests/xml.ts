/** Reads XML the strict way: what is not well-formed is an error. */
import { Parser } from 'htmlparser2';
import { DOMParser } from 'linkedom';

/** What a strict parser would refuse. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  if (!xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<')) faults.push('no declaration');
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (open.length === 0 && roots++ > 0) faults.push(`second root ${name}`);
        open.push(name);
      },
      onclosetag: (name, implied) => {
        if (open.pop() !== name || (implied && !selfClosed(xml, parser.endIndex))) faults.push(`${name} is not closed`);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  let roots = 0;
  parser.end(xml);
  for (const [bare] of xml.matchAll(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,10}/gi))
    faults.push(`bare ${bare}`);
  for (const [bare] of xml.matchAll(/<(?![a-z/?!]).{0,10}/gi)) faults.push(`bare ${bare}`);
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) faults.push('a character that XML forbids');
  return faults;
}

function selfClosed(xml: string, end: number): boolean {
  return xml.slice(0, end + 1).endsWith('/>');
}

/** @throws when the text is not well-formed */
export function readXml(xml: string): Document {
  const faults = xmlFaults(xml);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

/** Texts of all elements with this name, in their order. */
export function textsOf(document: Document, name: string): string[] {
  return [...document.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '');
}
