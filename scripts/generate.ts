/** `npm run generate [-- --content DIR]`: writes the editors' guide and the JSON Schema into the content folder. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folder, readArguments, shownPrefix } from '../src/build/arguments.ts';
import { runCommand } from '../src/build/run-command.ts';
import { generatedFiles } from '../src/editing/generated-files.ts';
import { vocabularyOf } from '../src/editing/vocabulary.ts';
import { readContent } from '../src/reader/read-content.ts';

await runCommand(async () => {
  const { values } = readArguments({ content: { type: 'string', default: 'content' } });
  const root = folder(values.content, '内容文件夹');
  const { content } = await readContent(root);
  for (const [file, text] of generatedFiles(vocabularyOf(content))) {
    await writeFile(join(root, file), text);
    console.log(`已写出 ${shownPrefix(root)}${file}`);
  }
  return 0;
});
