/** Validates pages against the HTML standard. */
import { HtmlValidate, type ConfigData } from 'html-validate';
import type { BuiltPage } from './built-site.ts';

const rules: ConfigData['rules'] = {
  // matters of taste that the compressed output does not share
  'attribute-boolean-style': 'off',
  'attr-quotes': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
  // headings are Chinese words, and ids made of them are valid HTML
  'valid-id': ['error', { relaxed: true }],
  // every file is served by the site's own host
  'require-sri': 'off',
  // VoiceOver forgets a list whose bullets are styled away, unless told
  'no-redundant-role': 'off',
  'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
  // long on purpose: the name of an alliance is as long as it is
  'long-title': 'off',
};

const pageValidator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules,
});
const partValidator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // which level is right is seen in the page alone
  rules: { ...rules, 'heading-level': 'off' },
});

/** What is invalid in pages, as `page:line:column rule: message`. */
export const invalidities = (pages: readonly Html[]) => faultsIn(pages, pageValidator);

/** What is invalid in parts of pages. */
export const invalidParts = (parts: readonly Html[]) => faultsIn(parts, partValidator);

type Html = Pick<BuiltPage, 'file' | 'html'>;

async function faultsIn(pieces: readonly Html[], validator: HtmlValidate): Promise<string[]> {
  const found: string[] = [];
  for (const { file, html } of pieces) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results)
      for (const { line, column, ruleId, message } of messages)
        found.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  return found;
}
