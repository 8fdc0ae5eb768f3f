// Few rules: the fences between the parts, what a compiler does not see, and sizes. Layout is left to the author.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fences } from './tools/lint/fences.mjs';

const sizes = { 'max-lines': ['error', 450], 'max-depth': ['error', 4], complexity: ['error', 25] };

const everywhere = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-constant-condition': 'error',
  'no-self-compare': 'error',
  'no-unreachable': 'error',
  'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }],
  ...sizes,
};

const typed = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/consistent-type-imports': 'error',
};

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'artefacts/', '.host/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.mjs', '**/*.cjs'], rules: everywhere },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { ...everywhere, ...typed },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { sourcemark: { rules: { fences } } },
    rules: { 'sourcemark/fences': 'error' },
  },
  { files: ['src/**/*.ts'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'console', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance', 'TextEncoder', 'TextDecoder', 'fetch', 'process'] },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['src/**/generated/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['eslint.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
