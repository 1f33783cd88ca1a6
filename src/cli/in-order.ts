/**
 * What each item becomes, in the order of the items and as soon as it is there, with at most `ahead` of them
 * begun and not yet taken: a slow reader of the results slows the reading of the items. `work` must not
 * reject.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = source.next();
  for (;;) {
    const first = begun[0];
    const nextItem = begun.length < ahead ? coming : null;
    if (!first && !nextItem) return;
    const settled = await Promise.race([
      ...(first ? [first.then((result) => ({ result, item: null }))] : []),
      ...(nextItem ? [nextItem.then((item) => ({ result: null, item }))] : [])
    ]);
    if (settled.item === null) {
      void begun.shift();
      yield settled.result;
    } else if (settled.item.done === true) coming = null;
    else {
      begun.push(work(settled.item.value));
      coming = source.next();
    }
  }
}
