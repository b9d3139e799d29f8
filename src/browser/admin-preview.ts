/** A bulletin as it will look on the site, beside the form in which it is written. */
import { h, type ReactNode } from './admin-react.ts';

export interface PreviewLook {
  readonly lang: string;
  readonly paragraphs: string;
}

/** What the editor hands to a preview, as far as it is used here. */
interface PreviewProps {
  readonly entry: { getIn(path: readonly string[]): unknown };
  /** A field as the editor itself would show it. */
  readonly widgetFor: (key: string) => ReactNode;
  /** Of the frame in which the preview stands. */
  readonly document: Document;
}

/** The head and the text of a bulletin; what stands beside the text on the site is left to the form. */
export function bulletinPreview({ lang, paragraphs }: PreviewLook): (props: PreviewProps) => ReactNode {
  return function Preview({ entry, widgetFor, document }) {
    Object.assign(document.documentElement, { lang });
    Object.assign(document.documentElement.dataset, { paragraphs, theme: 'light' });
    const text = (key: string) => {
      const value = entry.getIn(['data', key]);
      return typeof value === 'string' ? value : '';
    };
    return h(
      'main',
      { className: 'page preview' },
      h('p', { className: 'figures' }, ['kind', 'date', 'place'].map(text).filter(Boolean).join('　')),
      h('h1', null, text('title')),
      h('p', { className: 'summary' }, text('summary')),
      h('div', { className: 'prose' }, widgetFor('body')),
    );
  };
}
