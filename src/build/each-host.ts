/** Does a job for many addresses: hosts side by side, but one address of a host after the other, with a pause between. */

/** Hosts that are asked at the same time. */
const SIDE_BY_SIDE = 6;

export interface Pace {
  /** Milliseconds between two addresses of one host. */
  readonly pause: number;
  readonly wait: (ms: number) => Promise<void>;
}

/** @param addresses in the order in which each host's are taken; hosts come in the order of their first */
export async function eachHost(
  addresses: readonly string[],
  { pause, wait }: Pace,
  job: (address: string) => Promise<void>,
): Promise<void> {
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const worker = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const [index, address] of host.entries()) {
        if (index > 0) await wait(pause);
        await job(address);
      }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
}
