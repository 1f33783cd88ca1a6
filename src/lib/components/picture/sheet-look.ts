/** How a picture stands on its sheet. */
export interface SheetLook {
  /** What stands under the timeline, a line each; empty for nothing. */
  readonly foot: readonly string[];
  /** Black on white, without an edge, whatever the screen has. */
  readonly isForPaper: boolean;
}
