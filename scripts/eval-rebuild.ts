/** `npm run eval:rebuild [-- --content DIR --steps N --seed N]`: whether builds with a cache make the same sites as builds without. */
import { folder, readArguments, wholeNumber } from '../src/build/arguments.ts';
import { ROOT } from '../src/build/astro-config.ts';
import { EVAL_REBUILD_USAGE } from '../src/build/measuring-usage.ts';
import { progress } from '../src/build/progress.ts';
import { runCommand } from '../src/build/run-command.ts';
import { measureRebuilds } from '../src/evaluation/rebuild/measure.ts';

await runCommand(async () => {
  const { values } = readArguments(EVAL_REBUILD_USAGE, {
    content: { type: 'string', default: 'content' },
    steps: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  });
  const steps = wholeNumber('--steps', values.steps, 0);
  const seed = wholeNumber('--seed', values.seed, 0);
  const line = progress(process.stderr);
  const done = await measureRebuilds({
    steps,
    seed,
    project: ROOT,
    content: folder(values.content, '内容文件夹'),
    onStep: ({ number, name, what, built, differing }) => {
      const result =
        differing.length > 0 ? `不一样：${differing.slice(0, 5).join('、')}` : built ? '一样' : '都没有生成';
      const text = `${number}/${steps}  ${name}  ${what}  ${result}`;
      if (differing.length > 0) line.done(text);
      else line.doing(text);
    },
  });
  const wrong = done.filter(({ differing }) => differing.length > 0);
  const failed = done.filter(({ built }) => !built);
  console.log(`${done.length} 步，${wrong.length} 步两次生成的网站不一样；${failed.length} 步内容有误，都没有生成`);
  return wrong.length === 0 ? 0 : 1;
});
