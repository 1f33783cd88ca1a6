import { getLocale } from '#lib/messages/compiled/runtime.js';
import { escapeXml } from './escape-xml.ts';
import { pathOf, type PublishedStory } from './published-story.ts';
import { publishers, reviewWords } from './story-words.ts';

interface Feed {
  readonly title: string;
  /** Absolute address of the site, with a slash at its end. */
  readonly base: string;
  /** Bytes of a story's card. */
  readonly cardBytes: (story: PublishedStory) => number;
}

/**
 * An Atom feed (RFC 4287) of stories, the one worked on last first. Its time is that of the last change to a story,
 * not of the build, so that the same stories give the same feed.
 */
export function atomFeed(
  stories: readonly PublishedStory[],
  { title, base, cardBytes }: Feed
): string {
  const sorted = newestFirst(stories);
  const entries = sorted.map((each) => {
    const { story, updated } = each;
    const address = escapeXml(base + pathOf(each));
    return `<entry>
<id>${address}</id>
<title>${escapeXml(story.title)}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<link rel="alternate" type="application/json" href="${address}story.json"/>
<link rel="enclosure" type="image/png" length="${String(cardBytes(each))}" href="${address}card.png"/>
<updated>${updated}</updated>
<author><name>${escapeXml(publishers(story) || title)}</name></author>
<summary>${escapeXml([story.standfirst, `${reviewWords(story)}.`].filter(Boolean).join(' '))}</summary>
<category term="${story.review.status === 'checked' ? 'checked' : 'read by machine'}"/>
</entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${getLocale()}">
<id>${escapeXml(base)}</id>
<title>${escapeXml(title)}</title>
<link rel="self" type="application/atom+xml" href="${escapeXml(base)}feed.xml"/>
<link rel="alternate" type="text/html" href="${escapeXml(base)}"/>
<updated>${sorted[0]?.updated ?? '1970-01-01T00:00:00.000Z'}</updated>
<generator>Dateline</generator>
${entries.join('')}</feed>
`;
}

/** Stories in the order in which a site lists them: the one worked on last first, of equals by address. */
export function newestFirst(stories: readonly PublishedStory[]): readonly PublishedStory[] {
  return stories.toSorted((a, b) =>
    a.updated === b.updated ? (a.slug < b.slug ? -1 : 1) : a.updated < b.updated ? 1 : -1
  );
}
