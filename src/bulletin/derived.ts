/** What follows from the content alone is worked out once, however many rules ask for it. */
import type { Content } from './content.ts';

/** The same function, which remembers its answer for as long as the content is in use. */
export function derived<Value extends object>(make: (content: Content) => Value): (content: Content) => Value {
  const known = new WeakMap<Content, Value>();
  return (content) => {
    const before = known.get(content);
    if (before) return before;
    const made = make(content);
    known.set(content, made);
    return made;
  };
}
