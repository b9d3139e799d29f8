/**
 * The problems of the content in a page of the dev server: a bar at its foot that opens into a list. No built site has
 * it. The words are the check's own.
 */

export interface ShownProblem {
  readonly severity: 'error' | 'warning' | 'notice';
  /** The severity in words. */
  readonly label: string;
  readonly code: string;
  /** `file:line:column`, the file as the editor knows it. */
  readonly place: string;
  /** The same with the file's path on disk, for the editor's program. */
  readonly open: string;
  readonly message: string;
  readonly help: string;
  /** The line, cut around the words in question. */
  readonly parts?: { readonly before: string; readonly words: string; readonly after: string };
}

export interface ShownProblems {
  /** How many there are of each kind; empty when there are none. */
  readonly summary: string;
  readonly problems: readonly ShownProblem[];
}

const STYLE = `
:host { all: initial; color-scheme: inherit; }
details { position: fixed; z-index: 2147483000; inset-block-end: 0; inset-inline: 0; max-block-size: 60vh; overflow: auto;
  font: var(--step--1, 0.875rem)/1.6 var(--font-text, sans-serif); color: var(--ink); background: var(--paper-sunk);
  border-block-start: 3px solid var(--link); }
details[data-errors] { border-block-start-color: var(--fault); }
summary { padding: var(--space-2, 0.5rem) var(--space-3, 1rem); cursor: pointer; font-weight: 600; }
ol { margin: 0; padding: 0 var(--space-3, 1rem) var(--space-3, 1rem); list-style: none; }
li { padding-block: var(--space-2, 0.5rem); border-block-start: 1px solid var(--rule); }
li[data-severity='error'] strong { color: var(--fault); }
button { all: unset; cursor: pointer; color: var(--link); text-decoration: underline; overflow-wrap: anywhere; }
button:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { color: var(--ink-soft); }
pre { margin: var(--space-1, 0.25rem) 0; padding: var(--space-2, 0.5rem); overflow-x: auto; background: var(--paper); }
mark { color: inherit; background: var(--mark); }
p { margin: 0; }
@media print { details { display: none; } }
`;

const host = document.createElement('jianbao-problems');
const root = host.attachShadow({ mode: 'open' });
const bar = made('details');
root.append(made('style', STYLE), bar);
// opened by hand, it stays open from page to page
const OPEN = 'jianbao-problems-open';
bar.open = sessionStorage.getItem(OPEN) === '1';
bar.addEventListener('toggle', () => sessionStorage.setItem(OPEN, bar.open ? '1' : '0'));

function show({ summary, problems }: ShownProblems): void {
  if (problems.length === 0) {
    host.remove();
    return;
  }
  bar.toggleAttribute(
    'data-errors',
    problems.some(({ severity }) => severity === 'error'),
  );
  const list = made('ol');
  list.append(...problems.map(item));
  bar.replaceChildren(made('summary', `内容检查：${summary}`), list);
  document.body.append(host);
}

function item({ severity, label, code, place, open, message, help, parts }: ShownProblem): HTMLElement {
  const entry = made('li');
  entry.dataset['severity'] = severity;
  const link = made('button', place);
  link.type = 'button';
  link.title = '在编辑器里打开';
  link.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(open)}`));
  const head = made('p');
  head.append(made('strong', label), ` ${message} `, made('code', code));
  const where = made('p');
  where.append(link);
  entry.append(head, where);
  if (parts) {
    const line = made('pre');
    line.append(parts.before, made('mark', parts.words), parts.after);
    entry.append(line);
  }
  entry.append(made('p', `怎么改：${help}`));
  return entry;
}

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

const hot = (import.meta as ImportMeta & { hot?: { on(event: string, listener: (data: ShownProblems) => void): void } })
  .hot;
hot?.on('jianbao:problems', show);
void fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}_jianbao/problems.json`)
  .then((answer) => answer.json() as Promise<ShownProblems>)
  .then(show);
