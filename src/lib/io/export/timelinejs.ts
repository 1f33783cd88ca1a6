import type { Exporter } from './exporter.ts';
import { lossesOf } from './losses.ts';
import { slideFate, slideFates, slideOf, titleOf } from './timelinejs-slides.ts';

/** The JSON of TimelineJS (https://timeline.knightlab.com/docs/json-format.html). */
export const timelineJs: Exporter = {
  id: 'timelinejs',
  write: (document) => {
    const { story } = document;
    const events = story.events.flatMap((event) => slideOf(event, story) ?? []);
    return {
      text: `${JSON.stringify({ title: titleOf(story), events }, null, 2)}\n`,
      losses: lossesOf(document, slideFates(story), slideFate(story))
    };
  }
};
