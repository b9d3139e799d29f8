/** `npm run licences`: writes `docs/licences.md` from the lockfile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readArguments } from '../src/build/arguments.ts';
import { licencesDocument, type Lockfile } from '../src/build/licences.ts';
import { LICENCES_USAGE } from '../src/build/measuring-usage.ts';
import { runCommand } from '../src/build/run-command.ts';

await runCommand(() => {
  readArguments(LICENCES_USAGE, {});
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lockfile;
  writeFileSync(new URL('../docs/licences.md', import.meta.url), licencesDocument(lock));
  console.log('已写出 docs/licences.md');
  return Promise.resolve(0);
});
