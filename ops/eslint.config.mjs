import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import globals from 'globals'
import ts from 'typescript-eslint'
import { imports } from './check/rules/imports.mjs'
import { payloadOptions } from './check/rules/payloadOptions.mjs'

const house = { rules: { imports, 'payload-options': payloadOptions } }

const CODE = ['**/*.{ts,tsx,mjs,js,astro}']
const GENERATED = ['cms/payload-types.ts', 'cms/migrations/**', 'cms/app/(payload)/**']
const BUILT = [
  '**/node_modules/',
  'cms/.next/',
  'cms/next-env.d.ts',
  'site/dist/',
  '.astro/',
  'site/.astro/',
  'data/',
  '.build/',
  'test-results/',
]

/** Files that need a default export for their framework. */
const DEFAULT_EXPORTS = [
  '*.config.{ts,mjs}',
  '**/*.config.{ts,mjs}',
  '**/*.d.ts',
  'cms/app/**',
  'tests/support/**/*Setup.ts',
  'site/cache/provider.ts',
  'site/cache/withoutCache.ts',
]

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name; only the frameworks’ own files have a default export.',
}
const noProcessEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are parsed once, in cms/env.ts: import { env } from there.',
}

export default ts.config(
  { ignores: [...BUILT, ...GENERATED] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: CODE,
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    plugins: { house },
    rules: {
      'house/imports': 'error',
      'house/payload-options': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, noProcessEnv],
      'no-console': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-undef': 'off',
      // Control characters in user input are matched on purpose.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // VoiceOver does not announce a list without bullets unless it has the role:
      // https://bugs.webkit.org/show_bug.cgi?id=170179
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // Scrollable regions must be reachable by keyboard (WCAG 2.1.1).
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
    },
  },
  // Runs unmodified in readers' browsers, including old ones.
  {
    files: ['site/scripts/**/*.js'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  { files: DEFAULT_EXPORTS, rules: { 'no-restricted-syntax': ['error', noProcessEnv] } },
  { files: ['cms/env.ts'], rules: { 'no-restricted-syntax': ['error', noDefaultExport] } },
  {
    files: ['ops/**', 'tests/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport], 'no-console': 'off' },
  },
  { files: ['cms/commands/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.config.{ts,mjs}', 'tests/support/**/*Setup.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // The first file to run, on any version of Node.
  { files: ['ops/bootstrap.mjs'], rules: { 'no-var': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines': 'off', 'house/payload-options': 'off' } },
  {
    // Loaders of the bundler of the admin, which are loaded with require().
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
