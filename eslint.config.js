/** Lint rules: the recommended strict sets, and a few that keep the house's laws. */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.jianbao/', 'node_modules/', 'tests/fixtures/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  // the pure rooms: no clock, no chance, no environment
  {
    files: ['src/{bulletin,editing,encoding,hosts,import,library,markdown,search,site,views}/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Date', 'setTimeout', 'setInterval', 'fetch', 'document', 'window'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  // an ambient module can name its types no other way
  {
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off', '@typescript-eslint/triple-slash-reference': 'off' },
  },
  { files: ['scripts/**', 'src/build/run-command.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.astro', '**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
);
