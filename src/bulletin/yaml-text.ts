/** Names as YAML writes them: in a list between brackets, quoted where they would else mean something. */

/** `甲、乙，丙` → its names; brackets around the whole, of any width, are none of them. */
export function partsOfList(text: string): string[] {
  return text
    .trim()
    .replace(/^[［【[](.*)[\]】］]$/u, '$1')
    .split(/\s*[、，,；;]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A text as an item of a list between brackets. */
export function flowItem(text: string): string {
  const isPlain = /^[\p{L}\p{N}（《〈“「][^\n,[\]{}"'\\]*$/u.test(text) && !/: | #|:$|\s$/.test(text);
  if (isPlain) return text;
  return text.includes("'") || text.includes('\n') ? JSON.stringify(text) : `'${text}'`;
}

/** Names as a list between brackets. */
export function flowList(names: readonly string[]): string {
  return `[${names.map(flowItem).join(', ')}]`;
}
