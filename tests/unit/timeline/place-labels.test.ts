import { describe, expect, test } from 'vitest';
import type { Group } from '#lib/timeline/cluster.ts';
import type { Stretch } from '#lib/timeline/fold-time.ts';
import { isGlyphInMiddle, labelPlaces, linesPlace, type Box } from '#lib/timeline/label-room.ts';
import type { Edge, Frame, PlacedEvent } from '#lib/timeline/place-events.ts';
import { placeLabels, type Mark } from '#lib/timeline/place-labels.ts';
import type { DrawnStretch, TimeScale } from '#lib/timeline/time-scale.ts';
import { anEvent } from '../../support/an-event.ts';

/** Every character is ten px wide, so that rooms can be counted. */
const tenPx = (text: string): number => text.length * 10;

interface Parts {
  readonly id?: string;
  readonly row?: number;
  readonly glyphX: number;
  readonly x0?: number;
  readonly x1?: number;
  readonly edge?: Edge;
  readonly labelSide?: 'left' | 'right';
  readonly text?: string;
  readonly via?: string;
  readonly recurs?: boolean;
  readonly members?: number;
}

/** A mark of 18 px around its glyph, if nothing else is said. */
function aGroup({ id = 'e', row = 0, glyphX, members = 1, ...parts }: Parts): Group {
  const { x0 = glyphX - 9, x1 = glyphX + 9, edge = 'crisp', labelSide = 'right' } = parts;
  const { text = 'says so', via = '', recurs = false } = parts;
  const member: PlacedEvent = {
    event: anEvent({ id, modality: recurs ? 'recurring' : 'asserted' }),
    lane: 'ann',
    colour: 'grey',
    label: { text, face: 'sans', via },
    labelPx: tenPx(text),
    edge,
    open: 'none',
    x0,
    x1,
    glyphX,
    labelSide
  };
  const others = Array.from({ length: members - 1 }, () => member);
  return { id, lane: 'ann', row, members: [member, ...others], x0, x1, glyphX };
}

/** A view of 1000 px in which time ends at 980, with folds where they are given. */
function aFrame(...folds: readonly Box[]): Frame {
  const stretch = (kind: Stretch['kind'], [x0, x1]: Box): DrawnStretch => ({
    kind,
    from: 0,
    to: 1,
    columns: 1,
    grainDays: 1,
    x0,
    x1
  });
  const scale: TimeScale = {
    days: [0, 980],
    xs: [0, 980],
    toPx: (day) => day,
    toDay: (px) => px,
    stretches: [stretch('live', [0, 980]), ...folds.map((fold) => stretch('fold', fold))]
  };
  return { scale, view: { from: 0, to: 1000 } };
}

