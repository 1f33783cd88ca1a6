import { describe, expect, it } from 'vitest';
import { placeFoldLabels, shownEnds } from '#lib/timeline/head-labels.ts';

const WIDTH = 1000;

describe('labels of publication', () => {
  it.each([
    ['stands alone', [300], [true]],
    ['keeps clear of the one before', [300, 340, 420], [true, false, true]],
    ['may begin left of the plot, where the names of lanes are', [20, 200], [true, true]]
  ])('one that %s', (_what, ends, shown) => {
    expect(shownEnds(ends, 60)).toEqual(shown);
  });
});

describe('the label over a fold', () => {
  const place = (
    folds: readonly (readonly [middle: number, ...widths: number[]])[],
    taken: readonly (readonly [number, number])[] = []
  ) =>
    placeFoldLabels(
      folds.map(([middle, ...widths]) => ({ middle, widths })),
      taken,
      WIDTH
    );

  it('is centred over it where there is room', () => {
    expect(place([[500, 120, 50]])).toEqual([{ x: 500, wording: 0 }]);
  });

  it('moves aside for what stands there, and stays over the middle of the fold', () => {
    expect(place([[500, 120, 50]], [[400, 470]])).toEqual([{ x: 540, wording: 0 }]);
    expect(place([[500, 120, 50]], [[530, 600]])).toEqual([{ x: 460, wording: 0 }]);
  });

  it('is said in fewer words where it would no longer stand over the fold, and left out where these fit neither', () => {
    const beside = (from: number, to: number) =>
      [
        [400, from],
        [to, 600]
      ] as const;
    expect(place([[500, 120, 50]], beside(470, 560))).toEqual([{ x: 505, wording: 1 }]);
    expect(place([[500, 120, 50]], beside(490, 520))).toEqual([null]);
  });

  it('keeps clear of the one before and of the ends of the plot', () => {
    expect(
      place([
        [300, 120],
        [380, 120]
      ])
    ).toEqual([
      { x: 300, wording: 0 },
      { x: 430, wording: 0 }
    ]);
    expect(place([[20, 120, 36]])).toEqual([{ x: 60, wording: 0 }]);
    expect(place([[990, 120, 36]])).toEqual([{ x: 940, wording: 0 }]);
  });
});
