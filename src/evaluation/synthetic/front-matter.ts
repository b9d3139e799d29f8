/** Front matter of made documents. */

/** A document's text; JSON is YAML too, and quotes everything. What is undefined is left out. */
export function documentText(data: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n${body.trim()}\n`;
}
