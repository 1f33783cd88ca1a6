import type { Extraction } from '#lib/domain/extraction.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../support/articles.ts';

/**
 * All that is read from a text of Friday 2026-02-06 or another day, a line for each thing:
 * "who | name, kind, side, roles | all mentions", "when | words | EDTF", "said | speaker | words",
 * "told | kind, modality on whose word | EDTF | title | by: doers", and "left | rule | words" of what is left out.
 */
export function wholeReading(text: string, published = '2026-02-06'): readonly string[] {
  const extraction = extractArticle(anArticle({ text, published }));
  const { actors, times, quotes, events, discards } = extraction;
  const nameOf = namesIn(extraction);
  return [
    ...actors.map(({ name, kind, side, roles, mentions }) =>
      lineOf('who', [
        [name, kind, side === null ? '' : `of ${side}`, ...roles].filter(Boolean).join(', '),
        mentions.map(({ exact }) => exact).join(', ')
      ])
    ),
    ...times.map(({ exact, edtf }) => lineOf('when', [exact, edtf ?? 'no day'])),
    ...quotes.map(({ exact, speaker }) => lineOf('said', [nameOf(speaker), exact])),
    ...events
      .filter(({ kind }) => kind !== 'publication')
      .map(({ kind, modality, date, title, actors: parts, attribution: { sources } }) =>
        lineOf('told', [
          [kind, modality, ...sources.map(nameOf)].join(', '),
          date.edtf,
          title,
          parts.map(({ actor, role }) => `${role}: ${nameOf(actor)}`).join(', ')
        ])
      ),
    ...discards.map(({ rule, words }) => lineOf('left', [rule, words.exact]))
  ];
}

function namesIn({ actors }: Extraction): (id: string | null) => string {
  return (id) => actors.find((actor) => actor.id === id)?.name ?? 'nobody';
}

function lineOf(what: string, parts: readonly string[]): string {
  return [what, ...parts].filter((part) => part !== '').join(' | ');
}
