import type { Article } from '#lib/domain/article.ts';
import type { ArticleDraft } from '#lib/domain/article-draft.ts';
import type { TimelineDraft } from '#lib/domain/timeline-draft.ts';
import { dayInZone } from '#lib/time/day-in-zone.ts';
import { validatePublished } from '#lib/time/published-day.ts';

/** What is known of a draft, as its fields have it: what was found, until somebody says otherwise. */
export interface Given {
  readonly title: string;
  /** `YYYY-MM-DD`; empty where nobody knows. */
  readonly published: string;
  /** An IANA zone. */
  readonly zone: string;
  readonly publisher: string;
}

/** A draft that can be read once it has its day. */
export interface BroughtDraft {
  readonly kind: 'draft';
  readonly id: string;
  readonly name: string;
  readonly draft: ArticleDraft;
  readonly given: Given;
  /** What a person has said in place of what was found. */
  readonly changed: ReadonlySet<keyof Given>;
  /** Another that has nearly the same text, by its title; null where none has. */
  readonly like: string | null;
}

/** A timeline that can become a story, or part of one. */
export interface BroughtTimeline {
  readonly kind: 'timeline';
  readonly id: string;
  readonly name: string;
  readonly timeline: TimelineDraft;
}

/** One thing that somebody brought, and what became of it. */
export type Brought =
  | { readonly kind: 'waiting'; readonly id: string; readonly name: string }
  /** `share` of it is read, from 0 to 1. */
  | { readonly kind: 'reading'; readonly id: string; readonly name: string; readonly share: number }
  | {
      readonly kind: 'failed';
      readonly id: string;
      readonly name: string;
      readonly message: string;
    }
  /** The same text has been brought before, under the title `of`. */
  | { readonly kind: 'again'; readonly id: string; readonly name: string; readonly of: string }
  | BroughtDraft
  | BroughtTimeline;

const UTC = 'UTC';

export function givenBy({ facts }: ArticleDraft): Given {
  return {
    title: facts.title?.value ?? '',
    published: facts.published?.value ?? '',
    zone: facts.zone?.value ?? UTC,
    publisher: facts.publisher?.value ?? ''
  };
}

/** With what somebody says; in another zone the moment of publication may fall on another day. */
export function withGiven(item: BroughtDraft, parts: Partial<Given>): BroughtDraft {
  const changed = new Set([...item.changed, ...(Object.keys(parts) as (keyof Given)[])]);
  const instant = item.draft.facts.published?.instant ?? null;
  const isMoved = parts.zone !== undefined && instant !== null && !changed.has('published');
  const day = isMoved ? dayInZone(instant, parts.zone) : null;
  const given = { ...item.given, ...parts, ...(day === null ? {} : { published: day }) };
  return { ...item, given, changed };
}

export function hasDay({ given }: BroughtDraft): boolean {
  return validatePublished(given.published).ok;
}

/** What a draft is called where there is little room. */
export function titleOf({ given, name, draft }: BroughtDraft): string {
  return given.title.trim() || name || (draft.text.trim().split('\n')[0] ?? '').slice(0, 80);
}

/** The articles that drafts make, in their order. Their ids tell them apart, and stay the same for the same text. */
export function articlesOf(drafts: readonly BroughtDraft[]): readonly Article[] {
  const used = new Set<string>();
  return drafts.map(({ draft, given }) => {
    const { text, sha256, facts } = draft;
    const short = sha256.slice(0, 12);
    let id = short;
    for (let next = 2; used.has(id); next += 1) id = `${short}-${next}`;
    used.add(id);
    return {
      id,
      text,
      published: given.published,
      zone: given.zone,
      publisher: given.publisher.trim() || null,
      place: null,
      title: given.title.trim() || null,
      url: facts.url?.value ?? null,
      rights: null
    };
  });
}
