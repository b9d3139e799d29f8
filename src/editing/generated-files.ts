/** The files that are made from the fields and the rules, and committed beside the content. */
import { editorsGuide } from './guide.ts';
import { bulletinSchema, type Vocabulary } from './json-schema.ts';

/** Path inside the content folder → text. */
export function generatedFiles(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  return new Map([
    ['GUIDE.md', editorsGuide()],
    [SCHEMA_FILE, `${JSON.stringify(bulletinSchema(vocabulary), undefined, 2)}\n`],
  ]);
}

export const SCHEMA_FILE = 'bulletin.schema.json';
