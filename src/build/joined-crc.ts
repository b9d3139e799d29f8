/** The CRC-32 of two texts one after the other, from the sums of both. */

/** Of gzip, as in RFC 1952, with the bits of a byte from low to high. */
const POLYNOMIAL = 0xedb88320;
/** x⁰ in that order of bits. */
const ONE = 0x80000000;

/** @param length of the second text, in bytes */
export function joinedCrc(first: number, second: number, length: number): number {
  return (times(first, afterBytes(length)) ^ second) >>> 0;
}

/** x to the power of 8 · `length`: what as many bytes of zeros multiply a sum with. */
function afterBytes(length: number): number {
  let power = ONE;
  for (let bit = 0; length > 0; bit++, length = Math.floor(length / 2))
    if (length % 2 === 1) power = times(power, (POWERS[bit] ??= powerOf(bit)));
  return power;
}

/** By bit of a length. */
const POWERS: number[] = [];

/** x to the power of 8 · 2^`bit`. */
function powerOf(bit: number): number {
  // x⁸ is the ninth bit from the top
  let power = ONE >>> 8;
  for (; bit > 0; bit--) power = times(power, power);
  return power;
}

/** Product of two polynomials over the field of two elements, modulo CRC-32's. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 31; bit >= 0; bit--) {
    if ((a >>> bit) & 1) product ^= b;
    b = b & 1 ? (b >>> 1) ^ POLYNOMIAL : b >>> 1;
  }
  return product >>> 0;
}
