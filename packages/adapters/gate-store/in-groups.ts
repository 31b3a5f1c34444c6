/**
 * Hands over together what came in while the group before was written: one write, and one wait for the disk, for all of them. Each gets
 * its own answer; when the write fails, all of them fail.
 */
export function inGroups<One, Answer>(
  write: (group: readonly One[]) => Promise<readonly Answer[]>,
  gatherMs = 0,
): (one: One) => Promise<Answer> {
  let waiting: {
    readonly one: One;
    readonly done: (answer: Answer) => void;
    readonly failed: (error: unknown) => void;
  }[] = [];
  let busy = false;
  const next = async () => {
    const group = waiting;
    waiting = [];
    try {
      const answers = await write(group.map(({ one }) => one));
      for (const [at, { done }] of group.entries()) done(answers[at] as Answer);
    } catch (error) {
      for (const { failed } of group) failed(error);
    }
    busy = waiting.length > 0;
    if (busy) soon();
  };
  const soon = () => (gatherMs > 0 ? setTimeout(next, gatherMs) : setImmediate(next));
  return (one) =>
    new Promise((done, failed) => {
      waiting.push({ one, done, failed });
      if (!busy) soon();
      busy = true;
    });
}
