/** `npm run eval:restoration [-- --texts DIR --seed N --rounds N --wrong N]`: how well drafts are restored. */
import { folder, readArguments, UsageError, wholeNumber } from '../src/build/arguments.ts';
import { EVAL_RESTORATION_USAGE } from '../src/build/measuring-usage.ts';
import { runCommand } from '../src/build/run-command.ts';
import { restorationTable, soundTable } from '../src/evaluation/import/restoration-table.ts';
import { bodiesIn, ownTexts, proseOf } from '../src/evaluation/import/restoration-texts.ts';
import { measureRestoration, measureSound, DAMAGE_CLASSES } from '../src/evaluation/import/restoration.ts';

await runCommand(() => {
  const { values } = readArguments(EVAL_RESTORATION_USAGE, {
    texts: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    wrong: { type: 'string', default: '0' },
  });
  const seed = wholeNumber('--seed', values.seed, 0);
  const rounds = wholeNumber('--rounds', values.rounds, 0);
  const wrong = wholeNumber('--wrong', values.wrong, 0);
  const measured = (title: string, texts: readonly string[], shown: number) =>
    restorationTable(
      title,
      DAMAGE_CLASSES.map((damage) => measureRestoration(texts, damage, seed, rounds)),
      shown,
    );
  if (values.texts === undefined) {
    const [tuned, heldBack] = [ownTexts('tuned'), ownTexts('held-back')];
    console.log(
      [
        measured('恢复受损的文字：调试用的文章', tuned, wrong),
        // what goes wrong there is not for anyone to see who tunes
        measured('恢复受损的文字：从未用来调试的文章', heldBack, 0),
        soundTable('完好的文字', measureSound([...tuned, ...heldBack])),
      ].join('\n\n'),
    );
    return Promise.resolve(0);
  }
  const bodies = bodiesIn(folder(values.texts, '文章文件夹'));
  const prose = proseOf(bodies);
  if (prose.length === 0) throw new UsageError(`${values.texts} 里没有足够长的中文文章`);
  console.log(
    [
      measured(`恢复受损的文字：${prose.length} 篇`, prose, wrong),
      soundTable('完好的文字，连同 Markdown', measureSound(bodies)),
    ].join('\n\n'),
  );
  return Promise.resolve(0);
});
