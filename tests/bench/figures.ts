/** Which layer of `dateline annotate` a scorer is given. */
export type Layer = 'times' | 'periods' | 'quotes' | 'actors' | 'events';

/** A scorer's answer: numbers under names. */
export type Report = Readonly<Record<string, unknown>>;

/** One run of a scorer over one set. */
export interface Bench {
  readonly scorer: string;
  readonly set: string;
  readonly options: readonly string[];
  readonly layer: Layer;
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly name: string;
  /** Where the figure stands in the scorer's answer; a share from 0 to 1. */
  readonly path: string;
  /** What 120 lines of rules get on the same set, in per cent; null where nobody measured. */
  readonly baseline: number | null;
  /** What another system gets, by name; empty where nobody measured. */
  readonly others: string;
}

function figure(name: string, path: string, baseline: number | null, others = ''): Figure {
  return { name, path, baseline, others };
}

function bench(
  scorer: string,
  set: string,
  layer: Layer,
  figures: readonly Figure[],
  ...options: string[]
): Bench {
  return { scorer, set, options, layer, figures };
}

function chrono(f1: number): string {
  return `chrono-node ${f1.toFixed(1)}`;
}

/** Every development set, with the baselines that were measured on it. */
export const BENCHES: readonly Bench[] = [
  bench('timex', 'timex.timebank', 'times', [
    figure('TimeBank, times: value F1', 'all.value.f', 74.5, chrono(47.1))
  ]),
  bench('timex', 'timex.aquaint', 'times', [
    figure('AQUAINT, times: value F1', 'all.value.f', 71.4, chrono(61.9))
  ]),
  bench('timex', 'timex.meantime', 'times', [
    figure('MEANTIME, times: value F1', 'all.value.f', 79.6, chrono(64.4))
  ]),
  bench('timex', 'timex.wikiwars-odd', 'times', [
    figure('WikiWars, times: value F1', 'all.value.f', 61.7, chrono(32.7))
  ]),
  bench('timex', 'timex.gum-wikinews', 'times', [
    figure('GUM, calendar dates right', 'resolvableRecall.value', 74.3, chrono(52.9))
  ]),
  // That set writes weeks, weekends, seasons and decades by their days.
  bench('timex', 'timex.gum-wikinews', 'periods', [
    figure('GUM, calendar dates right, periods as days', 'resolvableRecall.value', null)
  ]),
  bench('timex', 'timex.tweets-train', 'times', [
    figure('Tweets, times: value F1', 'all.value.f', 61.7)
  ]),
  bench('quotes', 'quotes.polnear-dev', 'quotes', [
    figure('PolNeAR dev, speaker right', 'speaker.headOrOverlap', 79.0),
    figure('PolNeAR dev, quotes found: F1', 'spanRelaxed.f', 97.4),
    figure('PolNeAR dev, quote and speaker: F1', 'endToEnd.f', 76.6)
  ]),
  bench('quotes', 'quotes.polnear-train210', 'quotes', [
    figure('PolNeAR train, speaker right', 'speaker.headOrOverlap', 81.6)
  ]),
  bench('actors', 'actors.gum-wikinews', 'actors', [
    figure('GUM, actors: relaxed F1', 'ALL.relaxed.f', null)
  ]),
  bench(
    'actors',
    'actors.meantime',
    'actors',
    [figure('MEANTIME, actors by name: relaxed F1', 'ALL.relaxed.f', null)],
    '--names'
  ),
  ...[
    { set: 'meantime', name: 'MEANTIME', baseline: 61.0, undatable: true },
    { set: 'timelines15', name: 'Timelines 2015', baseline: 64.3, undatable: true },
    { set: 'timebank', name: 'TimeBank', baseline: null, undatable: false },
    { set: 'aquaint', name: 'AQUAINT', baseline: null, undatable: false }
  ].map(({ set, name, baseline, undatable }) =>
    bench(
      'eventdate',
      `eventdate.${set}`,
      'events',
      [
        figure(`${name}, event dates: exact`, 'exact', baseline),
        ...(undatable
          ? [figure(`${name}, undatable events left undated`, 'undatable.leftUndated', 0)]
          : [])
      ],
      '--targets',
      '1'
    )
  ),
  bench('editor', 'editor', 'events', [
    figure('Whole timelines: recall', 'recall', 82.3),
    figure('Whole timelines: precision', 'precision', 62.0),
    figure('Whole timelines: dates right', 'dateRight', 89.9),
    figure('Whole timelines: overclaimed (less is better)', 'overclaimed', 3.1),
    figure('Whole timelines: anchored events found and dated', 'anchoredFoundAndDated', 57.4),
    figure('Whole timelines: speakers right', 'speakerRight', 0),
    figure('Whole timelines: modality right', 'modalityRight', 0),
    figure('Whole timelines: quotes found verbatim', 'quotesFound', 0)
  ])
];
