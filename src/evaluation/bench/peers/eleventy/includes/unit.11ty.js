/** A unit: its facts, its profile, its bulletins. */
import { escaped, line } from './parts.js';

export const data = { layout: 'frame.11ty.js' };

export function render({ title, term, role, chain, city, content, collections }) {
  const items = collections.unitTerms.find((unit) => unit.term === term)?.items ?? [];
  const fact = (name, value) => (value ? `<dt>${name}</dt><dd>${escaped(value)}</dd>` : '');
  return `<h1>${escaped(title)}</h1>
<dl>${fact('身份', role)}${fact('产业链', chain)}${fact('所在地', city)}</dl>
<div class="prose">${content}</div>
<h2>相关简报</h2>
${items.map(line).join('\n')}`;
}
