/** What several templates show: text made safe, days, a line of a listing. */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text) {
  return String(text ?? '').replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

export function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

/** As a reader writes it. */
export function dayInChinese(date) {
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

export function termLinks(list, terms) {
  return (terms ?? []).map((term) => `<a href="/${list}/${encodeURIComponent(term)}/">${escaped(term)}</a>`);
}

const lines = new WeakMap();

/** A bulletin in a listing: the same wherever it is listed, so made once. */
export function line(bulletin) {
  const made = lines.get(bulletin.data) ?? makeLine(bulletin);
  lines.set(bulletin.data, made);
  return made;
}

function makeLine({ url, date, data }) {
  return `<section class="line">
  <p class="when"><time datetime="${dayOf(date)}">${dayOf(date)}</time> ${escaped(data.kind)}</p>
  <div>
    <h3><a href="${url}">${escaped(data.title)}</a></h3>
    ${data.description ? `<p class="summary">${escaped(data.description)}</p>` : ''}
    <p class="tags">${termLinks('tags', data.tags).join(' ')}</p>
  </div>
</section>`;
}
