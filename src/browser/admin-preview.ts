/** A bulletin as it will look on the site, beside the form in which it is written. */
import type { CustomPreviewTemplate, CustomPreviewTemplateProps } from '@sveltia/cms';
import { h, type ReactNode } from './admin-react.ts';

export interface PreviewLook {
  readonly lang: string;
  readonly paragraphs: string;
}

/** The head and the text of a bulletin; what stands beside the text on the site is left to the form. */
export function bulletinPreview({ lang, paragraphs }: PreviewLook): CustomPreviewTemplate {
  return function Preview({ entry, widgetFor, document }: CustomPreviewTemplateProps): ReactNode {
    Object.assign(document.documentElement, { lang });
    Object.assign(document.documentElement.dataset, { paragraphs, theme: 'light' });
    const text = (key: string): string => String(entry.getIn(['data', key]) ?? '');
    return h(
      'main',
      { className: 'page' },
      h('p', { className: 'figures' }, [text('kind'), text('date'), text('place')].filter(Boolean).join('　')),
      h('h1', null, text('title')),
      h('p', null, text('summary')),
      h('div', { className: 'prose' }, widgetFor('body')),
    );
  } as CustomPreviewTemplate;
}