describe('where a label may stand', () => {
  const placesOf = (parts: Parts, others: readonly Box[] = [], frame = aFrame()) =>
    labelPlaces(aGroup(parts), others, frame).map(
      ({ side, x, room, isAcross }) =>
        `${side} ${String(x)}, room ${String(room)}${isAcross ? ', across' : ''}`
    );

  test.each<
    [
      says: string,
      parts: Parts,
      others: readonly Box[],
      folds: readonly Box[],
      places: readonly string[]
    ]
  >([
    [
      'on either side of a known day, to the end of time and of the view',
      { glyphX: 400 },
      [],
      [],
      ['right 414, room 566', 'left 386, room 386']
    ],
    [
      'first on the left where the label belongs there',
      { glyphX: 400, labelSide: 'left' },
      [],
      [],
      ['left 386, room 386', 'right 414, room 566']
    ],
    [
      'up to what stands in the row',
      { glyphX: 400 },
      [
        [500, 520],
        [600, 620],
        [200, 220],
        [100, 120]
      ],
      [],
      ['right 414, room 78', 'left 386, room 158']
    ],
    [
      'not at all beside what begins under it',
      { glyphX: 400 },
      [[395, 500]],
      [],
      ['right 414, room -27', 'left 386, room -122']
    ],
    [
      'up to a fold',
      { glyphX: 400 },
      [],
      [
        [450, 494],
        [300, 344]
      ],
      ['right 414, room 36', 'left 386, room 42']
    ],
    [
      'up to a fold that begins at the glyph itself',
      { glyphX: 400 },
      [],
      [[400, 444]],
      ['right 414, room -14', 'left 386, room 386']
    ],
    [
      'farther from what recurs, which is three glyphs',
      { glyphX: 400, recurs: true },
      [],
      [],
      ['right 432, room 548', 'left 368, room 368']
    ],
    [
      'as near to several that recur as to others',
      { glyphX: 400, recurs: true, members: 2 },
      [],
      [],
      ['right 414, room 566', 'left 386, room 386']
    ],
    [
      'on either side of several, whatever their edges',
      { glyphX: 400, edge: 'soft', members: 2 },
      [],
      [],
      ['right 414, room 566', 'left 386, room 386']
    ],
    [
      'in a capsule, after it, before it, and last across its end',
      { glyphX: 400, edge: 'capsule', x0: 390, x1: 600 },
      [],
      [],
      [
        'right 414, room 182',
        'right 606, room 374',
        'left 384, room 384',
        'right 414, room 566, across'
      ]
    ],
    [
      'in a capsule no farther than what stands in it',
      { glyphX: 400, edge: 'wavy', x0: 390, x1: 600 },
      [[500, 510]],
      [],
      [
        'right 414, room 78',
        'right 606, room -114',
        'left 384, room 384',
        'right 414, room 78, across'
      ]
    ],
    [
      'after a capsule that is narrower than its glyph',
      { glyphX: 400, edge: 'soft', x0: 394, x1: 406 },
      [],
      [],
      [
        'right 414, room -12',
        'right 414, room 566',
        'left 386, room 386',
        'right 414, room 566, across'
      ]
    ],
    [
      'only before the glyph of what has no beginning',
      { glyphX: 400, edge: 'soft', x0: 300, x1: 410, labelSide: 'left' },
      [],
      [],
      ['left 386, room 386']
    ]
  ])('%s', (_, parts, others, folds, places) => {
    expect(placesOf(parts, others, aFrame(...folds))).toEqual(places);
  });

  test('never beyond the view, nor beyond the end of time', () => {
    const frame = { ...aFrame(), view: { from: 300, to: 900 } };
    expect(placesOf({ glyphX: 400 }, [], frame)).toEqual([
      'right 414, room 486',
      'left 386, room 86'
    ]);
  });
});

describe('where the lines of a label begin', () => {
  const linesOf = (parts: Parts, others: readonly Box[] = [], ...folds: readonly Box[]) =>
    linesPlace(aGroup(parts), others, aFrame(...folds));
  const capsule: Parts = { glyphX: 400, edge: 'capsule', x0: 390, x1: 600 };

  test('the first stays inside its capsule, the second begins under the glyph', () => {
    expect(linesOf(capsule)).toEqual({
      first: { x: 414, room: 182 },
      second: { x: 393, room: 587 }
    });
  });

  test('the second keeps clear of what stands before it', () => {
    expect(linesOf(capsule, [[380, 394]])).toEqual({
      first: { x: 414, room: 182 },
      second: { x: 402, room: 578 }
    });
    expect(linesOf(capsule, [[380, 400]])).toMatchObject({ second: { x: 408, room: 572 } });
  });

  test('both end where something else begins', () => {
    expect(linesOf(capsule, [[500, 510]])).toEqual({
      first: { x: 414, room: 78 },
      second: { x: 393, room: 99 }
    });
    expect(linesOf(capsule, [], [560, 600])).toEqual({
      first: { x: 414, room: 146 },
      second: { x: 393, room: 167 }
    });
  });

  test('both stand after a capsule with its glyph in the middle', () => {
    const middle: Parts = { glyphX: 400, edge: 'soft', x0: 370, x1: 430 };
    expect(linesOf(middle)).toEqual({
      first: { x: 436, room: 544 },
      second: { x: 436, room: 544 }
    });
  });

  test.each<[says: string, parts: Parts]>([
    ['a known day', { glyphX: 400 }],
    ['several', { ...capsule, members: 2 }],
    ['what has no beginning', { ...capsule, labelSide: 'left' }]
  ])('there are none for %s', (_, parts) => {
    expect(linesOf(parts)).toBeNull();
  });

  test.each([
    [400, 390, 410, true],
    [400, 390, 411.9, true],
    [400, 390, 412, false],
    [400, 388, 410, false]
  ])('the glyph at %i of %i to %i is in its middle: %s', (glyphX, x0, x1, isInMiddle) => {
    expect(isGlyphInMiddle({ glyphX, x0, x1 })).toBe(isInMiddle);
  });
});

