/** Five related bulletins for each, with the weights that Hugo is given: tags 100, units 60, speakers 40, then the newer. */

const WEIGHTS = { tags: 100, units: 60, speakers: 40 };
const SHOWN = 5;

/** @returns for the address of each bulletin its related ones, the best first */
export function relatedOf(bulletins) {
  const holders = new Map();
  bulletins.forEach(({ data }, index) => {
    for (const list of Object.keys(WEIGHTS))
      for (const term of data[list] ?? []) {
        const key = `${list} ${term}`;
        if (!holders.has(key)) holders.set(key, { weight: WEIGHTS[list], places: [] });
        holders.get(key).places.push(index);
      }
  });
  const scores = new Uint16Array(bulletins.length);
  const keysOf = ({ data }) =>
    Object.keys(WEIGHTS).flatMap((list) => (data[list] ?? []).map((term) => `${list} ${term}`));
  return Object.fromEntries(
    bulletins.map((bulletin, own) => {
      scores.fill(0);
      for (const key of keysOf(bulletin)) {
        const { weight, places } = holders.get(key);
        for (const place of places) scores[place] += weight;
      }
      scores[own] = 0;
      return [bulletin.url, best(scores).map((place) => bulletins[place])];
    }),
  );
}

/** Places of the highest scores; of equal ones the first. */
function best(scores) {
  const chosen = [];
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place];
    if (score === 0 || (chosen.length === SHOWN && score <= scores[chosen[SHOWN - 1]])) continue;
    let at = chosen.length;
    while (at > 0 && scores[chosen[at - 1]] < score) at--;
    chosen.splice(at, 0, place);
    chosen.length = Math.min(chosen.length, SHOWN);
  }
  return chosen;
}
