/** A thread that renders pages: a view comes in, the page is written, and what is known of it goes back. */
import { parentPort, workerData } from 'node:worker_threads';
import { rendererOf, type RenderedPage, type RenderJob, type RendererOptions } from './renderer.ts';
import { sentFault, type SentFault } from './thread-fault.ts';

export type Answer = { readonly pages: readonly RenderedPage[] } | { readonly failure: SentFault };

const render = rendererOf(workerData as RendererOptions);

parentPort?.on('message', (jobs: readonly RenderJob[]) => {
  void answer(jobs).then((message) => parentPort?.postMessage(message));
});

async function answer(jobs: readonly RenderJob[]): Promise<Answer> {
  try {
    const pages: RenderedPage[] = [];
    for (const job of jobs) pages.push(await (await render)(job));
    return { pages };
  } catch (failure) {
    return { failure: sentFault(failure) };
  }
}
