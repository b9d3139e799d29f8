/** Names cut to the room that a drawing has for them, since SVG breaks no lines. */

/** A Chinese character fills an em, a Latin letter a little more than half of one. */
const LATIN = 0.58;

/** @param room in em; @returns the name, or as much of it as fits and an ellipsis */
export function clippedName(name: string, room: number): string {
  const characters = [...name];
  const breadth = (part: readonly string[]) =>
    part.reduce((sum, character) => sum + (character < '\u0250' ? LATIN : 1), 0);
  if (breadth(characters) <= room) return name;
  let length = characters.length;
  while (length > 1 && breadth(characters.slice(0, length)) > room - 1) length--;
  return `${characters.slice(0, length).join('').trimEnd()}…`;
}
