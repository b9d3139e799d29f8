/** Opens `details[data-facts]` on a wide screen and for paper, in browsers where no style sheet can. */
const facts = document.querySelector<HTMLDetailsElement>('details[data-facts]');
if (facts && !CSS.supports('selector(::details-content)')) {
  const wide = matchMedia('(min-width: 60rem)');
  const follow = () => (facts.open = wide.matches);
  follow();
  wide.addEventListener('change', follow);
  addEventListener('beforeprint', () => (facts.open = true));
  addEventListener('afterprint', follow);
}
