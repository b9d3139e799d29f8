/** Starts the browser editor with the configuration that the page gives it. */
import { settings } from './admin-settings.ts';
import {
  init,
  registerEventListener,
  registerFieldType,
  registerPreviewStyle,
  registerPreviewTemplate,
} from '@sveltia/cms';
import styles from '../styles/admin-preview.css?inline';
import { bulletinPreview } from './admin-preview.ts';
import { Suggesting } from './admin-suggesting.ts';

const { config, layers, preview } = settings;
const { primary, secondary } = preview.colours;

registerFieldType('suggesting', Suggesting);
registerPreviewStyle(`${layers}:root{--site-primary:${primary};--site-secondary:${secondary}}${styles}`, { raw: true });
for (const name of ['bulletins', 'plain-bulletins']) registerPreviewTemplate(name, bulletinPreview(preview));
registerEventListener({
  name: 'preSave',
  // a switch that is off says nothing
  handler: ({ entry }) => (entry as unknown as ImmutableMap).update('data', withoutFalse) as never,
});
void init({ config });

/** An Immutable Map of fields, as far as it is used here. */
interface ImmutableMap {
  update(key: string, change: (value: ImmutableMap) => ImmutableMap): ImmutableMap;
  filter(keep: (value: unknown) => boolean): ImmutableMap;
}

function withoutFalse(data: ImmutableMap): ImmutableMap {
  return data.filter((value) => value !== false);
}
