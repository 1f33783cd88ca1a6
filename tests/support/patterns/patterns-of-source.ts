// Every regular expression of our own code: those that are written as such, and those that are put together when the
// code is loaded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { ROOT } from '../install.js';

export interface SourcePattern {
  /** Where it is first written, from the root of the project. */
  readonly file: string;
  readonly pattern: RegExp;
}

/** Each pattern once, in the order of its files; of some files alone, if it is said which. */
export async function patternsOfSource(
  isWanted: (file: string, at: number) => boolean = () => true
): Promise<readonly SourcePattern[]> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|js|svelte)$/u.test(file) && !file.includes('messages/compiled'))
    .map((file) => `src/${file}`)
    .sort()
    .filter(isWanted);
  const written = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const literals = file.endsWith('.svelte') ? inComponent(text) : inScript(file, text);
    return literals.map((pattern) => ({ file, pattern }));
  });
  const all = [...written, ...(await madeByModules(files))];
  return [...new Map(all.toReversed().map((each) => [String(each.pattern), each])).values()].sort(
    (a, b) => (a.file < b.file ? -1 : 1)
  );
}

function inScript(file: string, text: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(ofLiteral(node.text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

function ofLiteral(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

function inComponent(text: string): readonly RegExp[] {
  const found: RegExp[] = [];
  JSON.stringify(parse(text, { modern: true }), (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'regex' in value) {
      const { pattern, flags } = value.regex as {
        readonly pattern: string;
        readonly flags: string;
      };
      found.push(new RegExp(pattern, flags));
    }
    return value;
  });
  return found;
}

/** Modules that put patterns together are loaded while whatever is made is kept. */
async function madeByModules(files: readonly string[]): Promise<readonly SourcePattern[]> {
  const makers = files.filter(
    (file) =>
      file.startsWith('src/lib/') &&
      file.endsWith('.ts') &&
      /\bRegExp\(/u.test(readFileSync(join(ROOT, file), 'utf8'))
  );
  const made: SourcePattern[] = [];
  const Native = RegExp;
  for (const file of makers) {
    globalThis.RegExp = new Proxy(Native, {
      construct: (target, args: ConstructorParameters<RegExpConstructor>) => {
        const pattern = new target(...args);
        made.push({ file, pattern });
        return pattern;
      }
    });
    try {
      await import(pathToFileURL(join(ROOT, file)).href);
    } finally {
      globalThis.RegExp = Native;
    }
  }
  return made;
}
