import type { SpanEvidence, TimelineEvent } from '#lib/domain/event.ts';

/** A stretch of quoted evidence; `isTime` where the date was read from it. Pieces join to `exact` again. */
export interface TimedPiece {
  readonly text: string;
  readonly isTime: boolean;
}

/** Cuts evidence where the words begin and end that its event was dated by. */
export function markTimeWords(
  span: SpanEvidence,
  { date }: Pick<TimelineEvent, 'date'>
): readonly TimedPiece[] {
  const inside = date.trace.flatMap(({ words }) =>
    words !== null && span.start <= words.start && words.end <= span.end ? [words] : []
  );
  const cuts = [span.start, ...inside.flatMap(({ start, end }) => [start, end]), span.end];
  const bounds = [...new Set(cuts)].toSorted((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? span.end;
    return {
      text: span.exact.slice(start - span.start, end - span.start),
      isTime: inside.some((words) => words.start <= start && end <= words.end)
    };
  });
}
