import { writeStoryDocument } from '../story-document.ts';
import type { Exporter } from './exporter.ts';

/** Our own format, which keeps everything. */
export const datelineJson: Exporter = {
  id: 'json',
  write: (document) => ({ text: writeStoryDocument(document), losses: [] })
};
