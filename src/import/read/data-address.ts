/** The bytes in a `data:` address. */

/** @returns undefined when it is none or is broken */
export function dataBytes(address: string): Uint8Array | undefined {
  const match = /^data:[^,]*?(;base64)?,([\s\S]*)$/i.exec(address);
  if (!match) return undefined;
  try {
    const body = decodeURIComponent(match[2] ?? '');
    const text = match[1] ? atob(body.replace(/\s/g, '')) : body;
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
