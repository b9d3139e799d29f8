/** `npm run generate [-- --content DIR]`: writes the editors' guide, the JSON Schema, and what VS Code completes from. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folder, readArguments, shownPrefix } from '../src/build/arguments.ts';
import { runCommand } from '../src/build/run-command.ts';
import { completionFiles } from '../src/editing/completion-files.ts';
import { generatedFiles, SCHEMA_FILE } from '../src/editing/generated-files.ts';
import { vocabularyOf } from '../src/editing/vocabulary.ts';
import { readContent } from '../src/reader/read-content.ts';

/** Where the Astro extension for VS Code looks; no part of the repository, for it names files of this machine. */
const COMPLETION = fileURLToPath(new URL('../.astro/collections/', import.meta.url));

await runCommand(async () => {
  const { values } = readArguments({ content: { type: 'string', default: 'content' } });
  const root = folder(values.content, '内容文件夹');
  const { content, paths } = await readContent(root);
  const files = generatedFiles(vocabularyOf(content));
  const bulletins = [...paths].filter(([file]) => /^bulletins\/.+\.mdx?$/.test(file));
  const addresses = bulletins.map(([, path]) => pathToFileURL(path).href);
  for (const [file, text] of files) await write(join(root, file), text);
  for (const [file, text] of completionFiles(files.get(SCHEMA_FILE) ?? '', addresses))
    await write(join(COMPLETION, file), text);
  for (const file of files.keys()) console.log(`已写出 ${shownPrefix(root)}${file}`);
  console.log('VS Code 的补全和检查已更新。');
  return 0;
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
