/** A line of text that offers known words while one types, and takes any other all the same. */
import type { CustomFieldControl, CustomFieldControlProps } from '@sveltia/cms';
import { h, type ReactNode } from './admin-react.ts';

/** Field option `words`: what is offered, the likeliest first. */
export const suggestingField = function Suggesting(props: CustomFieldControlProps): ReactNode {
  const { value, field, forID, classNameWrapper, onChange } = props;
  const words = [...((field.get('words' as never) as unknown as Iterable<string> | undefined) ?? [])];
  const list = `${forID}-words`;
  return h(
    'div',
    null,
    h('input', {
      id: forID,
      className: classNameWrapper,
      type: 'text',
      list,
      autoComplete: 'off',
      value: value ?? '',
      onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
    }),
    h('datalist', { id: list }, ...words.map((word) => h('option', { key: word, value: word }))),
  );
} as CustomFieldControl;
