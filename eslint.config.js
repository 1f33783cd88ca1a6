import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { folderOf, ROOMS } from './tests/arch/rooms.js';

const pureRooms = Object.entries(ROOMS)
  .filter(([, row]) => row.pure)
  .map(([room]) => `${folderOf(room)}/**`);

const SAME_INPUT_SAME_OUTPUT = 'The same input must give the same output: take it as an argument.';

const noAmbientClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    what: 'Date.now()'
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", what: 'new Date()' },
  { selector: "CallExpression[callee.name='Date']", what: 'Date()' },
  {
    selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
    what: 'performance.now()'
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    what: 'Math.random()'
  },
  {
    selector:
      "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|local|utc)$/][arguments.length=0]",
    what: 'the current DateTime'
  },
  {
    selector: "MemberExpression[object.name='DateTime'][property.name='now']",
    what: 'DateTime.now'
  }
].map(({ selector, what }) => ({
  selector,
  message: `${what} is an ambient clock or chance. ${SAME_INPUT_SAME_OUTPUT}`
}));

const noBarrel = [
  {
    selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
    message: 'No barrels: import the file that has it, so that the import table sees who uses what.'
  }
];

const noDefaultExport = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'No default exports: a name says the same thing everywhere.'
  }
];

// dependency-cruiser does not see a type import in a .svelte file, so eslint reads the table there.
const importsOfComponents = Object.entries(ROOMS)
  .filter(([, row]) => row.packages.includes('svelte'))
  .map(([room, row]) => {
    const rooms = [room, ...row.rooms].map((name) => (name.includes('.') ? name : `${name}/.*`));
    const packages = row.packages.map(
      (name) => `${name.replace('$', '\\$').replace('*', '[^/]*')}(/.*)?`
    );
    const allowed = [...rooms.map((name) => `#lib/(${name})`), ...packages, '\\..*'];
    return {
      files: [`${folderOf(room)}/**/*.svelte`],
      rules: {
        'no-restricted-imports': /** @type {const} */ ([
          'error',
          {
            patterns: [
              {
                regex: `^(?!(${allowed.join('|')})$)`,
                message: `The room "${room}" may not import this, not even a type: see tests/arch/rooms.js.`
              }
            ]
          }
        ])
      }
    };
  });

export default defineConfig(
  globalIgnores([
    '.cache/',
    '.svelte-kit/',
    'build/',
    'data/',
    'src/lib/messages/compiled/',
    'static/page-writer.js'
  ]),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', '.*.js'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte']
      }
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript finds undefined names, and knows the types that this rule does not.
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': ['error', { fixToUnknown: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true }
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ],
      'max-lines': ['error', { max: 250 }],
      // A view pushes its own address with another query, which keeps whatever folder the site lies in.
      'svelte/no-navigation-without-resolve': [
        'error',
        { ignorePushState: true, ignoreReplaceState: true }
      ],
      // Sets and maps here are built and read within one derivation; state itself is never one.
      'svelte/prefer-svelte-reactivity': 'off',
      'no-restricted-syntax': ['error', ...noBarrel, ...noDefaultExport]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { 'no-restricted-syntax': ['error', ...noBarrel] }
  },
  {
    // Scripts that are shipped as they are stand outside the compiler's program.
    files: ['static/**/*.js'],
    extends: [ts.configs.disableTypeChecked]
  },
  {
    // The parser drops a JSDoc cast, so that these rules see the `any` in front of it; svelte-check does not.
    files: ['**/*.js'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  },
  {
    // What Svelte types (events, bindings, snippets) is any to this parser; svelte-check knows it.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  },
  {
    // A component is given its addresses; the route that gives them has resolved them.
    files: ['src/lib/components/**'],
    rules: { 'svelte/no-navigation-without-resolve': 'off' }
  },
  {
    files: ['src/lib/**'],
    rules: {
      'no-console': 'error'
    }
  },
  {
    files: pureRooms,
    rules: {
      'no-restricted-globals': [
        'error',
        {
          checkGlobalObject: true,
          globals: [
            'window',
            'document',
            'navigator',
            'location',
            'localStorage',
            'sessionStorage',
            'self',
            'fetch',
            'XMLHttpRequest',
            'process',
            'crypto',
            'requestAnimationFrame',
            'setTimeout',
            'setInterval'
          ].map((name) => ({
            name,
            message: `This room is pure: no DOM, no network, no Node, no timer. ${SAME_INPUT_SAME_OUTPUT}`
          }))
        }
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*'],
              message: 'This room runs in the browser, the worker and Node alike: no node: modules.'
            },
            {
              group: ['svelte', 'svelte/*', '$app/*'],
              message: 'This room knows no page: no Svelte here.'
            }
          ]
        }
      ],
      'no-restricted-syntax': ['error', ...noBarrel, ...noDefaultExport, ...noAmbientClock]
    }
  },
  importsOfComponents,
  {
    files: ['src/lib/extract/**/lexicon/**', 'tests/**'],
    rules: { 'max-lines': 'off' }
  },
  {
    files: [
      '*.config.{js,ts}',
      '.*.js',
      'tests/**/*.config.ts',
      'tests/arch/dependency-cruiser.js',
      '**/*.d.ts'
    ],
    rules: { 'no-restricted-syntax': ['error', ...noBarrel] }
  }
);
