/** `npm run build [-- --content DIR --out DIR --base PATH --cache DIR --drafts --force]`: checks the content and builds the site. */
import { keepTranslations } from '../src/build/kept-translations.ts';
import { runCommand } from '../src/build/run-command.ts';

keepTranslations();
const { buildCommand } = await import('../src/build/build-command.ts');
await runCommand(buildCommand);
