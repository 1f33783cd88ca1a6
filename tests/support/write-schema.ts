// Writes the published JSON Schema of a story document anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { ROOT } from './install.js';
import { publishedSchema } from './published-schema.ts';

const path = join(ROOT, 'static/schema/story-1.json');
writeFileSync(
  path,
  await format(JSON.stringify(publishedSchema()), { filepath: path, printWidth: 100 })
);
