/** Types for the plugin, which ships without any. */
declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';
  type Plugin = (service: TurndownService) => void;
  const plugins: Readonly<Record<'gfm' | 'tables' | 'strikethrough' | 'taskListItems', Plugin>>;
  export default plugins;
}
