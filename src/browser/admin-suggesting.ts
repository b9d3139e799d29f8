/** A line of text that offers known words while one types, and takes any other all the same. */
import { h, type ReactNode } from './admin-react.ts';

/** What the editor hands to a field of our own, as far as it is used here. */
interface FieldProps {
  readonly value: string | undefined;
  /** The field's configuration; option `words`: what is offered, the likeliest first. */
  readonly field: { get(option: string): unknown };
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: string) => void;
}

export function Suggesting({ value = '', field, forID, classNameWrapper, onChange }: FieldProps): ReactNode {
  const words = [...((field.get('words') as Iterable<string> | undefined) ?? [])];
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
      value,
      onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
    }),
    h('datalist', { id: list }, ...words.map((word) => h('option', { key: word, value: word }))),
  );
}
