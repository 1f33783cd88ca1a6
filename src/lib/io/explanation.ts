import type { Evidence, TimelineEvent } from '#lib/domain/event.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { Discard, TraceStep } from '#lib/domain/trace.ts';
import { onWhoseWord } from './table.ts';

/** Every event in plain text with its evidence and why it has its date, then what was dropped or merged. */
export function formatExplanation(extraction: Extraction): string {
  const events = extraction.events.map((event) => aboutEvent(event, extraction));
  return `${[...events, aboutDiscards(extraction.discards)].join('\n\n')}\n`;
}

function aboutEvent(event: TimelineEvent, extraction: Extraction): string {
  const { date, modality, kind, evidence, inferences } = event;
  const names = new Map(extraction.actors.map((actor) => [actor.id, actor.name]));
  const parts = event.actors.map(({ actor, role }) => `${names.get(actor) ?? actor} (${role})`);
  const says = event.attribution.words;
  const bare = date.withoutInference;
  return [
    `${date.edtf}  ${event.title}`,
    `  ${kind}, ${modality}; ${date.form}, ${date.precision}, on the basis: ${date.basis}`,
    `  on the word of ${onWhoseWord(event, extraction)}${says ? `, in the words ${quoted(says.exact)}` : ''}`,
    ...(parts.length > 0 ? [`  with ${parts.join(', ')}`] : []),
    ...evidence.map((item) => `  evidence, ${aboutEvidence(item)}`),
    ...event.quotes.map(
      ({ exact, speaker }) =>
        `  quote of ${names.get(speaker ?? '') ?? 'nobody named'}: ${quoted(exact)}`
    ),
    ...date.trace.map((step, index) => `  ${index + 1}. ${aboutStep(step)}`),
    ...(bare ? [`  without what is inferred: ${bare.edtf}`] : []),
    ...inferences.map((inference) => `  inferred by ${inference.rule}: ${inference.says}`)
  ].join('\n');
}

function aboutEvidence(item: Evidence): string {
  switch (item.type) {
    case 'span': {
      const place =
        typeof item.paragraph === 'number' ? `paragraph ${item.paragraph}` : item.paragraph;
      return `${place}, ${item.start} to ${item.end}: ${inOneLine(item.exact)}`;
    }
    case 'record':
      return `row ${item.row} of ${item.file}`;
    case 'note':
      return `note of ${item.signedBy}, ${item.signedOn}: ${item.text}`;
  }
}

function aboutStep({ rule, words, reference, result, says, inferred }: TraceStep): string {
  const from = words ? ` from ${quoted(words.exact)}` : '';
  const counted = reference === null ? '' : ` counting from ${reference}`;
  return `${rule}${from}${counted}: ${result}${inferred ? ' (inferred)' : ''}. ${says}`;
}

function aboutDiscards(discards: readonly Discard[]): string {
  if (discards.length === 0) return 'Nothing was dropped or merged.';
  return [
    'Dropped and merged',
    ...discards.map(({ rule, action, what, words, into, why }) => {
      const target = into === null ? '' : ` into ${into}`;
      return `  ${what} ${quoted(words.exact)} ${action}${target} by ${rule}: ${why}`;
    })
  ].join('\n');
}

function quoted(words: string): string {
  return `“${inOneLine(words)}”`;
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
