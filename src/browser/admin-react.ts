/** React as the browser editor hands it out, as far as it is used here. */

export type ReactNode = unknown;

type CreateElement = (
  type: string | ((props: never) => ReactNode),
  props: Readonly<Record<string, unknown>> | null,
  ...children: ReactNode[]
) => ReactNode;

/** Makes an element; the editor sets the global when it is loaded. */
export const h: CreateElement = (...parts) => (window as unknown as { readonly h: CreateElement }).h(...parts);
