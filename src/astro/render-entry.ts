/** What the templates are compiled to: an application that answers a request, and the view it carries, with a page. */
import { createApp } from 'astro/app/entrypoint';

export const app = createApp({ streaming: false });

// a page that fails has no other page in its place: whoever asks for it is given the fault, and tells of it
const renderError = app.renderError.bind(app);
app.renderError = async (request, options) => {
  const { error } = options;
  if (error) throw error instanceof Error ? error : new Error('a page failed', { cause: error });
  return renderError(request, options);
};
app.logger.options.level = 'silent';
