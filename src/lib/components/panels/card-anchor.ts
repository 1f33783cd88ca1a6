import type { StoryView } from '#lib/state/story-view.svelte.ts';

/** What the card stands at: a mark of the chart, or an entry of the chronicle; null while that is not drawn. */
export function cardAnchor(
  view: StoryView,
  { chart, chronicle }: Readonly<Record<'chart' | 'chronicle', HTMLElement | undefined>>
): HTMLElement | SVGElement | null {
  const { card } = view.selection;
  const event = card?.events.find((id) => view.event(id) !== null) ?? '';
  if (card?.isAtEntry === true)
    return chronicle?.querySelector<HTMLElement>(`[data-opens="${event}"]`) ?? null;
  const selector =
    card?.mark == null ? `[data-event="${event}"]` : `[data-mark="${CSS.escape(card.mark)}"]`;
  return chart?.querySelector<SVGElement>(selector) ?? null;
}

/** A press beside what is open closes it. */
export function dismissBeside({ selection }: StoryView, { target }: MouseEvent): void {
  const isOn = target instanceof Element && target.closest('.card, [data-mark], [data-opens]');
  if (selection.isHeld && !isOn) selection.dismiss();
}
