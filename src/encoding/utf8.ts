/** Whether bytes are sound UTF-8, and where they stop being so. */

/** @param unfinished allows the last character to be cut off */
export function isUtf8(bytes: Uint8Array, unfinished = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: unfinished });
    return true;
  } catch {
    return false;
  }
}

/** Offset of the first byte of the first character that is not sound UTF-8. */
export function firstBadByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let [sound, broken] = [0, bytes.length];
  // halving: a prefix is sound when it decodes, an unfinished last character allowed
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) sound = middle;
    else broken = middle;
  }
  return sound;
}
