// Threads do not take over the loader that reads TypeScript for the main one: they register it themselves.
import { register } from 'tsx/esm/api';

register();
await import('./annotate-thread.ts');
