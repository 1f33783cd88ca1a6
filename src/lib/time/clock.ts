/** A zone's clock: instants as what it shows there, and back. No zone's data is needed for UTC. */
export interface ZoneClock {
  /** IANA name, or `UTC`. */
  readonly zone: string;
  /** What the clock shows at an instant (ms UTC), as ms of a day and time that are read as if they were UTC. */
  readonly toLocal: (ms: number) => number;
  /**
   * The instant (ms UTC) at which the clock shows that; of two the first, as in the hour that autumn repeats. What
   * it never shows, as in the hour that spring leaves out, is taken by the clock before that.
   */
  readonly toInstant: (local: number) => number;
}

export const UTC_CLOCK: ZoneClock = {
  zone: 'UTC',
  toLocal: (ms) => ms,
  toInstant: (local) => local
};
