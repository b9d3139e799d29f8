/** `npm run bench [-- --sizes N,N --rounds N --peers --eleventy DIR --dev --kill N --json FILE …]`: how fast sites are built. */
import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { readArguments, wholeNumber } from '../src/build/arguments.ts';
import { BENCH_USAGE } from '../src/build/measuring-usage.ts';
import { progress } from '../src/build/progress.ts';
import { runCommand } from '../src/build/run-command.ts';
import { benchSizes, benchSteps } from '../src/evaluation/bench/choices.ts';
import { devTrial, type DevFigure } from '../src/evaluation/bench/dev-trial.ts';
import { figuresOf } from '../src/evaluation/bench/figures.ts';
import { findPeers } from '../src/evaluation/bench/find-peers.ts';
import { jianbao } from '../src/evaluation/bench/jianbao.ts';
import { isHarmless, killTrial, type KillOutcome } from '../src/evaluation/bench/kill-trial.ts';
import { measure, messageOf, type Measured } from '../src/evaluation/bench/measure.ts';
import { benchJson, benchReport, type Bench } from '../src/evaluation/bench/report.ts';

/** A round of so many bulletins takes long enough to be told from chance. */
const ONCE_FROM = 10_000;
const ROUNDS = 3;
/** What is built when builds are killed, unless less is asked for: enough to be killed at every stage. */
const KILLED_BULLETINS = 100;

await runCommand(async () => {
  const { values } = readArguments(BENCH_USAGE, {
    sizes: { type: 'string', default: '100,1000,10000' },
    steps: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string' },
    builds: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    eleventy: { type: 'string' },
    dev: { type: 'boolean', default: false },
    kill: { type: 'string' },
    json: { type: 'string' },
  });
  const sizes = benchSizes(values.sizes);
  const steps = benchSteps(values.steps);
  const seed = wholeNumber('--seed', values.seed, 0);
  const rounds = values.rounds === undefined ? undefined : wholeNumber('--rounds', values.rounds, 1);
  const times = values.kill === undefined ? undefined : wholeNumber('--kill', values.kill, 1);
  const builds = values.builds || values.peers || (!values.dev && times === undefined);

  const line = progress(process.stderr);
  const peers = values.peers ? await findPeers(values.eleventy) : { generators: [], notes: [] };
  const live: DevFigure[] = [];
  const benchOf = ({ runs, failures }: Measured, killed?: KillOutcome): Bench => ({
    machine: { cores: cpus().length, memoryBytes: totalmem(), system: process.platform, node: process.versions.node },
    seed,
    notes: peers.notes,
    labels: { jianbao: '简报', hugo: 'Hugo', 'hugo-plain': 'Hugo 无相关', eleventy: 'Eleventy' },
    figures: figuresOf(runs),
    failures,
    live,
    ...(killed && { killed }),
  });
  const save = async (bench: Bench) => {
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(benchJson(bench), undefined, 2)}\n`);
  };

  const measured = await measure({
    sizes: builds ? sizes : [],
    steps,
    seed,
    generators: [jianbao(), ...peers.generators],
    rounds: (bulletins) => rounds ?? (bulletins >= ONCE_FROM ? 1 : ROUNDS),
    onRun: ({ bulletins, generator, step, round }) =>
      line.doing(`${bulletins} 篇，第 ${round + 1} 轮，${generator.label}：${step.label}……`),
    onRan: (soFar) => save(benchOf(soFar)),
  });
  const failures = [...measured.failures];
  for (const bulletins of values.dev ? sizes : []) {
    line.doing(`${bulletins} 篇，预览服务……`);
    try {
      live.push(await devTrial({ bulletins, seed }));
    } catch (error) {
      failures.push({ bulletins, generator: 'jianbao', step: 'live', message: messageOf(error) });
    }
  }
  const killedBulletins = Math.min(KILLED_BULLETINS, ...sizes);
  let killed: KillOutcome | undefined;
  if (times !== undefined) {
    const onKill = (number: number) => line.doing(`已经杀死 ${number} 个生成过程……`);
    try {
      killed = await killTrial({ times, seed, bulletins: killedBulletins, onKill });
    } catch (error) {
      const message = messageOf(error);
      failures.push({ bulletins: killedBulletins, generator: 'jianbao', step: 'killed', message });
    }
  }
  line.done('');
  const bench = benchOf({ ...measured, failures }, killed);
  console.log(benchReport(bench));
  await save(bench);
  return bench.failures.length > 0 || (killed && !isHarmless(killed)) ? 1 : 0;
});
