import type { Account, Contradiction, ContradictionSide } from '#lib/domain/account.ts';
import {
  SIDE_COLOURS,
  type Hand,
  type Medium,
  type Note,
  type Picture,
  type Side,
  type Story,
  type StoryActor,
  type StoryEvent,
  type StoryMention
} from '#lib/domain/story.ts';
import { extractionSchema, PARTS } from './extraction-schema.ts';
import {
  among,
  day,
  flag,
  linkOrNull,
  listOf,
  offset,
  orNull,
  record,
  recordOf,
  text,
  textOrNull,
  type Schema
} from './schema.ts';

const { ACTOR, EVENT, MENTION, edit, inference } = PARTS;

const account = recordOf<Account>({ ...EVENT, article: text, publisher: textOrNull, text });

const contradiction = recordOf<Contradiction>({
  kind: among(['date', 'speaker', 'denied', 'not confirmed']),
  sides: listOf(
    recordOf<ContradictionSide>({ claim: text, articles: listOf(text), texts: offset, event: text })
  ),
  says: text
});

const link: Schema = { type: 'string', format: 'link' };
const medium = orNull(
  recordOf<Medium>({ url: linkOrNull, caption: text, credit: text, alt: text, behind: link }, [
    'behind'
  ])
);

const hand = recordOf<Hand>({
  checked: orNull(record({ by: text, on: day })),
  matters: { ...flag, nullable: true },
  notes: listOf(recordOf<Note>({ text, by: text, on: day })),
  picture: orNull(
    recordOf<Picture>({ source: { type: 'string', format: 'image' }, credit: text, alt: text })
  ),
  medium,
  description: textOrNull
});

const event = recordOf<StoryEvent>({
  ...EVENT,
  hand: orNull(hand),
  accounts: listOf(account),
  contradictions: listOf(contradiction)
});

const actor = recordOf<StoryActor>({
  ...ACTOR,
  mentions: listOf(recordOf<StoryMention>({ ...MENTION, article: text })),
  inferences: listOf(inference),
  edits: listOf(edit)
});

const review: Schema = {
  type: 'object',
  discriminator: { propertyName: 'status' },
  required: ['status'],
  oneOf: [
    record({ status: { const: 'read by machine' } }),
    record({ status: { const: 'checked' }, by: text, on: day })
  ]
};

/** A story as a document holds it. */
export const storySchema: Schema = recordOf<Story>({
  slug: text,
  title: text,
  standfirst: text,
  medium,
  sides: listOf(recordOf<Side>({ id: text, name: text, colour: among(SIDE_COLOURS) })),
  sources: listOf(extractionSchema),
  actors: listOf(actor),
  events: listOf(event),
  setAside: listOf(event),
  apart: listOf(
    record({ rule: text, actors: listOf(record({ article: text, actor: text })), says: text })
  ),
  review
});
