/** A standing page. */
import { escaped } from './parts.js';

export const data = { layout: 'frame.11ty.js' };

export function render({ title, content }) {
  return `<h1>${escaped(title)}</h1>\n<div class="prose">${content}</div>`;
}
