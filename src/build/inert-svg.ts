/** A drawing as it is published; the check has refused those with a program in them. */

/** @param bytes as the editor wrote them; whoever changes what comes out counts up the edition in `views/picture.ts` */
export function inertSvg(bytes: Uint8Array): Uint8Array {
  return bytes;
}
