/**
 * Which files of the engine could not be had. Pagefind 1.5 takes a part of its index that it cannot load for an empty
 * one and says so to the console alone, so that a search would find nothing, or too little, where there is something.
 */

let missed = 0;
let watching = false;

export const engineFiles = {
  /** How many so far. */
  get missed(): number {
    return missed;
  },

  /** @param folder path of the engine's files, which it asks `fetch` for */
  watch(folder: string): void {
    if (watching) return;
    watching = true;
    const plain = globalThis.fetch;
    globalThis.fetch = async (resource, options) => {
      const address = resource instanceof Request ? resource.url : resource;
      const { pathname } = new URL(address, location.href);
      if (!pathname.startsWith(folder) || !/\.(?:pf_\w+|pagefind)$/.test(pathname)) return plain(resource, options);
      try {
        const response = await plain(resource, options);
        if (!response.ok) throw new Error(String(response.status));
        return response;
      } catch (error) {
        missed++;
        throw error;
      }
    };
  },
};
