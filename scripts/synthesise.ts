/** `npm run synthesise -- --bulletins N --out DIR [--seed N --years N --plain]`: a content folder of made bulletins. */
import { emptyFolder, readArguments, UsageError, wholeNumber } from '../src/build/arguments.ts';
import { SYNTHESISE_USAGE } from '../src/build/measuring-usage.ts';
import { runCommand } from '../src/build/run-command.ts';
import { syntheticFolder } from '../src/evaluation/synthetic/content-folder.ts';
import { writeFolder } from '../src/evaluation/synthetic/write-folder.ts';

await runCommand(async () => {
  const { values } = readArguments(SYNTHESISE_USAGE, {
    bulletins: { type: 'string', default: '300' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    years: { type: 'string', default: '8' },
    plain: { type: 'boolean', default: false },
  });
  if (values.out === undefined)
    throw new UsageError('要写明写到哪里：npm run synthesise -- --bulletins 300 --out 新文件夹');
  const files = syntheticFolder({
    bulletins: wholeNumber('--bulletins', values.bulletins, 1),
    seed: wholeNumber('--seed', values.seed, 0),
    years: wholeNumber('--years', values.years, 1, 200),
    edges: !values.plain,
  });
  const written = await writeFolder(emptyFolder(values.out), files);
  console.log(`写出 ${written} 个文件到 ${values.out}；人名、单位和事情都是编造的`);
  return 0;
});
