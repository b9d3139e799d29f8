/** Runs of a bench as tests want them. */
import type { StepId } from '../../../../src/evaluation/bench/changes.ts';
import type { Run } from '../../../../src/evaluation/bench/measure.ts';
import type { GeneratorId } from '../../../../src/evaluation/bench/site-generator.ts';

/** @param seconds wall; the processor takes twice as long */
export function run(bulletins: number, generator: GeneratorId, step: StepId, seconds: number, round = 0): Run {
  const cost = { wallMs: seconds * 1000, cpuMs: seconds * 2000, peakBytes: (100 + round) * 1e6 };
  const half = { wallMs: cost.wallMs / 2, cpuMs: cost.cpuMs / 2, peakBytes: cost.peakBytes };
  const parts = generator === 'hugo' ? ['Hugo', 'Pagefind'] : ['简报', '其他'];
  return {
    bulletins,
    generator,
    step,
    round,
    cost,
    parts: parts.map((part) => ({ part, ...half })),
    site: { files: 10 + round, bytes: 2e6 },
  };
}