describe('a label is written', () => {
  const write = (groups: readonly Group[], { tall = false, frame = aFrame() } = {}) =>
    placeLabels(groups, {
      frame,
      measure: tenPx,
      clusterName: (events) => `${String(events.length)} events`,
      isTall: () => tall
    });
  const saysOf = ({ label }: Mark): string | null => {
    if (label === null) return null;
    const { text, via, second, side, x0, x1, textX, cut } = label;
    const below = second === null ? '' : ` / ${second.text} at ${String(second.x)}`;
    const how = `${side} ${String(x0)}–${String(x1)} from ${String(textX)}`;
    return `${text}${below}${via === '' ? '' : ` (${via})`}, ${how}${cut ? ', cut' : ''}`;
  };
  const words = (marks: readonly Mark[]) => marks.map(saysOf);

  test.each<[says: string, parts: Parts, beside: readonly Parts[], written: string | null]>([
    ['whole on the right', { glyphX: 400 }, [], 'says so, right 414–484 from 414'],
    [
      'whole where it just fits',
      { glyphX: 400 },
      [{ glyphX: 501 }],
      'says so, right 414–484 from 414'
    ],
    [
      'whole on the left where the right has a px too little',
      { glyphX: 400 },
      [{ glyphX: 500 }],
      'says so, left 316–386 from 316'
    ],
    [
      'whole on its own side first',
      { glyphX: 400, labelSide: 'left' },
      [],
      'says so, left 316–386 from 316'
    ],
    [
      'cut by a little rather than not at all',
      { glyphX: 400, text: 'says so once more' },
      [{ glyphX: 570 }, { glyphX: 300 }],
      'says so once…, right 414–544 from 414, cut'
    ],
    [
      'cut where most of it has room',
      { glyphX: 400, text: 'says so once more' },
      [{ glyphX: 480 }, { glyphX: 220 }],
      'says so once…, left 256–386 from 256, cut'
    ],
    [
      'cut more where nothing better is',
      { glyphX: 400, text: 'says so to all who are there' },
      [{ glyphX: 510 }, { glyphX: 280 }],
      'says so…, left 306–386 from 306, cut'
    ],
    [
      'not at all where not even a few letters fit',
      { glyphX: 400 },
      [{ glyphX: 450 }, { glyphX: 350 }],
      null
    ],
    ['not at all for a mark that is out of view on the right', { glyphX: 1001 }, [], null],
    ['nor on the left', { glyphX: -1 }, [], null],
    [
      'with whom it is known through',
      { glyphX: 400, via: 'via Bo' },
      [],
      'says so (via Bo), right 414–554 from 414'
    ],
    [
      'cut before that, which is never cut',
      { glyphX: 400, text: 'says so once more', via: 'via Bo' },
      [{ glyphX: 640 }, { glyphX: 300 }],
      'says so once… (via Bo), right 414–614 from 414, cut'
    ],
    [
      'as the name of several that fall together',
      { glyphX: 400, members: 3, via: 'via Bo' },
      [],
      '3 events, right 414–494 from 414'
    ]
  ])('%s', (_, parts, beside, written) => {
    const others = beside.map((each, at) => aGroup({ id: `o${String(at)}`, text: '', ...each }));
    expect(saysOf(write([aGroup(parts), ...others])[0] as Mark)).toBe(written);
  });

  test('in the order of groups, each clear of those before it', () => {
    const marks = write([aGroup({ id: 'a', glyphX: 400 }), aGroup({ id: 'b', glyphX: 520 })]);
    expect(words(marks)).toEqual([
      'says so, right 414–484 from 414',
      'says so, right 534–604 from 534'
    ]);
    const near = write([aGroup({ id: 'a', glyphX: 400 }), aGroup({ id: 'b', glyphX: 330 })]);
    expect(words(near)).toEqual([
      'says so, right 414–484 from 414',
      'says so, left 246–316 from 246'
    ]);
  });

  test('without regard to other rows', () => {
    const marks = write([
      aGroup({ id: 'a', glyphX: 400 }),
      aGroup({ id: 'b', glyphX: 440, row: 1 })
    ]);
    expect(words(marks)).toEqual([
      'says so, right 414–484 from 414',
      'says so, right 454–524 from 454'
    ]);
  });

  const capsule: Parts = { glyphX: 400, edge: 'capsule', x0: 390, x1: 560 };
  const long = 'says so to all who are there and listen';
  const both: readonly Parts[] = [{ glyphX: 700 }, { glyphX: 300 }];
  const beside = both.map((each, at) => aGroup({ id: `o${String(at)}`, text: '', ...each }));

  test('whole across nothing: inside its capsule, after it, or before it', () => {
    expect(words(write([aGroup({ ...capsule, text: 'says so' })]))).toEqual([
      'says so, right 414–484 from 414'
    ]);
    expect(words(write([aGroup({ ...capsule, text: 'says so to them' })]))).toEqual([
      'says so to them, right 566–716 from 566'
    ]);
    expect(
      saysOf(write([aGroup({ ...capsule, text: 'says so to them' }), ...beside])[0] as Mark)
    ).toBe('says so to…, right 414–524 from 414, cut');
  });

  test('across the end of its own capsule where that shows more', () => {
    const [mark] = write([aGroup({ ...capsule, text: long }), ...beside]);
    expect(saysOf(mark as Mark)).toBe('says so to all who are…, right 414–644 from 414, cut');
  });

  test('on two lines in a row that is high enough', () => {
    const [mark] = write([aGroup({ ...capsule, text: long }), ...beside], { tall: true });
    expect(saysOf(mark as Mark)).toBe(
      'says so to all / who are there and listen at 393, right 393–633 from 414'
    );
  });

  test('on two lines with whom it is known through at the end of the second', () => {
    const parts = { ...capsule, text: long, via: 'via Bo' };
    const [mark] = write([aGroup(parts), ...beside], { tall: true });
    expect(saysOf(mark as Mark)).toBe(
      'says so to all / who are there and… at 393 (via Bo), right 393–643 from 414, cut'
    );
  });

  test('on a second line that says only through whom, where it has room for no more', () => {
    const parts = { ...capsule, x1: 700, text: 'says so to all', via: 'via Bonnefoy' };
    const few = [
      aGroup({ id: 'o', text: '', glyphX: 560 }),
      aGroup({ id: 'p', text: '', glyphX: 300 })
    ];
    const [mark] = write([aGroup(parts), ...few], { tall: true });
    expect(saysOf(mark as Mark)).toBe(
      'says so to… /  at 393 (via Bonnefoy), right 393–524 from 414, cut'
    );
  });

  test('on one line in a high row too, where that shows enough', () => {
    const [mark] = write([aGroup({ ...capsule, text: 'says so to them' })], { tall: true });
    expect(saysOf(mark as Mark)).toBe('says so to them, right 566–716 from 566');
  });
});
