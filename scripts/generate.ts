/** `npm run generate [-- --content DIR]`: writes the editors' guide, the JSON Schema, and what VS Code completes from. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folder, readArguments, shownPrefix } from '../src/build/arguments.ts';
import { writeCompletion } from '../src/build/completion.ts';
import { runCommand } from '../src/build/run-command.ts';
import { GENERATE_USAGE } from '../src/build/usage.ts';
import { generatedFiles, SCHEMA_FILE } from '../src/editing/generated-files.ts';
import { vocabularyOf } from '../src/editing/vocabulary.ts';
import { readContent } from '../src/reader/read-content.ts';

await runCommand(async () => {
  const { values } = readArguments(GENERATE_USAGE, { content: { type: 'string', default: 'content' } });
  const root = folder(values.content, '内容文件夹');
  const { content, paths } = await readContent(root);
  const files = generatedFiles(vocabularyOf(content));
  for (const [file, text] of files) await writeFile(join(root, file), text);
  await writeCompletion(files.get(SCHEMA_FILE) ?? '', paths);
  for (const file of files.keys()) console.log(`已写出 ${shownPrefix(root)}${file}`);
  console.log('VS Code 的补全和检查已更新。');
  return 0;
});
