/** `npm run dev [-- --content DIR --base PATH --port N]`: the site live, drafts and search included. */
import { keepTranslations } from '../src/build/kept-translations.ts';
import { runCommand } from '../src/build/run-command.ts';

keepTranslations();
const { devCommand } = await import('../src/build/dev-command.ts');
await runCommand(devCommand);
