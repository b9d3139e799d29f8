/** Takes every generator through every step at every size, in turn, and notes what each run cost. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeOf, type Change, type Step, type StepId } from './changes.ts';
import { sizeOfFolder, type FolderSize } from './folder-size.ts';
import { runMeasured, together, type Cost, type Ran } from './run-measured.ts';
import {
  applyChange,
  changeTemplate,
  forget,
  writeChange,
  type GeneratorId,
  type SiteGenerator,
} from './site-generator.ts';
import { writeStock } from './stock.ts';

/** One run of one generator. */
export interface Run {
  readonly bulletins: number;
  readonly generator: GeneratorId;
  readonly step: StepId;
  /** From 0. */
  readonly round: number;
  readonly cost: Cost;
  /** The commands of which it consists. */
  readonly parts: readonly Ran[];
  /** The site as it is afterwards. */
  readonly site: FolderSize;
}

/** A run that came to nothing. */
export interface Failure {
  readonly bulletins: number;
  readonly generator: GeneratorId;
  /** Absent when the project could not be written. */
  readonly step?: StepId | 'live' | 'killed';
  readonly message: string;
}

export interface Measured {
  readonly runs: readonly Run[];
  readonly failures: readonly Failure[];
}

export interface MeasureOptions {
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly steps: readonly Step[];
  readonly generators: readonly SiteGenerator[];
  /** How often the steps are taken with so many bulletins. */
  readonly rounds: (bulletins: number) => number;
  readonly onRun?: (of: { bulletins: number; generator: SiteGenerator; step: Step; round: number }) => void;
  /** Is told what there is so far, after each run: a large bench takes long, and may be stopped. */
  readonly onRan?: (soFar: Measured) => Promise<void>;
}

/** Works in folders of its own under the system's temporary one, and leaves nothing behind. */
export async function measure({
  sizes,
  steps,
  seed,
  generators,
  rounds,
  onRun,
  onRan,
}: MeasureOptions): Promise<Measured> {
  const runs: Run[] = [];
  const failures: Failure[] = [];
  for (const bulletins of sizes) {
    const root = await mkdtemp(join(tmpdir(), 'jianbao-bench-'));
    try {
      const content = join(root, 'content');
      const stock = await writeStock(content, { bulletins, seed });
      const settled: SiteGenerator[] = [];
      for (const generator of generators) {
        const place = join(root, generator.id);
        try {
          await mkdir(place);
          await generator.prepare(place);
          await writeStock(place, { bulletins, seed }, (file) => generator.adapt(file));
          settled.push(generator);
        } catch (error) {
          failures.push({ bulletins, generator: generator.id, message: messageOf(error) });
        }
      }
      for (let round = 0; round < rounds(bulletins); round++)
        for (const step of steps) {
          const change = await changeOf(step.id, stock, round, (path) => readFile(join(content, path), 'utf8'));
          if (change !== undefined) await writeChange(content, change);
          for (const generator of settled) {
            const at = { bulletins, generator: generator.id, step: step.id };
            onRun?.({ bulletins, generator, step, round });
            try {
              runs.push({ ...at, round, ...(await take(generator, join(root, generator.id), step.id, round, change)) });
            } catch (error) {
              failures.push({ ...at, message: messageOf(error) });
            }
            await onRan?.({ runs, failures });
          }
        }
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  }
  return { runs, failures };
}

/** One step of one generator: what changes, then the build, which alone is measured. */
async function take(
  generator: SiteGenerator,
  place: string,
  step: StepId,
  round: number,
  change: Change | undefined,
): Promise<Pick<Run, 'cost' | 'parts' | 'site'>> {
  if (step === 'cold') await forget(place, [generator.site, ...generator.remembered]);
  if (step === 'template') await changeTemplate(generator, place, round);
  if (change !== undefined) await applyChange(generator, place, change);
  const parts: Ran[] = [];
  for (const command of generator.commands(place)) parts.push(await runMeasured(command));
  return { cost: together(parts), parts, site: await sizeOfFolder(join(place, generator.site)) };
}

/** What went wrong, for the report. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
